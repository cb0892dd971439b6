package dev.ajar.source.directory;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;

/// A part of a regular file on disk.
public final class FileBytes {
    private FileBytes() {}

    /// Reads up to `length` bytes from `offset`; the file must be regular and no link at this moment.
    ///
    /// @param name how a message should call it
    public static ByteBuffer read(Path file, String name, long offset, int length) throws IOException {
        if (offset < 0 || length < 0)
            throw new IllegalArgumentException(
                    name + ": " + length + " bytes at " + offset + ", expected neither negative");
        try {
            // A pipe would block when opened.
            if (!Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .isRegularFile()) throw new IOException(name + ": no regular file any more; not read");
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
                int room = Math.clamp(channel.size() - offset, 0, length);
                ByteBuffer bytes = ByteBuffer.allocate(room);
                long at = offset;
                while (bytes.hasRemaining()) {
                    int count = channel.read(bytes, at);
                    if (count < 0) break;
                    at += count;
                }
                return bytes.flip();
            }
        } catch (AccessDeniedException e) {
            throw new IOException(name + ": no permission to read it", e);
        } catch (NoSuchFileException e) {
            throw new IOException(name + ": gone since it was listed", e);
        }
    }
}
