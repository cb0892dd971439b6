package dev.ajar.finding.statement;

import java.util.List;
import java.util.Map;

/// Takes the markup from a piece of a document: links, emphasis, code spans, pictures and tags, keeping each
/// character's place. One pass; what does not close stands as it is.
final class Inline {
    /// A stretch of one line, columns from 0, the end excluded.
    record Stretch(int line, int from, int to) {}

    private static final int MAX_DEPTH = 4;
    private static final int MAX_TARGET = 1000;

    private final Map<String, String> references;
    private final String raw;
    private final int[] line;
    private final int[] column;
    private final Text.Builder out;
    private final int[] closing;

    private Inline(List<String> lines, List<Stretch> stretches, Map<String, String> references) {
        this.references = references;
        int size = 0;
        for (Stretch each : stretches) size += each.to - each.from + 1;
        StringBuilder text = new StringBuilder(size);
        line = new int[size];
        column = new int[size];
        for (Stretch each : stretches) {
            String whole = lines.get(each.line - 1);
            for (int c = each.from; c <= each.to; c++) {
                line[text.length()] = each.line;
                column[text.length()] = Math.min(c, Math.max(each.from, each.to - 1));
                text.append(c < each.to ? whole.charAt(c) : '\n');
            }
        }
        raw = text.toString();
        closing = brackets(raw);
        out = new Text.Builder(lines);
    }

    static Text read(List<String> lines, List<Stretch> stretches, Map<String, String> references) {
        Inline inline = new Inline(lines, stretches, references);
        inline.walk(0, inline.raw.length(), 0);
        return inline.out.build();
    }

    /// The closing bracket of each opening square bracket, or -1.
    private static int[] brackets(String raw) {
        int[] closing = new int[raw.length()];
        int[] open = new int[raw.length()];
        int depth = 0;
        for (int i = 0; i < raw.length(); i++) {
            closing[i] = -1;
            char c = raw.charAt(i);
            if (c == '\\') closing[Math.min(++i, raw.length() - 1)] = -1;
            else if (c == '[') open[depth++] = i;
            else if (c == ']' && depth > 0) closing[open[--depth]] = i;
        }
        return closing;
    }

    private void walk(int from, int to, int depth) {
        int bold = -1;
        int i = from;
        while (i < to) {
            char c = raw.charAt(i);
            int next = i + 1;
            switch (c) {
                case '\\' -> {
                    if (next < to && !Character.isLetterOrDigit(raw.charAt(next))) {
                        if (raw.charAt(next) == '\n') breakLine(i);
                        else put(raw.charAt(next), next);
                        next++;
                    } else put(c, i);
                }
                case '\n' -> {
                    if (i >= 2 && raw.charAt(i - 1) == ' ' && raw.charAt(i - 2) == ' ' && depth == 0) breakLine(i);
                    else put(' ', i);
                }
                case '`' -> next = code(i, to);
                case '!' -> {
                    if (next < to && raw.charAt(next) == '[') next = link(next, to, depth, true, i);
                    else put(c, i);
                }
                case '[' -> next = link(i, to, depth, false, i);
                case '<' -> next = tag(i, to, depth);
                case '&' -> next = entity(i, to);
                case '*', '_', '~' -> {
                    int run = i;
                    while (run < to && raw.charAt(run) == c) run++;
                    if (markup(i, run, to)) {
                        if (run - i >= 2 && c != '~') {
                            if (bold < 0) bold = out.position();
                            else {
                                out.bold(bold, out.position());
                                bold = -1;
                            }
                        }
                    } else for (int k = i; k < run; k++) put(c, k);
                    next = run;
                }
                case 'h' ->
                    next = raw.startsWith("http://", i) || raw.startsWith("https://", i) ? address(i, to) : letter(i);
                default -> put(c, i);
            }
            i = next;
        }
    }

    private int letter(int i) {
        put(raw.charAt(i), i);
        return i + 1;
    }

    /// Two spaces or a backslash before the end of a line break it there.
    private void breakLine(int i) {
        out.add('\n', line[i], column[i]);
    }

    private void put(char c, int i) {
        if (c == ' ' && out.last() == ' ') return;
        out.add(c == '\t' || c == '\u00a0' ? ' ' : c, line[i], column[i]);
    }

    /// Whether a run of `*`, `_` or `~` is emphasis: it touches a word on one side and is not inside a name.
    private boolean markup(int start, int end, int to) {
        char before = start == 0 ? ' ' : raw.charAt(start - 1);
        char after = end >= to ? ' ' : raw.charAt(end);
        char c = raw.charAt(start);
        if (Character.isWhitespace(before) && Character.isWhitespace(after)) return end - start >= 2;
        if (c == '_') return !(Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after));
        if (c == '~') return end - start == 2;
        return true;
    }

    private int code(int start, int to) {
        int run = start;
        while (run < to && raw.charAt(run) == '`') run++;
        int size = run - start;
        int i = run;
        while (i < to) {
            if (raw.charAt(i) != '`') {
                i++;
                continue;
            }
            int end = i;
            while (end < to && raw.charAt(end) == '`') end++;
            if (end - i == size) {
                int at = out.position();
                for (int k = run; k < i; k++) put(raw.charAt(k) == '\n' ? ' ' : raw.charAt(k), k);
                out.code(at, out.position());
                return end;
            }
            i = end;
        }
        return run;
    }

    private int link(int start, int to, int depth, boolean picture, int shown) {
        int close = closing[start];
        if (close < 0 || close >= to || depth >= MAX_DEPTH) return plainBracket(start, picture, shown);
        int after = close + 1;
        String target = null;
        int end = after;
        if (after < to && raw.charAt(after) == '(') {
            int shut = parenthesis(after, to);
            if (shut > 0) {
                target = target(raw.substring(after + 1, shut));
                end = shut + 1;
            }
        } else {
            int second = after < to && raw.charAt(after) == '[' ? closing[after] : -1;
            String key = second > after + 1 && second < to
                    ? raw.substring(after + 1, second)
                    : raw.substring(start + 1, close);
            target = key.length() <= MAX_TARGET ? references.get(SourceLines.key(key)) : null;
            if (target != null && second > 0) end = second + 1;
        }
        if (target == null) return plainBracket(start, picture, shown);
        int at = out.position();
        if (picture)
            out.link(new Link(at, at, raw.substring(start + 1, close), target, line[shown], column[shown], true));
        else {
            walk(start + 1, close, depth + 1);
            out.link(new Link(at, out.position(), out.since(at), target, line[start], column[start], false));
        }
        return end;
    }

    private int plainBracket(int start, boolean picture, int shown) {
        if (picture) put('!', shown);
        put('[', start);
        return start + 1;
    }

    private int parenthesis(int open, int to) {
        int depth = 0;
        for (int i = open; i < to && i - open < MAX_TARGET; i++) {
            char c = raw.charAt(i);
            if (c == '(') depth++;
            else if (c == ')' && --depth == 0) return i;
            else if (c == '\n' && i > open && depth > 1) return -1;
        }
        return -1;
    }

    private static String target(String inside) {
        String text = inside.strip();
        if (text.startsWith("<")) {
            int end = text.indexOf('>');
            return end > 0 ? text.substring(1, end) : text.substring(1);
        }
        int quote = text.indexOf(" \"");
        if (quote < 0) quote = text.indexOf(" '");
        return quote > 0 ? text.substring(0, quote).strip() : text;
    }

    /// A bare address; punctuation at its end belongs to the sentence.
    private int address(int start, int to) {
        int end = start;
        while (end < to && isAddress(raw.charAt(end)) && end - start < MAX_TARGET) end++;
        while (end > start && ".,;:!?)'\"*_".indexOf(raw.charAt(end - 1)) >= 0) {
            if (raw.charAt(end - 1) == ')' && raw.substring(start, end).indexOf('(') >= 0) break;
            end--;
        }
        int at = out.position();
        for (int i = start; i < end; i++) put(raw.charAt(i), i);
        String target = raw.substring(start, end);
        out.link(new Link(at, out.position(), target, target, line[start], column[start], false));
        return end;
    }

    private static boolean isAddress(char c) {
        return c > ' ' && c < 0x2e80 && "<>\"`|[]{}\\^".indexOf(c) < 0;
    }

    private int entity(int start, int to) {
        int end = start + 1;
        while (end < to && end - start <= 8 && raw.charAt(end) != ';') end++;
        if (end < to && raw.charAt(end) == ';') {
            char c = Html.entity(raw.substring(start + 1, end));
            if (c != 0) {
                put(c, start);
                return end + 1;
            }
        }
        put('&', start);
        return start + 1;
    }

    private int tag(int start, int to, int depth) {
        if (raw.startsWith("<!--", start)) {
            int end = raw.indexOf("-->", start);
            return end < 0 || end > to ? to : end + 3;
        }
        Html.Tag tag = Html.tag(raw, start, to);
        if (tag == null) {
            if (raw.startsWith("<http", start)) {
                return start + 1;
            }
            put('<', start);
            return start + 1;
        }
        if (tag.name().equals("img")) {
            int at = out.position();
            String source = tag.attribute("src");
            String words = tag.attribute("alt");
            if (source != null)
                out.link(new Link(at, at, words == null ? "" : words, source, line[start], column[start], true));
        } else if (tag.name().equals("a") && !tag.closes() && depth < MAX_DEPTH) {
            String target = tag.attribute("href");
            int close = Html.closing(raw, "a", tag.end(), to);
            if (target != null && close > 0) {
                int at = out.position();
                walk(tag.end(), close, depth + 1);
                out.link(new Link(at, out.position(), out.since(at), target, line[start], column[start], false));
                return Math.min(to, raw.indexOf('>', close) + 1);
            }
        } else if (Html.breaks(tag.name())) out.add('\n', line[start], column[start]);
        return tag.end();
    }
}
