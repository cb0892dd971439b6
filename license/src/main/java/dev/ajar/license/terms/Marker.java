package dev.ajar.license.terms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The number, letter or bullet at the beginning of a line.
///
/// @param label as read: `2`, `2.3`, `a`, `iv`; empty for a bullet
/// @param level 1 digits, 2 letters, 3 small Roman numbers, 4 bullets
/// @param length characters up to the text behind it
record Marker(String label, int level, int length) {
    private static final String ROMAN = "ivx";
    private static final List<String> NAMED = List.of("section", "article", "clause");

    /// Reads a marker; `null` where the line has none.
    ///
    /// @param previous letter of the item before, to tell the letter `i` from the number `i`
    static @Nullable Marker read(CharSequence text, int from, int to, char previous) {
        int at = from;
        while (at < to
                && (text.charAt(at) == '*'
                        || text.charAt(at) == '#'
                        || text.charAt(at) == ' '
                        || text.charAt(at) == '>')) at++;
        if (at >= to) return null;
        char c = text.charAt(at);
        if ((c == '-' || c == '•' || c == '·' || c == '●' || c == '–' || c == '—')
                && at + 1 < to
                && text.charAt(at + 1) == ' ') return new Marker("", 4, at + 2 - from);
        if (at > from && text.charAt(from) == '*' && from + 1 < to && text.charAt(from + 1) == ' ')
            return new Marker("", 4, 2);
        Marker named = named(text, from, at, to);
        if (named != null) return named;
        boolean open = c == '(' || c == '（';
        if (open) at++;
        int start = at;
        if (at < to && Character.isDigit(text.charAt(at))) {
            while (at < to && at - start < 8 && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '.')) at++;
            String label = text.subSequence(start, at).toString();
            boolean dotted = label.endsWith(".");
            if (dotted) label = label.substring(0, label.length() - 1);
            boolean closed = dotted || label.indexOf('.') > 0 || closes(text, at, to);
            if (!closed || label.length() > 6) return null;
            return new Marker(label, open ? 3 : 1, at + 1 - from);
        }
        while (at < to && at - start < 5 && isLatin(text.charAt(at))) at++;
        String label = text.subSequence(start, at).toString();
        if (label.isEmpty() || !closes(text, at, to)) return chinese(text, from, start, to, open);
        if (!open && !(text.charAt(at) == '.' || text.charAt(at) == ')')) return null;
        boolean abbreviation = text.charAt(at) == '.' && at + 1 < to && isLatin(text.charAt(at + 1));
        if (abbreviation) return null;
        String lower = label.toLowerCase(java.util.Locale.ROOT);
        boolean roman = lower.chars().allMatch(d -> ROMAN.indexOf(d) >= 0);
        if (label.length() == 1) {
            boolean next = previous != 0 && lower.charAt(0) == previous + 1;
            return new Marker(lower, roman && !next ? 3 : 2, at + 1 - from);
        }
        return roman ? new Marker(lower, 3, at + 1 - from) : null;
    }

    /// `Section 3: Commercial Terms` is a marker whose number stands behind a word.
    private static @Nullable Marker named(CharSequence text, int from, int at, int to) {
        for (String word : NAMED) {
            int number = at + word.length() + 1;
            if (number >= to || text.charAt(number - 1) != ' ' || !Character.isDigit(text.charAt(number))) continue;
            boolean same = true;
            for (int i = 0; i < word.length() && same; i++)
                same = Character.toLowerCase(text.charAt(at + i)) == word.charAt(i);
            if (!same) continue;
            int end = number;
            while (end < to && end - number < 8 && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '.'))
                end++;
            String label = text.subSequence(number, end).toString();
            boolean dotted = label.endsWith(".");
            if (dotted) label = label.substring(0, label.length() - 1);
            // "Section 3 of the Agreement" in running text is no heading.
            boolean heading = dotted || end >= to || ":-–—".indexOf(text.charAt(end)) >= 0 || text.charAt(end) == '\n';
            if (heading && !label.isEmpty()) return new Marker(label, 1, Math.min(end + 1, to) - from);
        }
        return null;
    }

    private static @Nullable Marker chinese(CharSequence text, int from, int start, int to, boolean open) {
        int at = start;
        if (at < to && text.charAt(at) == '第') at++;
        int digits = at;
        while (at < to && "一二三四五六七八九十百零0123456789".indexOf(text.charAt(at)) >= 0) at++;
        if (at == digits || at >= to) return null;
        char close = text.charAt(at);
        if (close != '、' && close != '.' && close != '．' && close != '条' && close != '）' && close != ')') return null;
        return new Marker(text.subSequence(digits, at).toString(), open ? 3 : 1, at + 1 - from);
    }

    private static boolean closes(CharSequence text, int at, int to) {
        return at < to && ".)）、".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
