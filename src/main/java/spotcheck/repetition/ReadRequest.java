package spotcheck.repetition;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import spotcheck.casefile.row.Fingerprint;

/** A request whose body was read to tell it from others, and can be read again. What is larger than answers of a form is not. */
final class ReadRequest extends HttpServletRequestWrapper {

    private static final long LARGEST = 1 << 20;

    private final byte[] body;
    private final boolean isRead;

    private ReadRequest(HttpServletRequest request, byte[] body, boolean isRead) {
        super(request);
        this.body = body;
        this.isRead = isRead;
    }

    static ReadRequest of(HttpServletRequest request) throws IOException {
        var readable = request.getContentLengthLong() >= 0
                && request.getContentLengthLong() <= LARGEST
                && !Objects.requireNonNullElse(request.getContentType(), "").startsWith("multipart/");
        return new ReadRequest(request, readable ? request.getInputStream().readAllBytes() : new byte[0], readable);
    }

    String fingerprint() {
        return Fingerprint.over(
                "request-1",
                getMethod(),
                getRequestURI(),
                Objects.requireNonNullElse(getQueryString(), ""),
                Objects.requireNonNullElse(getHeader("Upload-Metadata"), ""),
                String.valueOf(getContentLengthLong()),
                new String(body, StandardCharsets.ISO_8859_1));
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        return isRead ? new Again(new ByteArrayInputStream(body)) : super.getInputStream();
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return isRead
                ? new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8))
                : super.getReader();
    }

    private static final class Again extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Again(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] into, int from, int most) {
            return bytes.read(into, from, most);
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
    }
}
