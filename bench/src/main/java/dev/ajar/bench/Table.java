package dev.ajar.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The agreement as text: one row a subject, totals, and every disagreement with its place.
final class Table {
    private Table() {}

    static String text(List<Row> rows) {
        List<List<String>> cells = new ArrayList<>();
        List<String> head = new ArrayList<>(List.of("repository", "label", "subject (likeness)"));
        for (Column column : Column.values()) head.add(column.title());
        cells.add(head);
        for (Row row : rows) {
            List<String> line = new ArrayList<>(List.of(row.repo(), row.label(), row.matched()));
            for (Column column : Column.values()) line.add(row.tally(column).toString());
            cells.add(line);
        }
        List<String> totals = new ArrayList<>(List.of("all", "", ""));
        List<String> percents = new ArrayList<>(List.of("percent", "", ""));
        for (Column column : Column.values()) {
            Tally total = total(rows, column);
            totals.add(total.right() + "/" + total.judged());
            percents.add(String.format(Locale.ROOT, "%.1f", total.percent()));
        }
        cells.add(totals);
        cells.add(percents);
        return aligned(cells);
    }

    static Tally total(List<Row> rows, Column column) {
        return rows.stream().map(row -> row.tally(column)).reduce(Tally.NOTHING, Tally::plus);
    }

    static String disagreements(List<Row> rows) {
        StringBuilder out = new StringBuilder();
        for (Column column : Column.values()) {
            List<Row.Disagreement> all = rows.stream()
                    .flatMap(row -> row.disagreements().stream())
                    .filter(disagreement -> disagreement.column() == column)
                    .toList();
            if (all.isEmpty()) continue;
            out.append('\n')
                    .append(column.title())
                    .append(": ")
                    .append(all.size())
                    .append('\n');
            for (Row.Disagreement one : all) {
                out.append("  ").append(one.repo()).append(' ').append(one.label());
                if (!one.what().isEmpty()) out.append(' ').append(one.what());
                out.append(": wanted ").append(one.wanted()).append("; got ");
                out.append(printable(one.got())).append('\n');
            }
        }
        return out.toString();
    }

    private static String printable(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
        return out.toString();
    }

    private static String aligned(List<List<String>> cells) {
        int[] widths = new int[cells.getFirst().size()];
        for (List<String> line : cells)
            for (int i = 0; i < widths.length; i++)
                widths[i] = Math.max(widths[i], line.get(i).length());
        StringBuilder out = new StringBuilder();
        for (List<String> line : cells) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String cell = line.get(i);
                String fill = " ".repeat(widths[i] - cell.length());
                text.append(i < 3 ? cell + fill : fill + cell).append("  ");
            }
            out.append(text.toString().stripTrailing()).append('\n');
        }
        return out.toString();
    }
}
