package dev.ajar.assembly;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A model's name as words: `owner/Example-2.1-7B-Instruct` has the words `example`, `2.1`, `7b`, `instruct`.
/// No name stands here; only the shapes that names have.
///
/// @param words in order, lower case, without words that say nothing
/// @param family the words up to and including the first version
record ModelName(List<String> words, List<String> family) {
    /// Words that stand beside names and tell no model from another.
    private static final Set<String> SILENT = Set.of(
            "model",
            "models",
            "family",
            "series",
            "suite",
            "weights",
            "checkpoint",
            "checkpoints",
            "hf",
            "the",
            "our",
            "pytorch",
            "safetensors",
            "release",
            "variants",
            "versions",
            "variant",
            "version",
            "tar",
            "gz",
            "bin",
            "language",
            "llm",
            "llms",
            "and",
            "of");

    static ModelName of(String name) {
        String bare = name.strip();
        int slash = bare.lastIndexOf('/');
        if (slash >= 0) bare = bare.substring(slash + 1);
        List<String> words = new ArrayList<>(split(bare));
        words.removeIf(SILENT::contains);
        List<String> family = new ArrayList<>();
        for (String word : words) {
            if (family.isEmpty() || !startsNumber(word)) {
                if (!family.isEmpty() && family.size() >= 3) break;
                family.add(word);
            } else {
                if (!isSize(word)) family.add(word);
                break;
            }
        }
        return new ModelName(List.copyOf(words), List.copyOf(family));
    }

    boolean empty() {
        return words.isEmpty();
    }

    /// Whether a word spoken about `this` also speaks about `other`: it starts alike, and says nothing that `other`
    /// does not say too.
    boolean covers(ModelName other) {
        if (empty() || other.empty()) return false;
        Set<String> theirs = new LinkedHashSet<>(other.words);
        if (!words.getFirst().equals(other.words.getFirst())) return squeezed().equals(other.squeezed());
        return theirs.containsAll(words);
    }

    /// The family as a reader writes it, such as `example 2.1`.
    String familyKey() {
        return String.join(" ", family);
    }

    private String squeezed() {
        return String.join("", words);
    }

    private static boolean startsNumber(String word) {
        return isDigit(word.charAt(0)) || (word.charAt(0) == 'v' && word.length() > 1 && isDigit(word.charAt(1)));
    }

    /// `7b`, `1.5b`, `8x7b`, `350m`, `17b`.
    static boolean isSize(String word) {
        int i = 0;
        while (i < word.length() && (isDigit(word.charAt(i)) || word.charAt(i) == '.' || word.charAt(i) == 'x')) i++;
        return i > 0 && i == word.length() - 1 && "bmte".indexOf(word.charAt(i)) >= 0 && isDigit(word.charAt(0));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static List<String> split(String text) {
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

    private static boolean followsGap(String s, int i) {
        return i == 0 || !Character.isLetterOrDigit(s.charAt(i - 1));
    }

    private static boolean inNumber(String s, int i) {
        char c = s.charAt(i);
        if (isDigit(c)) return true;
        return (c == '.' || c == '_') && i + 1 < s.length() && isDigit(s.charAt(i + 1)) && isDigit(s.charAt(i - 1));
    }
}
