package dev.ajar.bench;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words of a model's name, so that `meta-llama/Llama-3_1-8B` and `Llama 3.1 (8b)` are alike.
final class Tokens {
    private Tokens() {}

    /// Without owner, case and punctuation; a version stands apart from the word before it, and loses its `v`.
    static Set<String> of(String name) {
        String text = name.toLowerCase(Locale.ROOT);
        if (text.indexOf(' ') < 0) text = text.substring(text.indexOf('/') + 1);
        Set<String> tokens = new LinkedHashSet<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean point = (c == '.' || c == '_') && between(text, i);
            if (point) word.append('.');
            else if (!Character.isLetterOrDigit(c)) flush(word, tokens);
            else {
                if (isDigit(c) && letters(word) >= 2) flush(word, tokens);
                word.append(c);
            }
        }
        flush(word, tokens);
        return tokens;
    }

    /// How alike two sets of words are, 0 to 1: shared weight by weight in all.
    static double likeness(Set<String> one, Set<String> other, Map<String, Double> weights) {
        double shared = 0;
        double all = 0;
        for (String token : one) {
            double weight = weights.getOrDefault(token, 1.0);
            all += weight;
            if (other.contains(token)) shared += weight;
        }
        for (String token : other) if (!one.contains(token)) all += weights.getOrDefault(token, 1.0);
        return all == 0 ? 0 : shared / all;
    }

    /// Whether a set has a real word: two letters or more that are no size such as `70b`.
    static boolean hasWord(Set<String> tokens) {
        return tokens.stream().anyMatch(token -> token.chars().allMatch(Character::isLetter) && token.length() > 2);
    }

    private static boolean between(String text, int i) {
        return i > 0 && i + 1 < text.length() && isDigit(text.charAt(i - 1)) && isDigit(text.charAt(i + 1));
    }

    private static int letters(StringBuilder word) {
        for (int i = 0; i < word.length(); i++) if (!Character.isLetter(word.charAt(i))) return 0;
        return word.length();
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static void flush(StringBuilder word, Set<String> tokens) {
        String token = word.toString();
        word.setLength(0);
        if (token.length() > 1 && token.charAt(0) == 'v' && isDigit(token.charAt(1))) token = token.substring(1);
        if (!token.isEmpty()) tokens.add(token);
    }
}
