package dev.ajar.license.terms;

import org.jspecify.annotations.Nullable;

/// Words in quotation marks.
final class Quotes {
    private static final int MAX = 80;
    private static final String OPEN = "\"“„«「『'‘";
    private static final String CLOSE = "\"”“»」』'’";

    private Quotes() {}

    /// The quoted words nearest to a place in a sentence, or `null`.
    static @Nullable String near(CharSequence text, Sentence sentence, int from, int to) {
        String best = null;
        int distance = Integer.MAX_VALUE;
        for (int at = sentence.start(); at < sentence.end(); at++) {
            int kind = OPEN.indexOf(text.charAt(at));
            if (kind < 0 || inWord(text, at, sentence.start())) continue;
            int end = close(text, at + 1, Math.min(sentence.end(), at + MAX), kind);
            if (end < 0) continue;
            String quote = text.subSequence(at + 1, end).toString().strip();
            int away = at >= from && end <= to ? 0 : Math.min(Math.abs(at - to), Math.abs(from - end));
            if (away < distance && isName(quote)) {
                best = quote;
                distance = away;
            }
            at = end;
        }
        return best;
    }

    private static int close(CharSequence text, int from, int to, int kind) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == CLOSE.charAt(kind) || (kind == 1 && c == '”')) return at;
        }
        return -1;
    }

    private static boolean inWord(CharSequence text, int at, int start) {
        return at > start && Character.isLetterOrDigit(text.charAt(at - 1)) && !Words.han(text.charAt(at - 1));
    }

    private static boolean isName(String quote) {
        return !quote.isEmpty()
                && quote.length() < MAX
                && quote.indexOf('\n') < 0
                && !quote.equals("AS IS")
                && !quote.equalsIgnoreCase("notice");
    }
}
