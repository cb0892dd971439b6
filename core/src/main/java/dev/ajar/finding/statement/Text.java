package dev.ajar.finding.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Words without their markup, where each character still knows its line and column.
final class Text {
    static final Text EMPTY = new Builder(List.of()).build();

    final String plain;
    final String lower;
    final List<Link> links;
    /// Pairs of positions: words set as code.
    final List<int[]> codes;
    /// Pairs of positions: words set in bold.
    final List<int[]> bolds;
    private final List<String> lines;
    private final int[] line;
    private final int[] column;
    /// For each character, the number of the link whose words it is in, from 1; 0 outside links.
    private final int[] linkOf;
    private final BitSet inCode = new BitSet();

    private Text(Builder from) {
        plain = from.plain.toString();
        lower = lower(plain);
        links = List.copyOf(from.links);
        codes = List.copyOf(from.codes);
        bolds = List.copyOf(from.bolds);
        lines = from.lines;
        line = Arrays.copyOf(from.line, plain.length());
        column = Arrays.copyOf(from.column, plain.length());
        linkOf = new int[plain.length()];
        for (int n = 0; n < links.size(); n++)
            if (!links.get(n).picture())
                Arrays.fill(linkOf, links.get(n).start(), links.get(n).end(), n + 1);
        for (int[] code : codes) inCode.set(code[0], code[1]);
    }

    /// The link whose words hold the character at `i`, or `null`.
    @Nullable
    Link linkAt(int i) {
        return linkOf[i] == 0 ? null : links.get(linkOf[i] - 1);
    }

    boolean isCode(int i) {
        return inCode.get(i);
    }

    /// Whether the character at `i` is the first of its line.
    boolean startsLine(int i) {
        return i > 0 && line[i] != line[i - 1];
    }

    boolean isBlank() {
        return plain.isBlank() && links.isEmpty();
    }

    int length() {
        return plain.length();
    }

    List<Link> links(int from, int to) {
        List<Link> found = new ArrayList<>();
        for (Link link : links) if (link.inside(from, to)) found.add(link);
        return found;
    }

    /// The place of a link or picture, which may have no words.
    Place place(Link link) {
        String whole = lines.get(link.line() - 1);
        return new Place(
                link.line(), quote(whole, link.column(), whole.length(), link.column()), link.line(), link.line());
    }

    /// The place of the words at `anchor` within the sentence from `from` to `to`.
    Place place(int from, int to, int anchor) {
        if (plain.isEmpty()) return new Place(1, "", 1, 1);
        int last = Math.max(0, Math.min(to, plain.length()) - 1);
        int at = Math.min(Math.max(anchor, 0), plain.length() - 1);
        int first = Math.min(Math.min(from, at), plain.length() - 1);
        last = Math.max(last, at);
        int here = line[at];
        int start = at;
        while (start > first && line[start - 1] == here) start--;
        int end = at;
        while (end < last && line[end + 1] == here) end++;
        String whole = lines.get(here - 1);
        int left = opening(whole, Math.min(column[start], column[at]));
        int right = Math.max(closing(end), column[at] + 1);
        return new Place(
                here, quote(whole, left, Math.min(right, whole.length()), column[at]), line[first], line[last]);
    }

    /// Takes marks of emphasis and links before a word into the quote.
    private static int opening(String whole, int at) {
        int left = at;
        while (left > 0 && at - left < 6 && "*_`[(\"".indexOf(whole.charAt(left - 1)) >= 0) left--;
        return left;
    }

    /// Where the words before `end` end in their line, the address of a link included.
    private int closing(int end) {
        if (end + 1 < plain.length() && line[end + 1] == line[end]) return column[end + 1];
        return end + 1 < plain.length() ? lines.get(line[end] - 1).length() : column[end] + 1 + tail(end);
    }

    private int tail(int end) {
        String whole = lines.get(line[end] - 1);
        int after = column[end] + 1;
        if (after < whole.length() && whole.charAt(after) == ']') {
            int close = whole.indexOf(')', after);
            if (close > 0 && close - after < Place.MAX_QUOTE) return close + 1 - after;
        }
        return 0;
    }

    private static String quote(String whole, int left, int right, int anchor) {
        int from = Math.max(0, left);
        int to = Math.max(from, right);
        if (to - from > Place.MAX_QUOTE) {
            from = Math.max(from, Math.min(anchor - Place.MAX_QUOTE / 3, to - Place.MAX_QUOTE));
            to = from + Place.MAX_QUOTE;
        }
        if (from > 0 && from < whole.length() && Character.isLowSurrogate(whole.charAt(from))) from++;
        if (to > from && to < whole.length() && Character.isLowSurrogate(whole.charAt(to))) to--;
        return whole.substring(from, to).strip();
    }

    /// Lower case that keeps every position.
    private static String lower(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.length() == text.length()) return lower;
        char[] each = text.toCharArray();
        for (int i = 0; i < each.length; i++) each[i] = Character.toLowerCase(each[i]);
        return new String(each);
    }

    /// Collects characters with their places.
    static final class Builder {
        private final List<String> lines;
        private final StringBuilder plain = new StringBuilder();
        private final List<Link> links = new ArrayList<>();
        private final List<int[]> codes = new ArrayList<>();
        private final List<int[]> bolds = new ArrayList<>();
        private int[] line = new int[64];
        private int[] column = new int[64];

        Builder(List<String> lines) {
            this.lines = lines;
        }

        void add(char c, int atLine, int atColumn) {
            int n = plain.length();
            if (n == line.length) {
                line = Arrays.copyOf(line, n * 2);
                column = Arrays.copyOf(column, n * 2);
            }
            line[n] = atLine;
            column[n] = atColumn;
            plain.append(c);
        }

        int position() {
            return plain.length();
        }

        char last() {
            return plain.isEmpty() ? '\n' : plain.charAt(plain.length() - 1);
        }

        String since(int start) {
            return plain.substring(start);
        }

        void link(Link link) {
            links.add(link);
        }

        void code(int start, int end) {
            codes.add(new int[] {start, end});
        }

        void bold(int start, int end) {
            bolds.add(new int[] {start, end});
        }

        Text build() {
            return new Text(this);
        }
    }
}
