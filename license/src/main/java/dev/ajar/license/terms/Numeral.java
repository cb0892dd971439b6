package dev.ajar.license.terms;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A number as it is written: `700 million`, `ten million`, `5000万`, `一亿二千万`.
///
/// @param end place behind its last word
record Numeral(double value, int end) {
    private static final int LONGEST = 12;

    /// Reads the number that begins at a word; `null` where none does, or where its words say more than is known.
    static @Nullable Numeral read(Words words, int at, Map<String, Object> numerals, Map<String, Object> scales) {
        boolean digits = Vocabulary.isNumber(words.get(at));
        if (!digits && !numerals.containsKey(words.get(at))) return null;
        if (goesOn(words, at, numerals, scales)) return null;
        double total = 0;
        double section = 0;
        double number = digits ? number(words.get(at)) : factor(numerals, words.get(at));
        int end = at + 1;
        while (end < words.size() && end < at + LONGEST) {
            String word = words.get(end);
            boolean spelled = numerals.containsKey(word);
            boolean mixed =
                    Vocabulary.isNumber(word) && Words.han(words.get(end - 1).charAt(0));
            if (!spelled && !mixed && !scales.containsKey(word)) break;
            if (spelled || mixed) {
                if (number != 0 || (spelled && !Words.han(word.charAt(0)))) return null;
                number = mixed ? number(word) : factor(numerals, word);
            } else if (factor(scales, word) >= 10_000 || !Words.han(word.charAt(0))) {
                double before = section + number;
                total = before == 0 ? total * factor(scales, word) : total + before * factor(scales, word);
                section = 0;
                number = 0;
            } else {
                section += number * factor(scales, word);
                number = 0;
            }
            end++;
        }
        // "two hundred and fifty thousand" says more than was read here.
        boolean more = end < words.size()
                && words.get(end).equals("and")
                && end + 1 < words.size()
                && numerals.containsKey(words.get(end + 1));
        if (more || (!digits && end == at + 1)) return null;
        return new Numeral(total + section + number, end);
    }

    /// Whether the number began before this word.
    private static boolean goesOn(Words words, int at, Map<String, Object> numerals, Map<String, Object> scales) {
        if (at == 0) return false;
        String before = words.get(at - 1);
        if (before.equals("and") && at > 1) before = words.get(at - 2);
        return numerals.containsKey(before) || scales.containsKey(before);
    }

    private static double factor(Map<String, Object> known, String word) {
        return known.get(word) instanceof Long factor ? factor : 0;
    }

    private static double number(String word) {
        try {
            return Double.parseDouble(word);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
