package dev.ajar.finding.statement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Phrases with their meanings, found in running text. A space in a phrase stands for any run of spaces and hyphens, a
/// `*` at its end for any further letters; the longest phrase wins. Linear: at each word, only the phrases that start
/// with its first two letters are tried.
final class Phrases {
    /// @param meaning what the phrase stands for
    record Hit(int start, int end, String meaning) {}

    /// @param second the second letter, or [#ANY]
    private record Phrase(String words, char second, boolean open, String meaning) {
        static Phrase of(String words, boolean open, String meaning) {
            char second = words.length() > 1 ? words.charAt(1) : ANY;
            // A gap and an apostrophe have several forms.
            return new Phrase(words, second == ' ' || second == '\'' ? ANY : second, open, meaning);
        }
    }

    private static final char ANY = 0;
    private static final int PLACES = 128;

    private final List<List<Phrase>> starting = new ArrayList<>(Collections.nCopies(PLACES, List.of()));

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
                int place = words.charAt(0) % PLACES;
                if (all.starting.get(place).isEmpty()) all.starting.set(place, new ArrayList<>());
                all.starting.get(place).add(Phrase.of(words, open, meaning));
            }
        });
        for (List<Phrase> some : all.starting)
            if (some.size() > 1) some.sort(Comparator.comparingInt((Phrase p) -> -p.words.length()));
        return all;
    }

    List<Hit> in(String lower, int from, int to) {
        List<Hit> hits = new ArrayList<>();
        int i = from;
        while (true) {
            Hit hit = first(lower, i, to);
            if (hit == null) return hits;
            hits.add(hit);
            i = hit.end;
        }
    }

    boolean any(String lower, int from, int to) {
        return first(lower, from, to) != null;
    }

    boolean any(String lower) {
        return any(lower, 0, lower.length());
    }

    @Nullable
    Hit first(String lower, int from, int to) {
        for (int i = from; i < to; i++) {
            if (starting(lower.charAt(i)).isEmpty()) continue;
            Hit hit = at(lower, i, to);
            if (hit != null) return hit;
        }
        return null;
    }

    /// The longest phrase that starts at `i`, or `null`.
    @Nullable
    Hit at(String lower, int i, int to) {
        List<Phrase> phrases = starting(lower.charAt(i));
        if (phrases.isEmpty() || !startsWord(lower, i)) return null;
        char second = i + 1 < to ? lower.charAt(i + 1) : ' ';
        for (Phrase each : phrases) {
            if (each.second != second && each.second != ANY) continue;
            int end = match(each, lower, i, to);
            if (end > 0) return new Hit(i, end, each.meaning);
        }
        return null;
    }

    /// The phrases that may start with a letter, and others where two letters share a place.
    private List<Phrase> starting(char first) {
        return starting.get(first % PLACES);
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
        if (c < 0x80) return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return c < 0x2e80 && Character.isLetterOrDigit(c);
    }
}
