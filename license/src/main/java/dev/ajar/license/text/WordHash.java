package dev.ajar.license.text;

import java.nio.charset.StandardCharsets;

/// The 32-bit hash of a folded word; the same in every index and fingerprint.
///
/// A word is taken in groups of eight bytes, little-endian, the last filled with zeros.
public final class WordHash {
    static final long SEED = 0x243F6A8885A308D3L;
    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private WordHash() {}

    static long mix(long hash, long group) {
        long h = (hash ^ group) * MULTIPLIER;
        return h ^ h >>> 29;
    }

    static int finish(long hash) {
        return (int) (hash ^ hash >>> 32);
    }

    /// Hash of a word that is folded already: lower case, no accents.
    public static int of(byte[] folded, int from, int to) {
        long hash = SEED;
        for (int at = from; at < to; at += 8) {
            long group = 0;
            for (int n = Math.min(8, to - at) - 1; n >= 0; n--) group = group << 8 | (folded[at + n] & 0xFF);
            hash = mix(hash, group);
        }
        return finish(hash);
    }

    /// Hash of a word that is folded already.
    public static int of(String folded) {
        byte[] bytes = folded.getBytes(StandardCharsets.UTF_8);
        return of(bytes, 0, bytes.length);
    }
}
