package dev.ajar.license.text;

import java.util.Arrays;

/// The words of a file: a hash each, and where each stands. Buffers are reused from file to file.
public final class Tokens {
    /// Word hashes.
    public int[] hash = new int[1 << 12];
    /// First byte of each word in `bytes`.
    public int[] start = new int[1 << 12];
    /// Byte after each word in `bytes`.
    public int[] end = new int[1 << 12];
    /// How many words there are.
    public int size;
    /// The text that was read: the caller's bytes, or a UTF-8 copy of them.
    public byte[] bytes = new byte[0];
    /// First byte of the text in `bytes`.
    public int from;
    /// Byte after the text in `bytes`.
    public int to;

    /// Where each byte of a decoded copy comes from; empty when `bytes` are the caller's.
    int[] sources = new int[0];
    /// Offset in the caller's text of a place in `bytes`.
    public int offset(int at) {
        return sources.length == 0 ? at - from : sources[at];
    }

    void clear() {
        size = 0;
    }

    void grow() {
        int larger = hash.length * 2;
        hash = Arrays.copyOf(hash, larger);
        start = Arrays.copyOf(start, larger);
        end = Arrays.copyOf(end, larger);
    }

    void add(int hashed, int first, int after) {
        if (size == hash.length) grow();
        hash[size] = hashed;
        start[size] = first;
        end[size++] = after;
    }
}
