package dev.ajar.fileformat;

import java.io.IOException;
import java.nio.ByteBuffer;

/// The bytes of one file, had by range.
@FunctionalInterface
public interface Bytes {
    /// Up to `length` bytes from `offset`; fewer only at the end of the file.
    ///
    /// @throws IOException if they cannot be had; that is no fault of the format and passes through every parser
    ByteBuffer read(long offset, int length) throws IOException;

    /// Bytes that are at hand already.
    static Bytes of(byte[] bytes) {
        return (offset, length) -> {
            int from = (int) Math.min(offset, bytes.length);
            return ByteBuffer.wrap(bytes, from, Math.min(length, bytes.length - from))
                    .slice();
        };
    }
}
