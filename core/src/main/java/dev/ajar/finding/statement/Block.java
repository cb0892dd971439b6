package dev.ajar.finding.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One paragraph, list item, table row, heading or code sample.
///
/// @param headings the headings it stands under, outermost first
/// @param intro the sentence that introduces the list or table it is in, or `null`
/// @param level of a heading, 1 to 6; depth of a list item in columns; else 0
/// @param table of a row: the table's number within the document; else 0
/// @param header of a row: the cells of the table's first row
/// @param cells of a row
record Block(
        Kind kind,
        Text text,
        List<String> headings,
        @Nullable Block intro,
        int level,
        int line,
        int table,
        List<Text> header,
        List<Text> cells) {
    enum Kind {
        HEADING,
        PARAGRAPH,
        ITEM,
        ROW,
        CODE
    }

    Block {
        headings = List.copyOf(headings);
        header = List.copyOf(header);
        cells = List.copyOf(cells);
    }

    /// The nearest heading in lower case, or the empty word.
    String section() {
        return headings.isEmpty() ? "" : headings.getLast();
    }
}
