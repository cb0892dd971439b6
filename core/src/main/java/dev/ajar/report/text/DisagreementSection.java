package dev.ajar.report.text;

import dev.ajar.model.Assessment;
import dev.ajar.report.Disagreement;
import dev.ajar.report.text.TextPage.Piece;
import java.util.List;

/// Why frameworks disagree on the subject: the criteria that differ, by what they differ on.
final class DisagreementSection implements Section {
    private static final int MOST = 6;
    private static final int SIDES = 4;

    @Override
    public void write(Assessment assessment, TextPage page) {
        List<Disagreement> all = Disagreement.of(assessment.judgements());
        if (all.isEmpty()) return;
        page.heading("Why frameworks disagree");
        for (Disagreement one : all.subList(0, Math.min(MOST, all.size()))) {
            page.line(Piece.of("  " + one.topic()));
            sides("✓ ", Ink.GREEN, one.met(), page);
            sides("◐ ", Ink.YELLOW, one.partly(), page);
            sides("✗ ", Ink.RED, one.notMet(), page);
            if (!one.notAsked().isEmpty())
                page.paragraph("    ", "· ", Ink.DIM, "not asked by " + String.join(", ", one.notAsked()));
        }
        int more = all.size() - MOST;
        if (more > 0)
            page.line(new Piece("  and " + more + " more, and all criteria: ajar assess PLACE --format json", Ink.DIM));
    }

    private static void sides(String mark, Ink ink, List<Disagreement.Side> sides, TextPage page) {
        if (!sides.isEmpty()) page.paragraph("    ", mark, ink, Disagreement.listed(sides, SIDES));
    }
}
