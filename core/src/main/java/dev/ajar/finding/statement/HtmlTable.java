package dev.ajar.finding.statement;

import dev.ajar.finding.statement.Inline.Stretch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A table written in HTML; cells that span rows or columns are repeated where they reach.
///
/// @param next the line to read after it, from 0
record HtmlTable(List<List<Text>> rows, int next) {
    private static final int MAX_LINES = 2000;
    private static final int MAX_SPAN = 60;

    HtmlTable {
        rows = List.copyOf(rows);
    }

    static HtmlTable read(List<String> lines, int first, Map<String, String> references) {
        Reader reader = new Reader(lines, references);
        int i = first;
        boolean open = true;
        while (open && i < lines.size() && i - first < MAX_LINES) open = reader.line(i++);
        reader.endRow();
        return new HtmlTable(reader.rows, i);
    }

    private static final class Reader {
        private final List<String> lines;
        private final Map<String, String> references;
        private final List<List<Text>> rows = new ArrayList<>();
        private final List<Stretch> cell = new ArrayList<>();
        private final Text[] hanging = new Text[MAX_SPAN];
        private final int[] hangs = new int[MAX_SPAN];
        private @Nullable List<Text> row;
        private boolean inCell;
        private int across = 1;
        private int down = 1;
        private int depth;

        Reader(List<String> lines, Map<String, String> references) {
            this.lines = lines;
            this.references = references;
        }

        /// Reads one line; false once the table is closed.
        boolean line(int i) {
            String line = lines.get(i);
            int from = 0;
            for (int at = line.indexOf('<'); at >= 0; at = line.indexOf('<', at + 1)) {
                Html.Tag tag = Html.tag(line, at, line.length());
                if (tag == null) continue;
                switch (tag.name()) {
                    case "table" -> {
                        depth += tag.closes() ? -1 : 1;
                        if (depth <= 0) {
                            endCell(i, from, at);
                            return false;
                        }
                    }
                    case "tr" -> {
                        endCell(i, from, at);
                        endRow();
                        if (!tag.closes()) row = new ArrayList<>();
                    }
                    case "td", "th" -> {
                        endCell(i, from, at);
                        if (!tag.closes()) {
                            if (row == null) row = new ArrayList<>();
                            inCell = true;
                            across = span(tag.attribute("colspan"));
                            down = span(tag.attribute("rowspan"));
                            from = tag.end();
                        }
                    }
                    default -> {}
                }
            }
            if (inCell) cell.add(new Stretch(i + 1, Math.min(from, line.length()), line.length()));
            return true;
        }

        private static int span(@Nullable String value) {
            int n = 0;
            if (value != null)
                for (int i = 0; i < Math.min(3, value.length()); i++)
                    if (Character.isDigit(value.charAt(i))) n = n * 10 + Character.digit(value.charAt(i), 10);
            return Math.clamp(n, 1, MAX_SPAN);
        }

        private void endCell(int i, int from, int to) {
            if (!inCell || row == null) return;
            cell.add(new Stretch(i + 1, Math.min(from, to), to));
            Text text = Inline.read(lines, List.copyOf(cell), references);
            cell.clear();
            inCell = false;
            hang(row);
            for (int n = 0; n < across && row.size() < MAX_SPAN; n++) {
                if (down > 1) {
                    hanging[row.size()] = text;
                    hangs[row.size()] = down;
                }
                row.add(text);
            }
        }

        private void hang(List<Text> cells) {
            while (cells.size() < MAX_SPAN && hangs[cells.size()] > 0 && hanging[cells.size()] != null)
                cells.add(hanging[cells.size()]);
        }

        void endRow() {
            if (row == null) return;
            hang(row);
            for (int n = 0; n < MAX_SPAN; n++) if (hangs[n] > 0) hangs[n]--;
            if (!row.isEmpty()) rows.add(row);
            row = null;
        }
    }
}
