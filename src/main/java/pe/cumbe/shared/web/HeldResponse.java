package pe.cumbe.shared.web;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what a page writes until it is whole. What grows past a limit is no page but a download: it flows on, and so does
 * the answer to an error or a redirect.
 */
final class HeldResponse extends HttpServletResponseWrapper {

    private static final int LIMIT = 2_000_000;

    private final ByteArrayOutputStream body = new ByteArrayOutputStream(16_384);
    private final Stream stream = new Stream();
    private @Nullable PrintWriter writer;
    private boolean released;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    /** Whether the page is still here, to be sent or not. */
    boolean isHeld() {
        return !released && !super.isCommitted();
    }

    byte[] body() {
        if (writer != null) {
            writer.flush();
        }
        return body.toByteArray();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        var known = writer;
        if (known == null) {
            var encoding = getCharacterEncoding();
            known = new PrintWriter(new OutputStreamWriter(
                    stream, encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding)));
            writer = known;
        }
        return known;
    }

    @Override
    public void sendError(int status) throws IOException {
        released = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        released = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        released = true;
        super.sendRedirect(location);
    }

    @Override
    public void flushBuffer() throws IOException {
        if (released) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        body.reset();
        super.resetBuffer();
    }

    @Override
    public void reset() {
        body.reset();
        super.reset();
    }

    @Override
    public void setContentLength(int length) {
        if (released) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (length > LIMIT || released) {
            super.setContentLengthLong(length);
        }
    }

    private final class Stream extends ServletOutputStream {

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            if (!released && body.size() + count > LIMIT) {
                released = true;
                body.writeTo(HeldResponse.super.getOutputStream());
                body.reset();
            }
            if (released) {
                HeldResponse.super.getOutputStream().write(bytes, from, count);
            } else {
                body.write(bytes, from, count);
            }
        }

        @Override
        public void flush() throws IOException {
            if (released) {
                HeldResponse.super.getOutputStream().flush();
            }
        }

        /** The dispatcher closes what a page wrote; held, it is still to be sent. */
        @Override
        public void close() throws IOException {
            flush();
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("pages are written at once");
        }
    }
}
