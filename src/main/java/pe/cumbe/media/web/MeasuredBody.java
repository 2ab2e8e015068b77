package pe.cumbe.media.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import java.io.IOException;

/**
 * As much of a body as its sender promised, and then its end. Over HTTP/2 this server waits for ever when somebody asks for
 * one byte more than that.
 */
class MeasuredBody extends ServletInputStream {

    private final ServletInputStream body;
    private long left;

    MeasuredBody(ServletInputStream body, long length) {
        this.body = body;
        this.left = Math.max(0, length);
    }

    @Override
    public int read() throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = body.read();
        left = read < 0 ? 0 : left - 1;
        return read;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = body.read(into, from, (int) Math.min(most, left));
        left = read < 0 ? 0 : left - read;
        return read;
    }

    @Override
    public int available() throws IOException {
        return (int) Math.min(left, body.available());
    }

    @Override
    public boolean isFinished() {
        return left == 0 || body.isFinished();
    }

    @Override
    public boolean isReady() {
        return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
        throw new UnsupportedOperationException("it is read as it comes");
    }

    @Override
    public void close() throws IOException {
        body.close();
    }
}
