package dev.ajar.report.text;

import dev.ajar.model.Evidence;
import dev.ajar.report.Because;
import dev.ajar.report.Caret;
import dev.ajar.report.Printable;
import dev.ajar.report.text.TextPage.Piece;
import org.jspecify.annotations.Nullable;

/// A quoted line with a caret under the words that matter, as a compiler shows an error.
final class Quote {
    private Quote() {}

    /// @param caret the words that matter, in the quote as it stands; `null` for all of it
    static void write(TextPage page, Evidence evidence, @Nullable Caret caret, Ink ink) {
        page.line(new Piece("    --> ", Ink.BLUE), Piece.of(clip(Because.place(evidence), page.width() - 8)));
        String quote = evidence.quote();
        if (quote == null || quote.isBlank()) return;
        String number = evidence.line() == 0 ? "" : Integer.toString(evidence.line());
        String gutter = " ".repeat(Math.max(0, 5 - number.length())) + number + " | ";
        int room = page.width() - gutter.length();
        int start = caret == null ? quote.length() - quote.stripLeading().length() : caret.start();
        int end = caret == null ? quote.length() : caret.end();
        String before = Printable.line(quote.substring(0, start)).stripLeading();
        String words = Printable.line(quote.substring(start, end));
        String after = Printable.line(quote.substring(end));
        if (Columns.width(words) > room - 2) words = Columns.clip(words, room - 2);
        int left = Math.max(0, room - Columns.width(words) - Math.min(Columns.width(after), room / 4));
        before = Columns.width(before) > left ? Columns.clipFront(before, Math.max(1, left)) : before;
        after = after.isEmpty()
                ? after
                : Columns.clip(after, Math.max(1, room - Columns.width(before) - Columns.width(words)));
        page.line(new Piece(gutter, Ink.BLUE), Piece.of(before), new Piece(words, ink), Piece.of(after));
        page.line(
                new Piece(" ".repeat(gutter.length() - 2) + "| ", Ink.BLUE),
                new Piece(" ".repeat(Columns.width(before)) + "^".repeat(Math.max(1, Columns.width(words))), ink));
    }

    private static String clip(String place, int width) {
        return Columns.clipFront(Printable.line(place), width);
    }
}
