package dev.ajar.fileformat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Objects;

/// Bytes read by range, as a stream.
final class BytesStream extends InputStream {
    private static final int CHUNK = 1 << 18;

    private final Bytes bytes;
    private ByteBuffer buffer = ByteBuffer.allocate(0);
    private long next;
    private boolean failed;

    BytesStream(Bytes bytes) {
        this.bytes = bytes;
    }

    /// Whether the bytes could not be had. A parser throws the same exception for bytes that it cannot read.
    boolean failed() {
        return failed;
    }

    @Override
    public int read() throws IOException {
        return fill() ? buffer.get() & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) return 0;
        if (!fill()) return -1;
        int count = Math.min(length, buffer.remaining());
        buffer.get(target, offset, count);
        return count;
    }

    private boolean fill() throws IOException {
        if (buffer.hasRemaining()) return true;
        failed = true;
        buffer = bytes.read(next, CHUNK);
        failed = false;
        next += buffer.remaining();
        return buffer.hasRemaining();
    }
}
