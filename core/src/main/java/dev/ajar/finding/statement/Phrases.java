package dev.ajar.finding.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Phrases with their meanings, found in running text. A space in a phrase stands for any run of spaces and hyphens, a
/// `*` at its end for any further letters; the longest phrase wins. Linear: at each word, only the phrases that start
/// with its first letter are tried.
final class Phrases {
    /// @param meaning what the phrase stands for
    record Hit(int start, int end, String meaning) {}

    private record Phrase(String words, boolean open, String meaning) {}

    private final Map<Character, List<Phrase>> byFirst = new HashMap<>();

    private Phrases() {}

    /// Phrases by meaning.
    static Phrases of(Map<String, List<String>> meanings) {
        Phrases all = new Phrases();
        meanings.forEach((meaning, phrases) -> {
            for (String each : phrases) {
                String words = each.toLowerCase(Locale.ROOT).replace('-', ' ').strip();
                boolean open = words.endsWith("*");
                if (open) words = words.substring(0, words.length() - 1);
                if (words.isEmpty()) throw new IllegalArgumentException("an empty phrase under '" + meaning + "'");
                all.byFirst
                        .computeIfAbsent(words.charAt(0), _ -> new ArrayList<>())
                        .add(new Phrase(words, open, meaning));
            }
        });
        all.byFirst.values().forEach(list -> list.sort(Comparator.comparingInt((Phrase p) -> -p.words.length())));
        return all;
    }

    List<Hit> in(String lower, int from, int to) {
        List<Hit> hits = new ArrayList<>();
        int i = from;
        while (i < to) {
            Hit hit = at(lower, i, to);
            if (hit == null) i++;
            else {
                hits.add(hit);
                i = hit.end;
            }
        }
        return hits;
    }

    @Nullable
    Hit first(String lower, int from, int to) {
        for (int i = from; i < to; i++) {
            Hit hit = at(lower, i, to);
            if (hit != null) return hit;
        }
        return null;
    }

    boolean any(String lower, int from, int to) {
        return first(lower, from, to) != null;
    }

    boolean any(String lower) {
        return any(lower, 0, lower.length());
    }

    /// The longest phrase that starts at `i`, or `null`.
    @Nullable
    Hit at(String lower, int i, int to) {
        List<Phrase> phrases = byFirst.get(lower.charAt(i));
        if (phrases == null || !startsWord(lower, i)) return null;
        for (Phrase each : phrases) {
            int end = match(each, lower, i, to);
            if (end > 0) return new Hit(i, end, each.meaning);
        }
        return null;
    }

    private static int match(Phrase phrase, String lower, int start, int to) {
        int i = start;
        String words = phrase.words;
        for (int k = 0; k < words.length(); k++) {
            if (i >= to) return -1;
            char want = words.charAt(k);
            char have = lower.charAt(i);
            if (want == ' ') {
                if (!isGap(have)) return -1;
                while (i < to && isGap(lower.charAt(i))) i++;
            } else {
                if (have == '\u2019') have = '\'';
                if (want != have) return -1;
                i++;
            }
        }
        if (phrase.open) while (i < to && isWord(lower.charAt(i))) i++;
        return i < to && isWord(lower.charAt(i)) && isWord(lower.charAt(i - 1)) ? -1 : i;
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '-' || c == '\n' || c == '\u2010' || c == '\u2011';
    }

    static boolean startsWord(String text, int i) {
        return i == 0 || !isWord(text.charAt(i)) || !isWord(text.charAt(i - 1));
    }

    /// A letter or digit of a script that puts spaces between words.
    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) && c < 0x2e80;
    }
}
