package spotcheck.engine.security.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;
import spotcheck.engine.security.refusal.Answers;

/** All files of the procedure together are three megabytes; what is far larger would fill the memory before anybody checks it. */
class LargestDeployment extends OncePerRequestFilter {

    private static final int LARGEST = 24 * 1024 * 1024;
    private static final String REASON = "一次部署的全部文件合计不得超过24 MB，什么也没有保存；请去掉文件中的图片，或者分几次部署";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getMethod().equals("POST") || request.getContentLengthLong() >= 0) {
            if (request.getContentLengthLong() > LARGEST) {
                refuse(response);
            } else {
                chain.doFilter(request, response);
            }
            return;
        }
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            refuse(response);
        } else {
            chain.doFilter(new Read(request, body), response);
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        Answers.write(response, HttpServletResponse.SC_BAD_REQUEST, REASON);
    }

    /** A body whose length nobody told, read as far as it may be long. */
    private static final class Read extends HttpServletRequestWrapper {

        private final byte[] body;

        Read(HttpServletRequest request, byte[] body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            var bytes = new ByteArrayInputStream(body);
            return new ServletInputStream() {
                @Override
                public int read() {
                    return bytes.read();
                }

                @Override
                public int read(byte[] into, int from, int length) {
                    return bytes.read(into, from, length);
                }

                @Override
                public boolean isFinished() {
                    return bytes.available() == 0;
                }

                @Override
                public boolean isReady() {
                    return true;
                }

                @Override
                public void setReadListener(ReadListener listener) {
                    throw new UnsupportedOperationException("The body was read before");
                }
            };
        }
    }
}
