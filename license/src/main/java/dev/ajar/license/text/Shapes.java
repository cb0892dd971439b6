package dev.ajar.license.text;

import java.util.HashSet;
import java.util.Set;

/// What a word looks like where it stands: a list mark, part of a copyright line, the first of its line.
public final class Shapes {
    private static final int COPYRIGHT = WordHash.of("copyright");
    private static final int C = WordHash.of("c");
    private static final int ALL = WordHash.of("all");
    private static final int RIGHTS = WordHash.of("rights");
    private static final int RESERVED = WordHash.of("reserved");
    private static final int LONGEST_LABEL = 12;
    private static final int LONGEST_NOTICE = 60;
    /// Words that begin or carry a sentence; none of them stands in a name.
    private static final Set<Integer> SENTENCE = hashes("permission licensed license this you your redistribution"
            + " redistributions is are was may must shall if unless except everyone anyone contains subject pursuant"
            + " herein hereby which that these provided");

    private static Set<Integer> hashes(String words) {
        Set<Integer> hashes = new HashSet<>();
        for (String word : words.split(" ", -1)) hashes.add(WordHash.of(word));
        return hashes;
    }

    private Shapes() {}

    /// True when a line starts between the word and the one before.
    public static boolean startsLine(Tokens tokens, int n) {
        int floor = n == 0 ? tokens.from : tokens.end[n - 1];
        for (int at = tokens.start[n] - 1; at >= floor; at--) if (tokens.bytes[at] == '\n') return true;
        return n == 0;
    }

    /// True for list marks: `1.`, `(a)`, `iv)`, `2.1`, at the start of a line or in brackets.
    public static boolean bullet(Tokens tokens, int n) {
        byte[] bytes = tokens.bytes;
        int from = tokens.start[n];
        int to = tokens.end[n];
        if (to - from > 5) return false;
        while (from > tokens.from && tokens.start[n] - from < LONGEST_LABEL && label(bytes[from - 1])) from--;
        while (to < tokens.to && to - tokens.end[n] < LONGEST_LABEL && label(bytes[to])) to++;
        if (to - from > LONGEST_LABEL || !parts(bytes, from, to)) return false;
        int after = to < tokens.to ? bytes[to] : '\n';
        int before = from > tokens.from ? bytes[from - 1] : '\n';
        if (before == '(' && after == ')') return to - from <= 5;
        if (!afterLineStart(tokens, from)) return false;
        boolean closed = after == ')' || after == ':' || bytes[to - 1] == '.' || after == ']';
        if (closed) return true;
        return tokens.end[n] - tokens.start[n] < to - from && blankBefore(tokens, from) && capitalAfter(tokens, to);
    }

    private static boolean label(int c) {
        return c == '.' || (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /// Each part between dots is a number of at most three digits, a letter or a Roman number.
    private static boolean parts(byte[] bytes, int from, int to) {
        int start = from;
        for (int at = from; at <= to; at++) {
            if (at < to && bytes[at] != '.') continue;
            if (at > start && !part(bytes, start, at)) return false;
            start = at + 1;
        }
        return true;
    }

    private static boolean part(byte[] bytes, int from, int to) {
        boolean digits = true;
        boolean roman = true;
        for (int at = from; at < to; at++) {
            digits &= bytes[at] >= '0' && bytes[at] <= '9';
            roman &= "ivxlIVXL".indexOf(bytes[at]) >= 0;
        }
        return (digits && to - from <= 3) || (roman && to - from <= 5) || to - from == 1;
    }

    /// Only white space, comment marks and brackets stand between the start of the line and `at`.
    private static boolean afterLineStart(Tokens tokens, int at) {
        for (int n = at - 1; n >= tokens.from; n--) {
            int c = tokens.bytes[n];
            if (c == '\n') return true;
            if (c == '>') return true;
            if (label(c) || c < 0) return false;
        }
        return true;
    }

    private static boolean blankBefore(Tokens tokens, int at) {
        boolean line = false;
        for (int n = at - 1; n >= tokens.from; n--) {
            int c = tokens.bytes[n];
            if (c == '\n') {
                if (line) return true;
                line = true;
            } else if (line && c != ' ' && c != '\t' && c != '\r') {
                return c == '.' || c == ':' || c == ';' || c == '*';
            }
        }
        return true;
    }

    private static boolean capitalAfter(Tokens tokens, int at) {
        for (int n = at; n < tokens.to && n < at + 6; n++) {
            int c = tokens.bytes[n];
            if ((c >= 'A' && c <= 'Z') || c < 0) return true;
            if (label(c) || c == '\n') return false;
        }
        return false;
    }

    /// True for words of lines such as `Copyright (c) 2024 Name` and `All rights reserved.`, up to the sentence that
    /// follows them on the same line.
    public static boolean copyrightLine(Tokens tokens, int n) {
        int first = n;
        while (first > 0 && n - first < LONGEST_NOTICE && !startsLine(tokens, first)) first--;
        return n - first < LONGEST_NOTICE && notice(tokens, first) && !sentence(tokens, first, n);
    }

    private static boolean notice(Tokens tokens, int first) {
        int[] hash = tokens.hash;
        int end = Math.min(tokens.size, first + 5);
        if (reserved(tokens, first)) return true;
        // A clause may be numbered (c); only a year or the word before it makes that a copyright mark.
        boolean mark = hash[first] == C && bracketed(tokens, first);
        int second = first + 1;
        boolean word = hash[first] == COPYRIGHT || (second < end && hash[second] == COPYRIGHT && !mark);
        boolean named = word || mark || sign(tokens, first);
        if (!named) return false;
        if (mark && second + 1 < end && hash[second] == COPYRIGHT && capital(tokens, second + 1)) return true;
        for (int at = first; at < end; at++) {
            if (year(tokens, at) || (word && hash[at] == C && bracketed(tokens, at)) || sign(tokens, at)) return true;
            if (at > first && startsLine(tokens, at)) break;
        }
        return false;
    }

    private static boolean reserved(Tokens tokens, int n) {
        int[] hash = tokens.hash;
        return n >= 0 && n + 2 < tokens.size && hash[n] == ALL && hash[n + 1] == RIGHTS && hash[n + 2] == RESERVED;
    }

    /// Whether a sentence begins on the line, at word `n` or before it.
    private static boolean sentence(Tokens tokens, int first, int n) {
        for (int at = first + 1; at <= n; at++) {
            if (SENTENCE.contains(tokens.hash[at])) return true;
            boolean more = tokens.hash[at] == COPYRIGHT || tokens.hash[at] == ALL || tokens.hash[at] == C;
            if (reserved(tokens, at - 3) && !more && !year(tokens, at) && !sign(tokens, at)) return true;
        }
        return false;
    }

    private static boolean capital(Tokens tokens, int n) {
        return Character.isUpperCase(tokens.bytes[tokens.start[n]]);
    }

    private static boolean bracketed(Tokens tokens, int n) {
        int from = tokens.start[n];
        return from > tokens.from
                && tokens.bytes[from - 1] == '('
                && tokens.end[n] < tokens.to
                && tokens.bytes[tokens.end[n]] == ')';
    }

    /// A copyright sign shortly before the word.
    private static boolean sign(Tokens tokens, int n) {
        int floor = Math.max(n == 0 ? tokens.from : tokens.end[n - 1], tokens.start[n] - 4);
        for (int at = floor; at < tokens.start[n]; at++) if ((tokens.bytes[at] & 0xFF) == 0xA9) return true;
        return false;
    }

    private static boolean year(Tokens tokens, int n) {
        int from = tokens.start[n];
        byte[] bytes = tokens.bytes;
        if (tokens.end[n] - from != 4) return false;
        if (bytes[from] == '1' && bytes[from + 1] == '9') return true;
        if (bytes[from] == '2' && bytes[from + 1] == '0') return true;
        return (bytes[from] | 0x20) == 'y' && ((bytes[from + 1] | 0x20) == 'y' || (bytes[from + 1] | 0x20) == 'e');
    }
}
