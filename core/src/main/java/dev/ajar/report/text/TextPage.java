package dev.ajar.report.text;

import dev.ajar.report.Printable;
import dev.ajar.report.Style;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// Lines for a terminal. All text that comes in is made printable; nothing is wider than the page.
final class TextPage {
    private final Style style;
    private final StringBuilder out = new StringBuilder();

    TextPage(Style style) {
        this.style = style;
    }

    /// A part of a line in one color.
    record Piece(String text, Ink ink) {
        Piece {
            text = Printable.line(text);
        }

        static Piece of(String text) {
            return new Piece(text, Ink.PLAIN);
        }
    }

    int width() {
        return style.width();
    }

    void blank() {
        if (!out.isEmpty() && !out.toString().endsWith("\n\n")) out.append('\n');
    }

    void heading(String title) {
        blank();
        line(new Piece(title.toUpperCase(Locale.ROOT), Ink.BOLD));
    }

    void line(String text) {
        line(Piece.of(text));
    }

    /// Pieces one after the other, clipped at the edge of the page.
    void line(Piece... pieces) {
        int room = style.width();
        StringBuilder line = new StringBuilder();
        for (Piece piece : pieces) {
            String shown = room <= 0 ? "" : Columns.clip(piece.text(), room);
            room -= Columns.width(shown);
            line.append(style.color() ? piece.ink().paint(shown) : shown);
        }
        out.append(line.toString().stripTrailing()).append('\n');
    }

    /// A paragraph; the first line begins with `start`, the others are indented as far.
    void paragraph(String start, Ink ink, String text) {
        paragraph(start, ink, Columns.width(start), text);
    }

    /// A paragraph after `indent` and a mark; the lines below stand two columns further in than the mark.
    void paragraph(String indent, String mark, Ink ink, String text) {
        paragraph(indent + mark, ink, indent.length() + 2, text);
    }

    private void paragraph(String start, Ink ink, int hang, String text) {
        List<String> lines =
                Columns.wrap(Printable.line(text), style.width() - Columns.width(start), style.width() - hang);
        line(new Piece(start, ink), Piece.of(lines.isEmpty() ? "" : lines.getFirst()));
        for (String below : lines.subList(Math.min(1, lines.size()), lines.size())) line(" ".repeat(hang) + below);
    }

    void paragraph(int indent, String text) {
        paragraph(" ".repeat(indent), Ink.PLAIN, text);
    }

    byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
