package dev.ajar.report.text;

import dev.ajar.model.Component;
import dev.ajar.model.Condition;
import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseFinding;
import dev.ajar.report.Because;
import dev.ajar.report.Caret;
import dev.ajar.report.Explanation;
import dev.ajar.report.Style;
import dev.ajar.report.Words;
import dev.ajar.report.text.TextPage.Piece;
import java.util.List;

/// From a verdict back to rule, clause, file and line, for a terminal.
public final class ExplanationText {
    private ExplanationText() {}

    public static byte[] of(List<Explanation> explanations, Style style) {
        TextPage page = new TextPage(style);
        for (Explanation explanation : explanations) write(explanation, page);
        return page.bytes();
    }

    private static void write(Explanation explanation, TextPage page) {
        Component component = explanation.component();
        Ink ink = Ink.of(component.shade());
        page.blank();
        page.line(
                new Piece(explanation.assessment().subject().name() + ": ", Ink.BOLD),
                new Piece(component.kind().wire() + " ", Ink.BOLD),
                new Piece(component.shade().wire(), ink));
        if (!component.name().isBlank() && !component.name().equals(Words.label(component.kind())))
            page.paragraph("  ", "named ", Ink.DIM, component.name());
        page.paragraph("  ", "because ", Ink.DIM, component.because());
        page.heading("Status: " + component.status().wire());
        for (String url : component.urls()) page.paragraph("  ", "at ", Ink.DIM, url);
        for (Evidence evidence : component.evidence()) Quote.write(page, evidence, null, ink);
        if (!component.lookedAt().isEmpty())
            page.paragraph("  ", "looked at ", Ink.DIM, String.join(", ", component.lookedAt()));
        if (component.released()) license(component, page, ink);
        page.heading("Rules");
        for (String rule : explanation.rules()) page.paragraph("  - ", Ink.CYAN, rule);
        clauses(explanation, page, ink);
    }

    private static void license(Component component, TextPage page, Ink ink) {
        String name = Because.licenseName(component);
        page.heading("License: " + (name.isEmpty() ? "none" : name));
        found(component.license(), page, ink);
        for (LicenseFinding found : component.licenses()) {
            if (found.equals(component.license())) continue;
            found(found, page, ink);
        }
    }

    private static void found(LicenseFinding found, TextPage page, Ink ink) {
        String id = String.valueOf(found.license().wireId());
        String basis = found.basis() == null ? "" : ", " + found.basis().wire();
        String confidence =
                found.confidence() == null ? "" : ", " + found.confidence().wire();
        page.paragraph(
                "  ",
                found.origin().wire() + " ",
                Ink.BOLD,
                (id.equals("null") ? "not told" : id) + basis + confidence + ": " + found.because());
        for (Evidence evidence : found.evidence()) Quote.write(page, evidence, null, ink);
    }

    private static void clauses(Explanation explanation, TextPage page, Ink ink) {
        if (explanation.conditions().isEmpty()) return;
        page.heading("Clauses");
        for (Condition condition : explanation.conditions()) {
            String section = condition.section() == null ? "" : " (section " + condition.section() + ")";
            page.paragraph(
                    "  ", Words.condition(condition.kind()).name() + ": ", Ink.BOLD, condition.meaning() + section);
            for (Evidence evidence : condition.evidence()) {
                String quote = evidence.quote();
                Quote.write(page, evidence, quote == null ? null : Caret.of(condition, quote), ink);
            }
        }
    }
}
