package dev.ajar.report.text;

import dev.ajar.model.Assessment;
import dev.ajar.model.Evidence;
import dev.ajar.model.Judgement;
import dev.ajar.report.Because;
import dev.ajar.report.CriterionGroup;
import dev.ajar.report.VerdictMark;
import dev.ajar.report.text.TextPage.Piece;
import java.util.ArrayList;
import java.util.List;

/// What published frameworks say: a row of marks each, in the framework's groups. Where few were asked for, every
/// criterion follows with its reason, evidence and remedy.
final class JudgementSection implements Section {
    private static final int NAME = 31;
    private static final int GRADE = 23;
    private static final int FEW = 3;

    @Override
    public void write(Assessment assessment, TextPage page) {
        List<Judgement> judgements = assessment.judgements();
        if (judgements.isEmpty()) return;
        page.heading("Frameworks");
        boolean derived = false;
        boolean few = judgements.size() <= FEW;
        for (Judgement judgement : judgements) {
            derived |= judgement.derived();
            row(judgement, page);
            if (few) criteria(judgement, page);
        }
        page.line(new Piece("  " + VerdictMark.legend() + (derived ? " · * derived by Ajar" : ""), Ink.DIM));
        if (!few)
            page.line(
                    new Piece("  each criterion with evidence and remedy: ajar assess PLACE --framework ID", Ink.DIM));
    }

    private static void row(Judgement judgement, TextPage page) {
        String name = judgement.framework() + " " + judgement.version() + (judgement.derived() ? "*" : "");
        int room = page.width() - 2 - NAME - GRADE;
        List<Piece> marks = marks(judgement);
        for (int from = 0; from == 0 || from < marks.size(); ) {
            List<Piece> line = new ArrayList<>();
            line.add(Piece.of("  " + cell(from == 0 ? name : "", NAME)));
            line.add(new Piece(cell(from == 0 ? grade(judgement) : "", GRADE), Ink.BOLD));
            int to = Math.min(marks.size(), from + room);
            line.addAll(marks.subList(from, to));
            page.line(line.toArray(Piece[]::new));
            from = Math.max(to, 1);
        }
    }

    /// One mark a criterion, and a space between the groups.
    private static List<Piece> marks(Judgement judgement) {
        List<Piece> marks = new ArrayList<>();
        for (CriterionGroup group : CriterionGroup.of(judgement)) {
            if (!marks.isEmpty()) marks.add(Piece.of(" "));
            for (var criterion : group.criteria())
                marks.add(new Piece(String.valueOf(VerdictMark.of(criterion.verdict())), ink(criterion.verdict())));
        }
        return marks;
    }

    private static void criteria(Judgement judgement, TextPage page) {
        for (CriterionGroup group : CriterionGroup.of(judgement)) {
            if (!group.name().isEmpty()) page.line(new Piece("    " + group.name(), Ink.DIM));
            for (var criterion : group.criteria()) criterion(criterion, page);
        }
    }

    private static void criterion(Judgement.CriterionResult criterion, TextPage page) {
        page.paragraph(
                "      ",
                VerdictMark.of(criterion.verdict()) + " " + criterion.id() + ": ",
                ink(criterion.verdict()),
                criterion.because());
        for (Evidence evidence : criterion.evidence().stream().limit(2).toList()) {
            String quote = evidence.quote();
            page.line(
                    new Piece("        --> ", Ink.BLUE),
                    Piece.of(
                            Because.place(evidence) + (quote == null || quote.isBlank() ? "" : " | " + quote.strip())));
        }
        String remedy = criterion.remedy();
        if (remedy != null) page.paragraph("        ", "= to meet it: ", Ink.CYAN, remedy);
    }

    static String grade(Judgement judgement) {
        String grade = judgement.best().equals(judgement.worst())
                ? judgement.best()
                : judgement.worst() + " to " + judgement.best();
        return judgement.max() == null ? grade : grade + " of " + VerdictMark.number(judgement.max());
    }

    private static String cell(String text, int width) {
        return Columns.pad(Columns.clip(text, width - 1), width);
    }

    private static Ink ink(Judgement.Verdict verdict) {
        return switch (verdict) {
            case MET -> Ink.GREEN;
            case PARTLY -> Ink.YELLOW;
            case NOT_MET -> Ink.RED;
            case UNKNOWN -> Ink.BLUE;
            case NOT_APPLICABLE -> Ink.DIM;
        };
    }
}
