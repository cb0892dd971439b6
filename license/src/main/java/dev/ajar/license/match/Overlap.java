package dev.ajar.license.match;

import dev.ajar.license.index.IndexFile;
import java.util.Arrays;

/// How many words a stretch of a text and one of the file can have in common at most, in order: the length of their
/// longest common subsequence, 64 words of the text at a time.
final class Overlap {
    private int[] keys = new int[1 << 8];
    private int[] ids = new int[1 << 8];
    private int[] stamps = new int[1 << 8];
    private int stamp;
    private int mask;
    private int distinct;
    private long[] places = new long[1 << 8];
    private long[] left = new long[8];

    int of(IndexFile index, int place, int n, int[] hash, int from, int m) {
        int width = (n + 63) >>> 6;
        read(index, place, n, width);
        if (left.length < width) left = new long[width * 2];
        Arrays.fill(left, 0, width, -1L);
        for (int at = from; at < from + m; at++) {
            int slot = slot(hash[at]);
            if (stamps[slot] == stamp) step(ids[slot] * width, width);
        }
        int found = 0;
        for (int w = 0; w < width; w++) found += Long.bitCount(~left[w]);
        return found;
    }

    /// One more word of the file: in each run of words of the text that are not used yet, its first place is.
    private void step(int at, int width) {
        long carry = 0;
        for (int w = 0; w < width; w++) {
            long free = left[w];
            long used = free & places[at + w];
            long sum = free + used;
            long more = Long.compareUnsigned(sum, free) < 0 ? 1 : 0;
            sum += carry;
            if (carry != 0 && sum == 0) more = 1;
            carry = more;
            left[w] = sum | (free & ~used);
        }
    }

    private void read(IndexFile index, int place, int n, int width) {
        int size = Integer.highestOneBit(n) << 2;
        if (keys.length < size) {
            keys = new int[size];
            ids = new int[size];
            stamps = new int[size];
            stamp = 0;
        }
        mask = size - 1;
        stamp++;
        distinct = 0;
        for (int i = 0; i < n; i++) {
            int word = index.token(place + i);
            int slot = slot(word);
            if (stamps[slot] != stamp) add(slot, word, width);
            places[ids[slot] * width + (i >>> 6)] |= 1L << i;
        }
    }

    private void add(int slot, int word, int width) {
        int to = (distinct + 1) * width;
        if (places.length < to) places = Arrays.copyOf(places, to * 2);
        Arrays.fill(places, to - width, to, 0L);
        stamps[slot] = stamp;
        keys[slot] = word;
        ids[slot] = distinct++;
    }

    private int slot(int word) {
        int slot = (word ^ word >>> 15) & mask;
        while (stamps[slot] == stamp && keys[slot] != word) slot = slot + 1 & mask;
        return slot;
    }
}
