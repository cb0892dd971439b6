package dev.ajar.report.text;

import dev.ajar.report.Because;
import dev.ajar.report.Comparison;
import dev.ajar.report.Printable;
import dev.ajar.report.ShadeMark;
import dev.ajar.report.TermMark;
import dev.ajar.report.Words;
import dev.ajar.report.text.TextPage.Piece;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Subjects side by side on a terminal: as many columns as fit, the rest below.
final class ComparisonText {
    private static final int LABEL = 22;
    private static final int LEAST = 18;

    private final TextPage page;

    ComparisonText(TextPage page) {
        this.page = page;
    }

    void write(Comparison comparison) {
        int fit = Math.max(1, (page.width() - LABEL) / LEAST);
        for (int from = 0; from < comparison.sides().size(); from += fit) {
            block(comparison, from, Math.min(comparison.sides().size(), from + fit));
            page.blank();
        }
        page.line(new Piece(ShadeMark.legend(), Ink.DIM));
        terms(comparison);
        differences(comparison);
    }

    private void block(Comparison comparison, int from, int to) {
        int width = (page.width() - LABEL) / (to - from);
        List<Piece> names = start("");
        List<Piece> categories = start("Category");
        List<Piece> levels = start("Completeness");
        for (Comparison.Side side : comparison.sides().subList(from, to)) {
            var openness = side.assessment().openness();
            names.add(new Piece(cell(side.assessment().subject().name(), width), Ink.BOLD));
            categories.add(new Piece(
                    cell(String.join(" or ", openness.categories()), width),
                    Ink.of(openness.freedom().last())));
            levels.add(Piece.of(cell(HeadlineSection.level(openness), width)));
        }
        line(names);
        line(categories);
        line(levels);
        for (Comparison.Row row : comparison.rows()) {
            if (row.cells().subList(from, to).stream().allMatch(List::isEmpty)) continue;
            List<Piece> line = start(Words.label(row.kind()));
            for (var cell : row.cells().subList(from, to)) {
                if (cell.isEmpty()) line.add(new Piece(cell("not asked", width), Ink.DIM));
                for (var component : cell) {
                    String license = Because.licenseName(component);
                    String text = license.isEmpty() ? Words.label(component.status()) : license;
                    line.add(new Piece(
                            cell(ShadeMark.of(component.shade()) + " " + text, width), Ink.of(component.shade())));
                }
            }
            line(line);
        }
    }

    private void terms(Comparison comparison) {
        if (comparison.terms().isEmpty()) return;
        page.heading("What the licenses of the weights ask");
        int width = 14;
        int fit = Math.max(1, (page.width() - 28) / width);
        for (int from = 0; from < comparison.terms().size(); from += fit) {
            List<Comparison.Terms> shown =
                    comparison.terms().subList(from, Math.min(comparison.terms().size(), from + fit));
            List<Piece> head = new ArrayList<>(List.of(Piece.of(" ".repeat(28))));
            for (Comparison.Terms terms : shown) head.add(new Piece(cell(terms.license(), width), Ink.BOLD));
            line(head);
            for (Words.Topic topic : Words.topics()) {
                List<Piece> line = new ArrayList<>(List.of(Piece.of(cell(topic.name(), 28))));
                for (Comparison.Terms terms : shown) line.add(mark(terms.marks().get(topic.id()), width));
                line(line);
            }
            page.blank();
        }
    }

    private static Piece mark(@Nullable TermMark mark, int width) {
        TermMark shown = mark == null ? TermMark.NOT_TOLD : mark;
        Ink ink = switch (shown) {
            case REQUIRED -> Ink.YELLOW;
            case FORBIDDEN -> Ink.RED;
            case ALLOWED -> Ink.GREEN;
            case NOT_TOLD -> Ink.DIM;
        };
        return new Piece(cell(shown.sign() + " " + shown.wire().replace('-', ' '), width), ink);
    }

    private void differences(Comparison comparison) {
        if (comparison.differences().isEmpty()) return;
        page.heading("Said differently about the same model");
        for (Comparison.Difference difference : comparison.differences()) {
            String left = comparison.sides().get(difference.left()).source().uri();
            String right = comparison.sides().get(difference.right()).source().uri();
            page.paragraph(
                    "  " + Words.label(difference.kind()) + ": ",
                    Ink.YELLOW,
                    difference.what() + " (" + left + ", " + right + ")");
        }
    }

    private static List<Piece> start(String label) {
        return new ArrayList<>(List.of(Piece.of(cell(label, LABEL))));
    }

    private static String cell(String text, int width) {
        return Columns.pad(Columns.clip(Printable.line(text), width - 1), width);
    }

    private void line(List<Piece> pieces) {
        page.line(pieces.toArray(Piece[]::new));
    }
}
