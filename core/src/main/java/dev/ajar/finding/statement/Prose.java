package dev.ajar.finding.statement;

import dev.ajar.finding.statement.Inline.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// A document as a sequence of blocks: Markdown, HTML inside Markdown, or plain text. One pass over its lines.
///
/// Written here and not taken from a Markdown library because every word must keep its line, rows and cells included,
/// and because READMEs mix Markdown and HTML in ways the standard reads as one opaque piece.
final class Prose {
    private static final int MAX_BLOCK_LINES = 200;
    private static final int MAX_BLOCK = 1 << 15;
    private static final int MAX_FRONT_MATTER = 400;

    private final List<String> lines;
    private final Map<String, String> references;
    private final Outline outline = new Outline();
    private final List<Stretch> pending = new ArrayList<>();
    private Block.Kind kind = Block.Kind.PARAGRAPH;
    private int level;
    private List<Text> header = List.of();

    private Prose(SourceLines source) {
        this.lines = source.lines();
        this.references = source.references();
    }

    static List<Block> blocks(String document) {
        Prose prose = new Prose(SourceLines.of(document));
        prose.scan();
        return prose.outline.blocks();
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
        int from = LineShape.quoted(line);
        int start = LineShape.indent(line, from);
        if (start >= line.length()) {
            flush();
            header = List.of();
            return i + 1;
        }
        if (line.startsWith("```", start) || line.startsWith("~~~", start)) return fence(i, start);
        if (line.startsWith("<!--", start) && pending.isEmpty()) return comment(i);
        if (line.regionMatches(true, start, "<table", 0, 6)) return htmlTable(i);
        if (line.charAt(start) == '#' && LineShape.hashes(line, start) > 0) return heading(i, start);
        if (LineShape.isUnderline(line, start)) {
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
        int item = LineShape.bullet(line, start);
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
        if (kind == Block.Kind.HEADING && pending.size() >= 1 && LineShape.closesHeading(line)) flush();
        return i + 1;
    }

    private int characters() {
        int sum = 0;
        for (Stretch each : pending) sum += each.to() - each.from();
        return sum;
    }

    private int heading(int i, int start) {
        flush();
        String line = lines.get(i);
        level = LineShape.hashes(line, start);
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

    private int fence(int i, int start) {
        flush();
        String mark = lines.get(i).substring(start, start + 3);
        int first = i + 1;
        int last = first;
        while (last < lines.size()
                && !lines.get(last)
                        .substring(LineShape.indent(lines.get(last), LineShape.quoted(lines.get(last))))
                        .startsWith(mark)) last++;
        Text.Builder code = new Text.Builder(lines);
        for (int n = first; n < last; n++) {
            String line = lines.get(n);
            for (int c = 0; c < line.length(); c++) code.add(line.charAt(c), n + 1, c);
            code.add('\n', n + 1, Math.max(0, line.length() - 1));
        }
        Text text = code.build();
        if (!text.isBlank()) outline.code(text, first + 1);
        return last + 1;
    }

    private int comment(int i) {
        for (int n = i; n < lines.size(); n++) if (lines.get(n).contains("-->")) return n + 1;
        return i + 1;
    }

    private int tableHead(int i, int from) {
        flush();
        outline.table();
        header = cells(i, from);
        outline.row(rowText(i, from), i + 1, header, header);
        return i + 2;
    }

    private int row(int i, int from) {
        outline.row(rowText(i, from), i + 1, header, cells(i, from));
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
        outline.table();
        List<Text> first = List.of();
        for (List<Text> cells : read.rows()) {
            if (first.isEmpty()) first = cells;
            Text.Builder all = new Text.Builder(lines);
            Text text = cells.isEmpty() ? all.build() : cells.getFirst();
            int line = cells.isEmpty() ? i + 1 : text.place(0, text.length(), 0).line();
            outline.row(text, line, first, cells);
        }
        return read.next();
    }

    private void flush() {
        if (!pending.isEmpty()) {
            Text text = Inline.read(lines, List.copyOf(pending), references);
            int line = pending.getFirst().line();
            pending.clear();
            if (!text.isBlank()) {
                switch (kind) {
                    case HEADING -> outline.heading(text, level, line);
                    case ITEM -> outline.item(text, level, line);
                    case PARAGRAPH, ROW, CODE -> outline.paragraph(text, line);
                }
            }
        }
        kind = Block.Kind.PARAGRAPH;
        level = 0;
    }
}
