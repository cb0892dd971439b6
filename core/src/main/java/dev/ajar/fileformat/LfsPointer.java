package dev.ajar.fileformat;

import dev.ajar.internal.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The small text that stands in a git repository for a large file: its SHA-256 and size.
///
/// Source: Git LFS Specification, section "The Pointer",
/// https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
///
/// @param digest `sha256:` and 64 hex digits
/// @param size of the content, in bytes
public record LfsPointer(String digest, long size) {
    private static final String FIRST_LINE = "version https://git-lfs.github.com/spec/v1";
    private static final int SMALLEST = 120;
    private static final int LARGEST = 1023;

    /// Whether a file of this size can be a pointer at all.
    public static boolean possibleSize(long size) {
        return size >= SMALLEST && size <= LARGEST;
    }

    /// The pointer, if the bytes are one.
    public static Optional<LfsPointer> parse(ByteBuffer bytes) {
        if (!possibleSize(bytes.remaining())) return Optional.empty();
        String text = StandardCharsets.ISO_8859_1.decode(bytes.duplicate()).toString();
        if (!text.startsWith(FIRST_LINE + "\n")) return Optional.empty();
        String oid = null;
        long size = -1;
        for (String line : text.substring(FIRST_LINE.length() + 1).split("\n", -1)) {
            if (line.startsWith("oid sha256:")) oid = line.substring("oid sha256:".length());
            else if (line.startsWith("size ")) size = size(line.substring("size ".length()));
        }
        return oid != null && isSha256(oid) && size >= 0
                ? Optional.of(new LfsPointer("sha256:" + oid, size))
                : Optional.empty();
    }

    private static boolean isSha256(String word) {
        return word.length() == 64 && Sha256.isHex(word);
    }

    private static long size(String digits) {
        if (digits.isEmpty() || digits.length() > 18) return -1;
        for (int i = 0; i < digits.length(); i++) if (digits.charAt(i) < '0' || digits.charAt(i) > '9') return -1;
        return Long.parseLong(digits);
    }
}
