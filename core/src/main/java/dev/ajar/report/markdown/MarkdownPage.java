package dev.ajar.report.markdown;

import dev.ajar.report.Printable;
import java.util.List;

/// Blocks of Markdown. Text from files is escaped, so that it shows as it stands and forms no link, tag or table.
final class MarkdownPage {
    private final StringBuilder out = new StringBuilder();

    void heading(int level, String text) {
        block("#".repeat(level) + " " + escape(text));
    }

    void paragraph(String text) {
        block(escape(text));
    }

    void item(String text) {
        out.append("- ").append(escape(text)).append('\n');
    }

    /// An item that begins with a word set apart.
    void item(String strong, String text) {
        out.append("- **")
                .append(escape(strong))
                .append("** ")
                .append(escape(text))
                .append('\n');
    }

    /// A line below an item.
    void below(String text) {
        out.append("  - ").append(escape(text)).append('\n');
    }

    /// A quoted line below an item, with its place.
    void quote(String place, String quote) {
        out.append("  - ").append(code(place));
        if (!quote.isBlank()) out.append(": ").append(code(quote));
        out.append('\n');
    }

    void end() {
        out.append('\n');
    }

    void table(List<String> head, List<List<String>> rows) {
        row(head);
        row(head.stream().map(_ -> "---").toList(), false);
        rows.forEach(this::row);
        out.append('\n');
    }

    private void row(List<String> cells) {
        row(cells, true);
    }

    private void row(List<String> cells, boolean escaped) {
        out.append('|');
        for (String cell : cells)
            out.append(' ').append(escaped ? escape(cell) : cell).append(" |");
        out.append('\n');
    }

    private void block(String text) {
        out.append(text).append("\n\n");
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : Printable.line(text).toCharArray()) {
            if (c == '<') escaped.append("&lt;");
            else if (c == '&') escaped.append("&amp;");
            else if ("\\`*_{}[]#|!~>@".indexOf(c) >= 0) escaped.append('\\').append(c);
            else escaped.append(c);
        }
        return escaped.toString();
    }

    /// A code span; a backtick inside becomes an apostrophe, a pipe a broken bar, since tables know no escape in code.
    static String code(String text) {
        String plain = Printable.line(text).replace('`', '\'').strip();
        return plain.isEmpty() ? "" : "`" + plain + "`";
    }

    String text() {
        return out.toString();
    }
}
