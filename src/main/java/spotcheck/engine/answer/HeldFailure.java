package spotcheck.engine.answer;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds back what is written after the status of a failure; everything else goes through as it comes. */
final class HeldFailure extends HttpServletResponseWrapper {

    private @Nullable ByteArrayOutputStream held;
    private @Nullable PrintWriter writer;

    HeldFailure(HttpServletResponse response) {
        super(response);
    }

    /** What was held; empty if nothing was. */
    Optional<byte[]> body() {
        if (writer != null) {
            writer.flush();
        }
        return held == null || isCommitted() ? Optional.empty() : Optional.of(held.toByteArray());
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return getStatus() < SC_BAD_REQUEST ? super.getOutputStream() : new Held(hold());
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (getStatus() < SC_BAD_REQUEST) {
            return super.getWriter();
        }
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(hold(), StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (held == null) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        if (held == null) {
            super.resetBuffer();
        } else {
            held.reset();
        }
    }

    private ByteArrayOutputStream hold() {
        if (held == null) {
            held = new ByteArrayOutputStream();
        }
        return held;
    }

    private static final class Held extends ServletOutputStream {

        private final ByteArrayOutputStream held;

        Held(ByteArrayOutputStream held) {
            this.held = held;
        }

        @Override
        public void write(int one) {
            held.write(one);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("Failures are written at once");
        }
    }
}
