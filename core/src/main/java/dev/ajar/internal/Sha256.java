package dev.ajar.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 in the form the reports use: `sha256:` and 64 hex digits.
public final class Sha256 {
    private final MessageDigest digest = algorithm();

    /// The digest of some bytes.
    public static String of(byte[] bytes) {
        return new Sha256().add(bytes).value();
    }

    /// The digest of a text in UTF-8.
    public static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Whether a word is `sha256:` and 64 hex digits in lower case.
    public static boolean isDigest(String word) {
        return word.length() == 71 && word.startsWith("sha256:") && isHex(word.substring(7));
    }

    /// Whether a word is made of hex digits in lower case only.
    public static boolean isHex(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) return false;
        }
        return !word.isEmpty();
    }

    public Sha256 add(byte[] bytes) {
        digest.update(bytes);
        return this;
    }

    public Sha256 add(ByteBuffer bytes) {
        digest.update(bytes.duplicate());
        return this;
    }

    public Sha256 add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The digest of all that was added; afterwards the next one begins.
    public String value() {
        return "sha256:" + HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest algorithm() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256; this one has not", e);
        }
    }
}
