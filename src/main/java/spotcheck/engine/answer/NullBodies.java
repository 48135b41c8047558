package spotcheck.engine.answer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.web.filter.OncePerRequestFilter;
import spotcheck.engine.security.refusal.Answers;

/** Before the engine's interface, which fails over a body that is JSON and says nothing: {@code null}, or none at all. */
class NullBodies extends OncePerRequestFilter {

    /** As much of a body as is looked at. */
    private static final int HEAD = 32;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !String.valueOf(request.getContentType()).startsWith("application/json")
                || request.getMethod().equals("GET");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var head = request.getInputStream().readNBytes(HEAD);
        if (new String(head, StandardCharsets.UTF_8).strip().equals("null")) {
            var status = HttpServletResponse.SC_BAD_REQUEST;
            Answers.write(response, status, EngineWords.instead(status, "").message());
        } else {
            chain.doFilter(new Whole(request, head), response);
        }
    }

    private static final class Whole extends HttpServletRequestWrapper {

        private final ServletInputStream body;

        Whole(HttpServletRequest request, byte[] head) throws IOException {
            super(request);
            var rest = request.getInputStream();
            this.body = new Body(new SequenceInputStream(new ByteArrayInputStream(head), rest), rest);
        }

        @Override
        public ServletInputStream getInputStream() {
            return body;
        }
    }

    private static final class Body extends ServletInputStream {

        private final InputStream all;
        private final ServletInputStream rest;

        Body(InputStream all, ServletInputStream rest) {
            this.all = all;
            this.rest = rest;
        }

        @Override
        public int read() throws IOException {
            return all.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            return all.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
            return rest.isFinished();
        }

        @Override
        public boolean isReady() {
            return rest.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("Bodies are read at once");
        }
    }
}
