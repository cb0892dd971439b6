package dev.ajar.report.markdown;

import dev.ajar.report.Because;
import dev.ajar.report.Comparison;
import dev.ajar.report.TermMark;
import dev.ajar.report.Words;
import java.util.ArrayList;
import java.util.List;

/// Subjects side by side as Markdown tables.
final class ComparisonMarkdown {
    private final MarkdownPage page;

    ComparisonMarkdown(MarkdownPage page) {
        this.page = page;
    }

    void write(Comparison comparison) {
        page.heading(1, "Side by side");
        List<String> head = new ArrayList<>(List.of(""));
        List<String> categories = new ArrayList<>(List.of("Category"));
        for (Comparison.Side side : comparison.sides()) {
            head.add(side.assessment().subject().name());
            categories.add(String.join(" or ", side.assessment().openness().categories()));
        }
        List<List<String>> rows = new ArrayList<>(List.of(categories));
        for (Comparison.Row row : comparison.rows()) {
            List<String> cells = new ArrayList<>(List.of(Words.label(row.kind())));
            for (var cell : row.cells()) {
                cells.add(
                        cell.isEmpty()
                                ? "not asked"
                                : cell.getFirst().shade().wire() + ", "
                                        + Words.label(cell.getFirst().status()) + " "
                                        + Because.licenseName(cell.getFirst()));
            }
            rows.add(cells);
        }
        page.table(head, rows);
        terms(comparison);
        if (comparison.differences().isEmpty()) return;
        page.heading(2, "Said differently about the same model");
        comparison.differences().forEach(d -> page.item(Words.label(d.kind()) + ":", d.what()));
        page.end();
    }

    private void terms(Comparison comparison) {
        if (comparison.terms().isEmpty()) return;
        page.heading(2, "What the licenses of the weights ask");
        List<String> head = new ArrayList<>(List.of(""));
        comparison.terms().forEach(t -> head.add(t.license()));
        List<List<String>> rows = new ArrayList<>();
        for (Words.Topic topic : Words.topics()) {
            List<String> cells = new ArrayList<>(List.of(topic.name()));
            for (Comparison.Terms terms : comparison.terms()) {
                TermMark mark = terms.marks().get(topic.id());
                cells.add(mark == null ? "" : mark.wire().replace('-', ' '));
            }
            rows.add(cells);
        }
        page.table(head, rows);
    }
}
