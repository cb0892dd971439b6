package dev.ajar.license.terms;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The words and beginnings of words that phrases ask for, each with a number, so that phrases compare numbers.
final class Vocabulary {
    private static final int CACHED = 20_000;
    private static final int[] NOTHING = {};

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, int[]> known = new ConcurrentHashMap<>();
    private int longestStem;

    /// The number of what a phrase asks for: `word`, `stem*`, or `#` for any number. All are asked for before the
    /// first text is read.
    int number(String wanted) {
        if (wanted.endsWith("*")) longestStem = Math.max(longestStem, wanted.length() - 1);
        return numbers.computeIfAbsent(wanted, w -> numbers.size());
    }

    int size() {
        return numbers.size();
    }

    /// What a word of a text is, in the numbers of this vocabulary.
    int[] of(String word) {
        int[] found = known.get(word);
        if (found != null) return found;
        found = find(word);
        if (known.size() < CACHED) known.put(word, found);
        return found;
    }

    private int[] find(String word) {
        int[] found = new int[2 + longestStem];
        int count = 0;
        Integer exact = numbers.get(word);
        if (exact != null) found[count++] = exact;
        Integer any = isNumber(word) ? numbers.get("#") : null;
        if (any != null) found[count++] = any;
        for (int length = 1; length <= longestStem && length <= word.length(); length++) {
            Integer stem = numbers.get(word.substring(0, length) + "*");
            if (stem != null) found[count++] = stem;
        }
        return count == 0 ? NOTHING : Arrays.copyOf(found, count);
    }

    static boolean isNumber(String word) {
        return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }
}
