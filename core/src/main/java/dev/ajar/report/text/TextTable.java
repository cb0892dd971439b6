package dev.ajar.report.text;

import dev.ajar.report.Printable;
import dev.ajar.report.Style;
import java.util.ArrayList;
import java.util.List;

/// A table that fits the terminal: columns as wide as their contents, the last one takes what is left.
public final class TextTable {
    private static final int GAP = 2;

    private TextTable() {}

    /// Lays the rows out below their titles.
    ///
    /// @param head titles of the columns
    /// @param rows as many cells each
    public static byte[] of(List<String> head, List<List<String>> rows, Style style) {
        TextPage page = new TextPage(style);
        int[] widths = widths(head, rows, style.width());
        page.line(row(head, widths, Ink.BOLD));
        for (List<String> row : rows) page.line(row(row, widths, Ink.PLAIN));
        return page.bytes();
    }

    private static int[] widths(List<String> head, List<List<String>> rows, int room) {
        int[] widths = new int[head.size()];
        List<List<String>> all = new ArrayList<>(rows);
        all.add(head);
        for (List<String> row : all)
            for (int i = 0; i < widths.length; i++)
                widths[i] = Math.max(widths[i], Columns.width(Printable.line(row.get(i))));
        int last = widths.length - 1;
        int least = Math.min(widths[last], 16);
        while (sum(widths, last) + least > room) {
            int widest = 0;
            for (int i = 0; i < last; i++) if (widths[i] > widths[widest]) widest = i;
            if (widths[widest] <= 6) break;
            widths[widest]--;
        }
        widths[last] = Math.max(least, room - sum(widths, last));
        return widths;
    }

    private static int sum(int[] widths, int last) {
        int sum = 0;
        for (int i = 0; i < last; i++) sum += widths[i] + GAP;
        return sum;
    }

    private static TextPage.Piece[] row(List<String> cells, int[] widths, Ink ink) {
        TextPage.Piece[] pieces = new TextPage.Piece[cells.size()];
        for (int i = 0; i < pieces.length; i++) {
            String cell = Columns.clip(Printable.line(cells.get(i)), widths[i]);
            pieces[i] = new TextPage.Piece(i == pieces.length - 1 ? cell : Columns.pad(cell, widths[i] + GAP), ink);
        }
        return pieces;
    }
}
