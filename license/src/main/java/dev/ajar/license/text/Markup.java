package dev.ajar.license.text;

import java.util.Set;

/// HTML tags, character entities and backslash escapes: marks that stand between words and are none.
final class Markup {
    private static final int LONGEST_TAG = 4096;
    private static final Set<String> TAGS = Set.of(
            "a",
            "abbr",
            "article",
            "b",
            "big",
            "blockquote",
            "body",
            "br",
            "button",
            "center",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "details",
            "dfn",
            "div",
            "dl",
            "dt",
            "em",
            "figure",
            "font",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "head",
            "header",
            "hr",
            "html",
            "i",
            "img",
            "input",
            "ins",
            "kbd",
            "label",
            "li",
            "link",
            "main",
            "meta",
            "nav",
            "ol",
            "p",
            "pre",
            "q",
            "s",
            "samp",
            "script",
            "section",
            "small",
            "span",
            "strong",
            "style",
            "sub",
            "summary",
            "sup",
            "svg",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "title",
            "tr",
            "tt",
            "u",
            "ul",
            "var",
            "wbr");

    private Markup() {}

    /// The place after the mark at `at`, which is `<`, `&` or a backslash.
    static int skip(byte[] bytes, int at, int to, Tokens into) {
        return switch (bytes[at]) {
            case '<' -> tag(bytes, at, at + 1, to);
            case '&' -> escapedTag(bytes, at, to) ? tag(bytes, at + 3, at + 4, to) : entity(bytes, at, to);
            default -> escape(bytes, at, to, into);
        };
    }

    private static boolean escapedTag(byte[] bytes, int at, int to) {
        return at + 4 < to && bytes[at + 1] == 'l' && bytes[at + 2] == 't' && bytes[at + 3] == ';';
    }

    private static int tag(byte[] bytes, int at, int nameStart, int to) {
        int from = nameStart;
        if (from < to && bytes[from] == '/') from++;
        int nameEnd = from;
        while (nameEnd < to && nameEnd - from < 11 && letterOrDigit(bytes[nameEnd])) nameEnd++;
        if (nameEnd == from || nameEnd - from > 10) return at + 1;
        String name = lower(bytes, from, nameEnd);
        if (!TAGS.contains(name)) return at + 1;
        int limit = Math.min(to, at + LONGEST_TAG);
        for (int n = nameEnd; n < limit; n++) {
            if (bytes[n] == '>') return n + 1;
            if (bytes[n] == ';' && n > at + 3 && bytes[n - 1] == 't' && bytes[n - 2] == 'g' && bytes[n - 3] == '&')
                return n + 1;
            if (bytes[n] == '<') break;
        }
        return at + 1;
    }

    private static int entity(byte[] bytes, int at, int to) {
        for (int n = at + 1; n < to && n < at + 9; n++) {
            if (bytes[n] == ';') return n > at + 2 ? n + 1 : at + 1;
            if (!letterOrDigit(bytes[n]) && bytes[n] != '#') break;
        }
        return at + 1;
    }

    private static int escape(byte[] bytes, int at, int to, Tokens into) {
        if (at + 1 >= to) return at + 1;
        int next = bytes[at + 1];
        if (next == 'n' || next == 't' || next == 'r') return at + 2;
        if (next != 'u' || at + 6 > to) return at + 1;
        int codePoint = 0;
        for (int n = at + 2; n < at + 6; n++) {
            int digit = Character.digit(bytes[n], 16);
            if (digit < 0) return at + 1;
            codePoint = codePoint << 4 | digit;
        }
        if (Folding.fold(codePoint) == Folding.IDEOGRAPH)
            into.add(WordHash.of(Character.toString(codePoint)), at, at + 6);
        return at + 6;
    }

    private static boolean letterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static String lower(byte[] bytes, int from, int to) {
        var name = new StringBuilder(to - from);
        for (int n = from; n < to; n++) {
            int c = bytes[n];
            name.append((char) (c >= 'A' && c <= 'Z' ? c | 0x20 : c));
        }
        return name.toString();
    }
}
