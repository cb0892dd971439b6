package dev.ajar.source.directory;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// The name of a file as its bytes say in UTF-8, whatever the locale of the machine.
final class FileName {
    private FileName() {}

    /// The name; where its bytes are not UTF-8 it holds U+FFFD, which no accepted name may.
    static String of(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c > 126 || c == '?') return fromBytes(file, name);
        }
        return name;
    }

    private static String fromBytes(Path file, String name) {
        // Only the address of a path tells its bytes.
        String raw = file.toUri().getRawPath();
        String segment = raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
        segment = segment.substring(segment.lastIndexOf('/') + 1);
        ByteBuffer bytes = ByteBuffer.allocate(segment.length());
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            if (c == '%' && i + 2 < segment.length()) {
                bytes.put((byte) Integer.parseInt(segment.substring(i + 1, i + 3), 16));
                i += 2;
            } else if (c < 128) bytes.put((byte) c);
            else return name;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException _) {
            return name.indexOf('\uFFFD') >= 0 ? name : name + '\uFFFD';
        }
    }
}
