package dev.ajar.license.index.build;

import dev.ajar.license.index.Layout;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.LinkedHashMap;
import java.util.Map;

/// Writes named sections as one index file.
final class IndexWriter {
    private final Map<String, byte[]> sections = new LinkedHashMap<>();

    /// Adds a section; names have at most 24 ASCII characters.
    IndexWriter section(String name, byte[] bytes) {
        if (name.length() > Layout.NAME) throw new IllegalArgumentException("section name too long: " + name);
        sections.put(name, bytes);
        return this;
    }

    IndexWriter section(String name, int[] ints) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * ints.length).order(ByteOrder.LITTLE_ENDIAN);
        buffer.asIntBuffer().put(ints);
        return section(name, buffer.array());
    }

    void write(Path file) throws IOException {
        int at = align(Layout.HEADER + sections.size() * Layout.ENTRY);
        int size = at;
        for (byte[] bytes : sections.values()) size = align(size + bytes.length);
        ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        out.putLong(Layout.MAGIC | (long) Layout.FORMAT << 56).putInt(sections.size());
        int entry = Layout.HEADER;
        for (Map.Entry<String, byte[]> section : sections.entrySet()) {
            out.put(entry, section.getKey().getBytes(StandardCharsets.US_ASCII));
            out.putLong(entry + Layout.NAME, at);
            out.putLong(entry + Layout.NAME + 8, section.getValue().length);
            out.put(at, section.getValue());
            entry += Layout.ENTRY;
            at = align(at + section.getValue().length);
        }
        out.put(16, digest(out.array()));
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) Files.createDirectories(parent);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.write(fresh, out.array());
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static byte[] digest(byte[] file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(file, Layout.HEADER, file.length - Layout.HEADER);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int align(int at) {
        return (at + Layout.ALIGN - 1) / Layout.ALIGN * Layout.ALIGN;
    }
}
