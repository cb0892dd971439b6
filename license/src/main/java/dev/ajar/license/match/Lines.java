package dev.ajar.license.match;

import dev.ajar.license.text.Tokens;
import java.util.Arrays;

/// Line numbers of places in the text; counted once, when the first is asked for.
final class Lines {
    private final Tokens tokens;
    private int[] ends = {};
    private boolean counted;

    Lines(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The line of a byte, from 1.
    int of(int at) {
        if (!counted) count();
        int found = Arrays.binarySearch(ends, at);
        return (found < 0 ? -found - 1 : found) + 1;
    }

    private void count() {
        counted = true;
        int size = 0;
        int[] all = new int[64];
        for (int n = tokens.from; n < tokens.to; n++) {
            if (tokens.bytes[n] != '\n') continue;
            if (size == all.length) all = Arrays.copyOf(all, size * 2);
            all[size++] = n;
        }
        ends = Arrays.copyOf(all, size);
    }
}
