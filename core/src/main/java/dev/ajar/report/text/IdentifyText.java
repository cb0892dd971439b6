package dev.ajar.report.text;

import dev.ajar.license.Change;
import dev.ajar.license.Identification;
import dev.ajar.license.Match;
import dev.ajar.license.MatchClass;
import dev.ajar.model.Condition;
import dev.ajar.report.Printable;
import dev.ajar.report.Style;
import dev.ajar.report.Words;
import dev.ajar.report.text.TextPage.Piece;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// What one file holds and asks, for a terminal.
public final class IdentifyText {
    private static final int CHANGES = 8;

    private IdentifyText() {}

    public static byte[] of(String file, Identification found, List<Condition> conditions, Style style) {
        TextPage page = new TextPage(style);
        page.line(new Piece(Columns.clipFront(Printable.line(file), style.width()), Ink.BOLD));
        if (found.matches().isEmpty()) page.line(new Piece("  no license found", Ink.DIM));
        for (Match match : found.matches()) match(match, page);
        if (!found.complete()) page.line(new Piece("  not all of it was compared: too long", Ink.YELLOW));
        conditions.stream()
                .sorted(Comparator.comparingInt(c -> Words.condition(c.kind()).rank()))
                .forEach(c -> {
                    String section = c.section() == null ? "" : " (section " + c.section() + ")";
                    page.paragraph("    - ", Ink.CYAN, Words.condition(c.kind()).name() + ": " + c.meaning() + section);
                });
        return page.bytes();
    }

    private static void match(Match match, TextPage page) {
        String kind = match.kind().name().toLowerCase(Locale.ROOT);
        String lines = match.line() == match.endLine()
                ? "line " + match.line()
                : "lines " + match.line() + " to " + match.endLine();
        page.line(
                new Piece("  " + name(match), ink(match.cls())),
                Piece.of("  " + match.cls().name().toLowerCase(Locale.ROOT).replace('_', ' ')),
                new Piece("  " + kind + ", " + lines, Ink.DIM));
        if (match.text() != null && !match.ids().contains(match.text()))
            page.line(new Piece("    wording " + match.text(), Ink.DIM));
        List<Change> changes = match.changes();
        for (Change change : changes.subList(0, Math.min(CHANGES, changes.size()))) change(change, page);
        if (changes.size() > CHANGES)
            page.line(new Piece("    and " + (changes.size() - CHANGES) + " changes more", Ink.DIM));
    }

    private static String name(Match match) {
        if (!match.ids().isEmpty()) return String.join(" or ", match.ids());
        return match.nearest() == null
                ? "a license nobody knows"
                : "a license nobody knows, most like " + match.nearest();
    }

    private static Ink ink(MatchClass cls) {
        return switch (cls) {
            case EXACT, EQUIVALENT -> Ink.GREEN;
            case MODIFIED, PARTIAL, AMBIGUOUS -> Ink.YELLOW;
            case UNKNOWN_LICENSE -> Ink.RED;
        };
    }

    private static void change(Change change, TextPage page) {
        String text = change.text() == null
                ? ""
                : Columns.clip(Printable.line(change.text()).strip(), 300);
        switch (change.kind()) {
            case ADDED -> page.paragraph("    ", "+ line " + change.line() + ": ", Ink.YELLOW, text);
            case REMOVED -> {
                String lost = change.lost() == null ? "" : ", with them: " + change.lost();
                String words = text.isEmpty() ? change.length() + " words are gone" : "\"" + text + "\" is gone";
                page.paragraph("    ", "- after line " + change.line() + ": ", Ink.RED, words + lost);
            }
        }
    }
}
