package dev.ajar.finding.statement;

import dev.ajar.finding.statement.Inline.Stretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A document as a sequence of blocks: Markdown, HTML inside Markdown, or plain text. One pass over its lines.
///
/// Written here and not taken from a Markdown library because every word must keep its line, rows and cells included,
/// and because READMEs mix Markdown and HTML in ways the standard reads as one opaque piece.
final class Prose {
    static final int MAX_CHARACTERS = 1 << 20;
    static final int MAX_LINE = 1 << 14;
    private static final int MAX_BLOCK_LINES = 200;
    private static final int MAX_BLOCK = 1 << 15;
    private static final int MAX_FRONT_MATTER = 400;
    private static final int MAX_REFERENCES = 2000;

    private final List<String> lines;
    private final Map<String, String> references = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Stretch> pending = new ArrayList<>();
    private final String[] headings = new String[7];
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;
    private int table;
    private List<Text> header = List.of();
    private @Nullable Block intro;
    private final List<Block> items = new ArrayList<>();

    private Prose(List<String> lines) {
        this.lines = lines;
        Arrays.fill(headings, "");
    }

    static List<Block> blocks(String document) {
        Prose prose = new Prose(lines(document));
        prose.findReferences();
        prose.scan();
        return List.copyOf(prose.blocks);
    }

    static String key(String reference) {
        return reference.strip().toLowerCase(Locale.ROOT);
    }

    private static List<String> lines(String document) {
        String text = document.length() > MAX_CHARACTERS ? document.substring(0, MAX_CHARACTERS) : document;
        List<String> lines = new ArrayList<>();
        for (int from = 0; from <= text.length(); ) {
            int end = text.indexOf('\n', from);
            if (end < 0) end = text.length();
            int stop = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
            lines.add(text.substring(from, Math.min(stop, from + MAX_LINE)));
            from = end + 1;
        }
        return lines;
    }

    /// `[name]: address` lines, wherever they stand.
    private void findReferences() {
        for (String line : lines) {
            String text = line.strip();
            int end = text.startsWith("[") ? text.indexOf("]:") : -1;
            if (end <= 1 || references.size() >= MAX_REFERENCES) continue;
            String target = text.substring(end + 2).strip();
            int space = target.indexOf(' ');
            references.putIfAbsent(key(text.substring(1, end)), space > 0 ? target.substring(0, space) : target);
        }
    }

    private void scan() {
        int i = frontMatter();
        while (i < lines.size()) i = next(i);
        flush();
    }

    private int frontMatter() {
        if (lines.isEmpty() || !lines.getFirst().strip().equals("---")) return 0;
        for (int i = 1; i < Math.min(lines.size(), MAX_FRONT_MATTER); i++) {
            String line = lines.get(i).strip();
            if (line.equals("---") || line.equals("...")) return i + 1;
        }
        return 0;
    }

    /// Reads the line at `i`, from 0, and answers the next one to read.
    private int next(int i) {
        String line = lines.get(i);
        int from = quoted(line);
        int start = indent(line, from);
        if (start >= line.length()) {
            flush();
            header = List.of();
            return i + 1;
        }
        if (line.startsWith("```", start) || line.startsWith("~~~", start)) return fence(i, start);
        if (line.startsWith("<!--", start) && pending.isEmpty()) return comment(i);
        if (line.regionMatches(true, start, "<table", 0, 6)) return htmlTable(i);
        if (line.charAt(start) == '#' && hashes(line, start) > 0) return heading(i, start);
        if (isUnderline(line, start)) {
            if (pending.size() == 1 && kind == Block.Kind.PARAGRAPH) {
                level = line.charAt(start) == '=' ? 1 : 2;
                kind = Block.Kind.HEADING;
            }
            flush();
            return i + 1;
        }
        if (header.isEmpty() && line.indexOf('|') >= 0 && i + 1 < lines.size() && Rows.isDelimiter(lines.get(i + 1)))
            return tableHead(i, from);
        if (!header.isEmpty()) {
            if (line.indexOf('|') >= 0) return row(i, from);
            header = List.of();
        }
        if (line.startsWith("[", start) && line.indexOf("]:") > start + 1) {
            flush();
            return i + 1;
        }
        if (line.startsWith("[!", start) && line.strip().endsWith("]")) return i + 1;
        int item = bullet(line, start);
        if (item > 0) {
            flush();
            kind = Block.Kind.ITEM;
            level = start;
            pending.add(new Stretch(i + 1, item, line.length()));
            return i + 1;
        }
        if (pending.size() >= MAX_BLOCK_LINES || characters() > MAX_BLOCK) flush();
        htmlHeading(line, start);
        pending.add(new Stretch(i + 1, start, line.length()));
        if (kind == Block.Kind.HEADING && pending.size() >= 1 && closesHeading(line)) flush();
        return i + 1;
    }

    private int characters() {
        int sum = 0;
        for (Stretch each : pending) sum += each.to() - each.from();
        return sum;
    }

    private static int quoted(String line) {
        int i = 0;
        while (i < line.length() && (line.charAt(i) == '>' || (line.charAt(i) == ' ' && line.startsWith(">", i + 1))))
            i++;
        return i;
    }

    private static int indent(String line, int from) {
        int i = from;
        while (i < line.length() && Character.isWhitespace(line.charAt(i))) i++;
        return i;
    }

    private static int hashes(String line, int start) {
        int i = start;
        while (i < line.length() && line.charAt(i) == '#') i++;
        int count = i - start;
        return count <= 6 && i < line.length() && line.charAt(i) != '!' ? count : 0;
    }

    private static boolean isUnderline(String line, int start) {
        char c = line.charAt(start);
        if (c != '=' && c != '-' && c != '*' && c != '_') return false;
        int end = line.length();
        while (end > start && Character.isWhitespace(line.charAt(end - 1))) end--;
        for (int i = start; i < end; i++) if (line.charAt(i) != c) return false;
        return end - start >= 3;
    }

    /// Where the words of a list item start, or 0 where the line is none.
    private static int bullet(String line, int start) {
        int i = start;
        char c = line.charAt(i);
        if (c == '-' || c == '*' || c == '+' || c == '•') i++;
        else {
            while (i < line.length() && Character.isDigit(line.charAt(i)) && i - start < 4) i++;
            if (i == start || i >= line.length() || (line.charAt(i) != '.' && line.charAt(i) != ')')) return 0;
            i++;
        }
        if (i >= line.length() || (line.charAt(i) != ' ' && line.charAt(i) != '\t')) return 0;
        int words = indent(line, i);
        if (words + 3 < line.length()
                && line.charAt(words) == '['
                && line.charAt(words + 2) == ']'
                && line.charAt(words + 3) == ' ') words += 4;
        return words < line.length() ? words : 0;
    }

    private int heading(int i, int start) {
        flush();
        String line = lines.get(i);
        level = hashes(line, start);
        int end = line.length();
        while (end > start + level && (line.charAt(end - 1) == '#' || line.charAt(end - 1) == ' ')) end--;
        kind = Block.Kind.HEADING;
        pending.add(new Stretch(i + 1, Math.min(end, start + level), end));
        flush();
        return i + 1;
    }

    /// `<h1>` to `<h6>`, also across lines.
    private void htmlHeading(String line, int start) {
        for (int n = 1; n <= 6; n++) {
            int at = line.toLowerCase(Locale.ROOT).indexOf("<h" + n, start);
            if (at < 0) continue;
            flush();
            kind = Block.Kind.HEADING;
            level = n;
            return;
        }
    }

    private static boolean closesHeading(String line) {
        return line.toLowerCase(Locale.ROOT).contains("</h");
    }

    private int fence(int i, int start) {
        flush();
        String mark = lines.get(i).substring(start, start + 3);
        int first = i + 1;
        int last = first;
        while (last < lines.size()
                && !lines.get(last)
                        .substring(indent(lines.get(last), quoted(lines.get(last))))
                        .startsWith(mark)) last++;
        Text.Builder code = new Text.Builder(lines);
        for (int n = first; n < last; n++) {
            String line = lines.get(n);
            for (int c = 0; c < line.length(); c++) code.add(line.charAt(c), n + 1, c);
            code.add('\n', n + 1, Math.max(0, line.length() - 1));
        }
        Text text = code.build();
        if (!text.isBlank()) blocks.add(block(Block.Kind.CODE, text, first + 1, List.of()));
        return last + 1;
    }

    private int comment(int i) {
        for (int n = i; n < lines.size(); n++) if (lines.get(n).contains("-->")) return n + 1;
        return i + 1;
    }

    private int tableHead(int i, int from) {
        flush();
        table++;
        header = cells(i, from);
        blocks.add(new Block(Block.Kind.ROW, rowText(i, from), path(), intro, 0, i + 1, table, header, header));
        return i + 2;
    }

    private int row(int i, int from) {
        blocks.add(new Block(Block.Kind.ROW, rowText(i, from), path(), intro, 0, i + 1, table, header, cells(i, from)));
        return i + 1;
    }

    private Text rowText(int i, int from) {
        return Inline.read(lines, List.of(new Stretch(i + 1, from, lines.get(i).length())), references);
    }

    private List<Text> cells(int i, int from) {
        List<Text> cells = new ArrayList<>();
        for (Stretch each : Rows.cells(lines.get(i), i + 1, from))
            cells.add(Inline.read(lines, List.of(each), references));
        return cells;
    }

    private int htmlTable(int i) {
        flush();
        HtmlTable read = HtmlTable.read(lines, i, references);
        table++;
        List<Text> first = List.of();
        for (List<Text> cells : read.rows()) {
            if (first.isEmpty()) first = cells;
            Text.Builder all = new Text.Builder(lines);
            Text text = cells.isEmpty() ? all.build() : cells.getFirst();
            int line = cells.isEmpty() ? i + 1 : text.place(0, text.length(), 0).line();
            blocks.add(new Block(Block.Kind.ROW, text, path(), intro, 0, line, table, first, cells));
        }
        return read.next();
    }

    private void flush() {
        if (!pending.isEmpty()) {
            Text text = Inline.read(lines, List.copyOf(pending), references);
            int line = pending.getFirst().line();
            pending.clear();
            if (!text.isBlank()) add(text, line);
        }
        kind = Block.Kind.PARAGRAPH;
        level = 0;
    }

    private void add(Text text, int line) {
        switch (kind) {
            case HEADING -> {
                for (int n = level; n < headings.length; n++) headings[n] = "";
                blocks.add(new Block(kind, text, path(), null, level, line, 0, List.of(), List.of()));
                headings[level] = text.lower.strip();
                intro = null;
                items.clear();
            }
            case ITEM -> {
                while (!items.isEmpty() && items.getLast().level() >= level) items.removeLast();
                Block parent = items.isEmpty() ? intro : items.getLast();
                Block item = new Block(kind, text, path(), parent, level, line, 0, List.of(), List.of());
                blocks.add(item);
                items.add(item);
            }
            case PARAGRAPH, ROW, CODE -> {
                Block paragraph = block(Block.Kind.PARAGRAPH, text, line, List.of());
                blocks.add(paragraph);
                intro = introduces(text) ? paragraph : null;
                items.clear();
            }
        }
    }

    private Block block(Block.Kind of, Text text, int line, List<Text> cells) {
        return new Block(of, text, path(), intro, 0, line, 0, List.of(), cells);
    }

    private static boolean introduces(Text text) {
        String words = text.plain.strip();
        return words.endsWith(":") || words.endsWith("：");
    }

    private List<String> path() {
        List<String> path = new ArrayList<>();
        for (String heading : headings) if (!heading.isEmpty()) path.add(heading);
        return path;
    }
}
