package dev.ajar.finding.statement;

import java.util.Set;

/// Where the name of a license ends in running text.
final class LicenseNameEnd {
    private static final Set<String> RIGHT_WORDS =
            Set.of("version", "agreement", "international", "license", "licence");
    private static final Set<String> SUFFIXES = Set.of("only", "or", "later");

    private LicenseNameEnd() {}

    /// Goes right over "Agreement", "License" and a version: `, Version 2.0`, ` v3`, ` 4.0 International`.
    static int of(Text text, int at, int to) {
        String lower = text.lower;
        int end = at;
        for (int n = 0; n < 6; n++) {
            int i = end;
            while (i < to
                    && (lower.charAt(i) == ' '
                            || lower.charAt(i) == ','
                            || lower.charAt(i) == '('
                            || lower.charAt(i) == '-')) i++;
            if (i - end > 3 || i >= to || i == end) break;
            int word = i;
            while (word < to && continues(lower, word, to)) word++;
            if (word == i) break;
            String name = lower.substring(i, word);
            boolean version = isVersion(name, lower.charAt(end) == ',');
            boolean part = RIGHT_WORDS.contains(name) || (lower.charAt(i - 1) == '-' && SUFFIXES.contains(name));
            if (!version && !part) break;
            if (name.equals("version") && !digitFollows(lower, word, to)) break;
            if (lower.charAt(end) == ',' && !name.equals("version") && !version) break;
            end = word;
            if (end < to && lower.charAt(end) == ')' && lower.substring(at, end).indexOf('(') >= 0) end++;
        }
        return end;
    }

    private static boolean continues(String lower, int at, int to) {
        char c = lower.charAt(at);
        if (Phrases.isWord(c) || c == '+') return true;
        return c == '.' && at + 1 < to && Character.isDigit(lower.charAt(at + 1));
    }

    private static boolean isVersion(String word, boolean afterComma) {
        if (Character.isDigit(word.charAt(0))) return word.length() <= 5 && !afterComma;
        return word.charAt(0) == 'v' && word.length() > 1 && word.length() <= 6 && Character.isDigit(word.charAt(1));
    }

    private static boolean digitFollows(String lower, int at, int to) {
        int i = at;
        while (i < to && lower.charAt(i) == ' ') i++;
        return i < to && Character.isDigit(lower.charAt(i));
    }
}
