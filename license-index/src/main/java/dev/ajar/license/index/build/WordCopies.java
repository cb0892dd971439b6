package dev.ajar.license.index.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Says a sequence of words as new words and copies of earlier ones: near-duplicates cost almost nothing.
final class WordCopies {
    private int[] history = new int[1 << 12];
    private int size;
    private final Map<Long, Integer> seen = new HashMap<>();

    /// @param length words to copy, 0 for one new word
    /// @param value first place to copy from, or the new word
    record Step(int length, int value) {}

    List<Step> steps(int[] words, int shortest) {
        int base = size;
        for (int word : words) push(word);
        List<Step> steps = new ArrayList<>();
        int at = 0;
        while (at < words.length) {
            int from = at + shortest <= words.length ? seen.getOrDefault(key(base + at, shortest), -1) : -1;
            int length = 0;
            if (from >= 0) while (at + length < words.length && history[from + length] == words[at + length]) length++;
            int taken = Math.max(1, length);
            for (int n = at; n < at + taken && n + shortest <= words.length; n++)
                seen.putIfAbsent(key(base + n, shortest), base + n);
            if (length < shortest) {
                steps.add(new Step(0, words[at++]));
            } else {
                steps.add(new Step(length, from));
                at += length;
            }
        }
        return steps;
    }

    /// Undoes one step; returns the next place in `words`.
    int append(int[] words, int at, int length, int value) {
        if (length == 0) {
            push(value);
            words[at] = value;
            return at + 1;
        }
        for (int n = 0; n < length; n++) {
            words[at + n] = history[value + n];
            push(words[at + n]);
        }
        return at + length;
    }

    private void push(int word) {
        if (size == history.length) history = Arrays.copyOf(history, size * 2);
        history[size++] = word;
    }

    private long key(int from, int length) {
        long key = 1;
        for (int n = from; n < from + length; n++) key = key * 0x5851F42D4C957F2DL + history[n];
        return key;
    }
}
