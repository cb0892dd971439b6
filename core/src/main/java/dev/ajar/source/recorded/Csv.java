package dev.ajar.source.recorded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Comma-separated rows with a heading, as RFC 4180 has them; columns are found by name.
final class Csv {
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<List<String>> rows;

    private Csv(List<List<String>> all) {
        rows = all.isEmpty() ? List.of() : all.subList(1, all.size());
        if (!all.isEmpty())
            for (int i = 0; i < all.getFirst().size(); i++)
                columns.putIfAbsent(all.getFirst().get(i), i);
    }

    static Csv parse(String text) {
        List<List<String>> all = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') cell.append(c);
                else if (i + 1 < text.length() && text.charAt(i + 1) == '"') cell.append(text.charAt(++i));
                else quoted = false;
            } else if (c == '"' && cell.isEmpty()) quoted = true;
            else if (c == ',' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    all.add(row);
                    row = new ArrayList<>();
                }
            } else if (c != '\r') cell.append(c);
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(cell.toString());
            all.add(row);
        }
        return new Csv(all);
    }

    boolean has(String column) {
        return columns.containsKey(column);
    }

    int size() {
        return rows.size();
    }

    /// The cell of a row, empty where there is none.
    String get(int row, String column) {
        Integer index = columns.get(column);
        List<String> cells = rows.get(row);
        return index == null || index >= cells.size() ? "" : cells.get(index);
    }

    /// One row as text, with quotes where they are needed.
    static String row(String... cells) {
        StringBuilder row = new StringBuilder();
        boolean first = true;
        for (String cell : cells) {
            if (!first) row.append(',');
            first = false;
            boolean quote = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
            row.append(quote ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
        }
        return row.append('\n').toString();
    }
}
