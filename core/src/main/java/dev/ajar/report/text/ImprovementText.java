package dev.ajar.report.text;

import dev.ajar.model.Assessment;
import dev.ajar.model.Improvement;
import dev.ajar.model.Improvement.Step;
import dev.ajar.model.Judgement;
import dev.ajar.model.Report;
import dev.ajar.report.Style;
import dev.ajar.report.WayUp;
import dev.ajar.report.text.TextPage.Piece;
import java.util.List;

/// The way up, for a terminal: what to do, what to tell, and what cannot be reached.
public final class ImprovementText {
    private final TextPage page;

    private ImprovementText(TextPage page) {
        this.page = page;
    }

    public static byte[] of(List<Report> reports, Style style) {
        TextPage page = new TextPage(style);
        for (Report report : reports) {
            page.line(new Piece(TextFormat.source(report.source()), Ink.DIM));
            boolean any = false;
            for (Assessment assessment : report.assessments()) {
                if (assessment.judgements().stream().allMatch(judgement -> judgement.next() == null)) continue;
                any = true;
                page.blank();
                page.line(new Piece(assessment.subject().name(), Ink.BOLD));
                for (Judgement judgement : assessment.judgements()) {
                    Improvement way = judgement.next();
                    if (way != null) new ImprovementText(page).write(judgement, way);
                }
            }
            if (!any) page.line("No model was found here that frameworks judge.");
            page.blank();
        }
        return page.bytes();
    }

    private void write(Judgement judgement, Improvement way) {
        page.blank();
        String name = way.framework() + " " + way.version() + (judgement.derived() ? " (derived by Ajar)" : "");
        String of = judgement.max() == null ? "" : " of " + dev.ajar.report.VerdictMark.number(judgement.max());
        page.line(
                Piece.of(name + ": "),
                new Piece(JudgementSection.grade(judgement), Ink.BOLD),
                Piece.of(" → "),
                new Piece(way.to() + of, Ink.BOLD));
        if (way.reached() && way.steps().isEmpty()) page.line("  Nothing is missing.");
        if (!way.reached()) {
            page.paragraph(
                    "  ",
                    Ink.PLAIN,
                    "Nothing known here reaches it"
                            + (way.after().equals(way.from())
                                    ? "."
                                    : "; the most that can be had is " + way.after() + "."));
        }
        if (!way.steps().isEmpty())
            page.line("  " + WayUp.counts(way) + (way.minimal() ? "; no smaller set does" : "; a smaller set may do"));
        section("To do", way.steps().stream().filter(step -> !step.tells()).toList());
        section(
                "To tell, since it is not known",
                way.steps().stream().filter(Step::tells).toList());
        if (way.blocked().isEmpty()) return;
        page.line(new Piece("  Out of reach", Ink.DIM));
        for (Improvement.Blocked blocked : way.blocked())
            page.paragraph("    ", "✗ ", Ink.RED, blocked.criterion() + ": " + blocked.because());
    }

    private void section(String title, List<Step> steps) {
        if (steps.isEmpty()) return;
        page.line(new Piece("  " + title, Ink.DIM));
        for (Step step : steps) {
            String serves = step.criteria().isEmpty() ? "" : " (" + String.join(", ", step.criteria()) + ")";
            page.paragraph(
                    "    ", step.tells() ? "? " : "- ", step.tells() ? Ink.BLUE : Ink.CYAN, step.text() + serves);
            String note = step.note();
            if (note != null) page.paragraph("      ", "! ", Ink.YELLOW, note);
        }
    }
}
