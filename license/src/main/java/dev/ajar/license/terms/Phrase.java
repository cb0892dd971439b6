package dev.ajar.license.terms;

import java.util.ArrayList;
import java.util.List;

/// A pattern of words, matched in time linear in the sentence.
///
/// Spelled as elements with spaces between: `word`; `word*` any word that begins so; `a|b_c` one of several, `_` joins
/// words; `..5` a gap of at most five words; `#` a number. Chinese characters are words of their own, so a Chinese
/// phrase is written as it is.
final class Phrase {
    /// @param gap how many words may stand before it
    private record Element(List<List<String>> choices, int gap) {}

    /// Where a phrase was found: from the word `start` to before the word `end`.
    record Hit(int start, int end) {}

    private static final int NONE = -1;
    private final List<Element> elements;
    private final String spelled;

    Phrase(String spelled) {
        this.spelled = spelled;
        List<Element> parsed = new ArrayList<>();
        int gap = 0;
        for (String part : spelled.strip().toLowerCase(java.util.Locale.ROOT).split("\\s+", -1)) {
            if (part.startsWith("..")) {
                gap = Integer.parseInt(part.substring(2));
                continue;
            }
            List<List<String>> choices = new ArrayList<>();
            for (String choice : part.split("\\|", -1)) choices.add(words(choice));
            parsed.add(new Element(List.copyOf(choices), gap));
            gap = 0;
        }
        if (parsed.isEmpty()) throw new IllegalArgumentException("phrase without words: " + spelled);
        this.elements = List.copyOf(parsed);
    }

    private static List<String> words(String choice) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < choice.length(); i++) {
            char c = choice.charAt(i);
            if ((c == '_' || Words.han(c)) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (Words.han(c)) words.add(String.valueOf(c));
            else if (c != '_') word.append(c);
        }
        if (!word.isEmpty()) words.add(word.toString());
        if (words.isEmpty()) throw new IllegalArgumentException("empty choice in a phrase");
        return List.copyOf(words);
    }

    /// The first letters of the words with which it can begin; `#` for a number.
    List<String> keys() {
        return elements.getFirst().choices().stream()
                .map(choice -> key(choice.getFirst()))
                .toList();
    }

    /// Phrases and words with the same key can meet.
    static String key(String word) {
        if (isNumber(word) || word.equals("#")) return "#";
        String stem = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
        return stem.length() <= 2 ? stem : stem.substring(0, 2);
    }

    /// Every place where it ends, each with its tightest start, in reading order.
    List<Hit> find(Words words) {
        int size = words.size();
        int[] reached = null;
        for (Element element : elements) {
            int[] next = new int[size + 1];
            java.util.Arrays.fill(next, NONE);
            int last = NONE;
            boolean any = false;
            for (int at = 0; at < size; at++) {
                if (reached != null && reached[at] != NONE) last = at;
                boolean near = reached == null || (last != NONE && at - last <= element.gap());
                if (!near) continue;
                int start = reached == null ? at : reached[last];
                for (List<String> choice : element.choices()) {
                    if (!matches(words, at, choice)) continue;
                    next[at + choice.size()] = Math.max(next[at + choice.size()], start);
                    any = true;
                }
            }
            if (!any) return List.of();
            reached = next;
        }
        List<Hit> hits = new ArrayList<>();
        if (reached == null) return hits;
        for (int end = 0; end <= size; end++) if (reached[end] != NONE) hits.add(new Hit(reached[end], end));
        return hits;
    }

    private static boolean matches(Words words, int at, List<String> choice) {
        if (at + choice.size() > words.size()) return false;
        for (int i = 0; i < choice.size(); i++) if (!matches(words.get(at + i), choice.get(i))) return false;
        return true;
    }

    private static boolean matches(String word, String wanted) {
        if (wanted.equals("#")) return isNumber(word);
        if (wanted.endsWith("*")) return word.startsWith(wanted.substring(0, wanted.length() - 1));
        return word.equals(wanted);
    }

    static boolean isNumber(String word) {
        return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }

    @Override
    public String toString() {
        return spelled;
    }
}
