package dev.ajar.license.match;

import dev.ajar.license.text.Shapes;
import dev.ajar.license.text.Tokens;

/// Whether words belong to one sentence that says what a thing is under, and do not only name a license in running code
/// or tell of a change that was made.
final class NoticeSentence {
    private static final WordSet CHANGE =
            new WordSet("switch switched change changed add added drop dropped fix fixed move"
                    + " moved remove removed update updated bump bumped relicense relicensed rename renamed replace replaced allow"
                    + " support deprecate merge revert clarify document");
    private static final WordSet OFTEN_CODE = new WordSet("return import const final var let int string");
    private static final int FARTHEST = 24;
    private final Tokens tokens;

    NoticeSentence(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Whether a sentence, a statement of a program or a blank line ends before word `n`.
    boolean endsBefore(int n) {
        if (n == 0) return true;
        int from = tokens.end[n - 1];
        int to = tokens.start[n];
        int lines = 0;
        for (int at = from; at < to; at++) {
            int c = tokens.bytes[at];
            if (c == '\n' && ++lines > 1) return true;
            boolean last = at + 1 >= to;
            if (c == '.' && !last && (tokens.bytes[at + 1] == ' ' || tokens.bytes[at + 1] == '\n') && to - from < 4)
                return tokens.end[n - 1] - tokens.start[n - 1] > 2;
            if (c == '<') return false;
            if (lines == 0 && code(c)) return true;
        }
        return OFTEN_CODE.has(tokens.hash[n - 1]);
    }

    /// Whether the item of a list that word `n` stands in begins with what was done.
    boolean tellsOfChange(int n) {
        int first = n;
        while (first > 0 && n - first < FARTHEST && !Shapes.startsLine(tokens, first)) first--;
        if (!CHANGE.has(tokens.hash[first])) return false;
        for (int at = tokens.start[first] - 1; at >= tokens.from; at--) {
            int c = tokens.bytes[at];
            if (c == '-' || c == '*' || c == '+') return true;
            if (c != ' ' && c != '\t') return false;
        }
        return false;
    }

    /// Whether signs of a program stand in a stretch of a sentence: not in the tags of a page, and not at the start of
    /// a line, where they mark a comment.
    static boolean broken(String words) {
        boolean tag = false;
        boolean start = false;
        for (int n = 0; n < words.length(); n++) {
            char c = words.charAt(n);
            if (c == '<') tag = true;
            if (c == '>') tag = false;
            if (c == '\n') start = true;
            if (Character.isLetterOrDigit(c)) start = false;
            if (!tag && !start && code(c)) return true;
        }
        return false;
    }

    private static boolean code(int c) {
        return c == ';' || c == '{' || c == '}' || c == '=';
    }
}
