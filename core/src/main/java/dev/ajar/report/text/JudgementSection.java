package dev.ajar.report.text;

import dev.ajar.model.Assessment;
import dev.ajar.model.Judgement;
import dev.ajar.report.VerdictMark;
import dev.ajar.report.text.TextPage.Piece;
import java.util.ArrayList;
import java.util.List;

/// What published frameworks say, a row of marks each.
final class JudgementSection implements Section {
    private static final int NAME = 31;
    private static final int GRADE = 23;

    @Override
    public void write(Assessment assessment, TextPage page) {
        if (assessment.judgements().isEmpty()) return;
        page.heading("Frameworks");
        boolean derived = false;
        for (Judgement judgement : assessment.judgements()) {
            derived |= judgement.derived();
            row(judgement, page);
        }
        page.line(new Piece("  " + VerdictMark.legend() + (derived ? " · * derived by Ajar" : ""), Ink.DIM));
    }

    private static void row(Judgement judgement, TextPage page) {
        String name = judgement.framework() + " " + judgement.version() + (judgement.derived() ? "*" : "");
        int room = page.width() - 2 - NAME - GRADE;
        List<Judgement.CriterionResult> criteria = judgement.criteria();
        for (int from = 0; from == 0 || from < criteria.size(); from += room) {
            List<Piece> line = new ArrayList<>();
            line.add(Piece.of("  " + cell(from == 0 ? name : "", NAME)));
            line.add(new Piece(cell(from == 0 ? grade(judgement) : "", GRADE), Ink.BOLD));
            for (var criterion : criteria.subList(from, Math.min(criteria.size(), from + room)))
                line.add(new Piece(String.valueOf(VerdictMark.of(criterion.verdict())), ink(criterion.verdict())));
            page.line(line.toArray(Piece[]::new));
        }
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
