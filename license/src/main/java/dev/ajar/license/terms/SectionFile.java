package dev.ajar.license.terms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/// A file of named sections, mapped read-only: the knowledge about names and terms where no index is at hand.
public final class SectionFile {
    /// System property that names the file.
    public static final String PROPERTY = "ajar.terms";

    private SectionFile() {}

    /// A section of the file that the system property `ajar.terms` names.
    public static ByteBuffer section(String name) {
        String file = System.getProperty(PROPERTY);
        if (file == null)
            throw new IllegalStateException("no license terms: name their file with -D" + PROPERTY + "=FILE");
        try (FileChannel channel = FileChannel.open(Path.of(file), StandardOpenOption.READ)) {
            ByteBuffer all = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size())
                    .order(ByteOrder.LITTLE_ENDIAN);
            if (!(Packed.read(all) instanceof Map<?, ?> sizes)) throw new IOException(file + ": no table of sections");
            int at = all.position();
            for (Map.Entry<?, ?> size : sizes.entrySet()) {
                int length = ((Long) size.getValue()).intValue();
                if (name.equals(size.getKey())) return all.slice(at, length);
                at += length;
            }
            throw new IOException(file + ": no section " + name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The head of such a file; the sections follow it in the same order.
    public static byte[] head(Map<String, byte[]> sections) {
        Map<String, Object> sizes = new LinkedHashMap<>();
        sections.forEach((name, bytes) -> sizes.put(name, (long) bytes.length));
        return PackedWriter.bytes(sizes);
    }
}
