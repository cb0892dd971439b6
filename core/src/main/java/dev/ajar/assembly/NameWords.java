package dev.ajar.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How names fall into words: letters and numbers apart, a version or size in one piece.
final class NameWords {
    private NameWords() {}

    /// `Lark2_1-7B` is `lark`, `2.1`, `7b`; `v0.3` is `0.3`.
    static List<String> split(String text) {
        String s = text.toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        int i = 0;
        while (i < s.length()) {
            char c = s.charAt(i);
            int start = i;
            if (isDigit(c) || (c == 'v' && followsGap(s, i) && i + 1 < s.length() && isDigit(s.charAt(i + 1)))) {
                i++;
                while (i < s.length() && inNumber(s, i)) i++;
                while (i < s.length() && Character.isLetterOrDigit(s.charAt(i))) i++;
                String word = s.substring(start, i).replace('_', '.');
                words.add(word.charAt(0) == 'v' ? word.substring(1) : word);
            } else if (Character.isLetter(c)) {
                while (i < s.length() && Character.isLetter(s.charAt(i))) i++;
                words.add(s.substring(start, i));
            } else {
                i++;
            }
        }
        return words;
    }

    static boolean startsNumber(String word) {
        return isDigit(word.charAt(0));
    }

    /// `7b`, `1.5b`, `8x7b`, `350m`.
    static boolean isSize(String word) {
        int i = 0;
        while (i < word.length() && (isDigit(word.charAt(i)) || word.charAt(i) == '.' || word.charAt(i) == 'x')) i++;
        if (i == 0 || !isDigit(word.charAt(0))) return false;
        if (i == word.length()) return word.indexOf('x') > 0;
        return i == word.length() - 1 && "bmte".indexOf(word.charAt(i)) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean followsGap(String s, int i) {
        return i == 0 || !Character.isLetterOrDigit(s.charAt(i - 1));
    }

    private static boolean inNumber(String s, int i) {
        char c = s.charAt(i);
        if (isDigit(c)) return true;
        return (c == '.' || c == '_') && i + 1 < s.length() && isDigit(s.charAt(i + 1)) && isDigit(s.charAt(i - 1));
    }
}
