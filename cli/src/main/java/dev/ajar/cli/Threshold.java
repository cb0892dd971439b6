package dev.ajar.cli;

import dev.ajar.model.Assessment;
import dev.ajar.model.Judgement;
import dev.ajar.model.Report;
import dev.ajar.model.Shade;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The least that `--fail-below` asks of every subject. What is not known does not meet it.
sealed interface Threshold {
    /// Freedom, by shade.
    record Freedom(Shade least) implements Threshold {}

    /// Completeness, by level.
    record Level(int least) implements Threshold {}

    /// A grade of a framework.
    record Grade(String framework, String least) implements Threshold {}

    static Threshold of(String text) {
        for (Shade shade : Shade.values())
            if (shade != Shade.UNKNOWN && shade.wire().equals(text)) return new Freedom(shade);
        int colon = text.indexOf(':');
        if (colon <= 0 || colon == text.length() - 1)
            throw new UsageException("--fail-below " + text
                    + ": give a shade (open, conditional, noncommercial, unlicensed, hosted, closed), level:0 to level:4,"
                    + " or FRAMEWORK:CLASS");
        String name = text.substring(0, colon);
        String value = text.substring(colon + 1);
        if (!name.equals("level")) return new Grade(name, value);
        if (value.length() != 1 || value.charAt(0) < '0' || value.charAt(0) > '4')
            throw new UsageException("--fail-below " + text + ": levels are 0 to 4");
        return new Level(value.charAt(0) - '0');
    }

    /// Why each subject that misses it does, one sentence each; empty where all meet it.
    default List<String> missedBy(List<Report> reports) {
        List<String> reasons = new ArrayList<>();
        for (Report report : reports) {
            for (Assessment assessment : report.assessments()) {
                String reason = missedBy(assessment);
                if (reason != null) reasons.add(assessment.subject().name() + ": " + reason);
            }
        }
        return reasons;
    }

    private @Nullable String missedBy(Assessment assessment) {
        return switch (this) {
            case Freedom freedom -> {
                Shade worst = assessment.openness().freedom().last();
                yield worst.compareTo(freedom.least()) > 0
                        ? "freedom is " + worst.wire() + ", asked was at least "
                                + freedom.least().wire()
                        : null;
            }
            case Level level -> {
                int low = assessment.openness().completeness().first();
                yield low < level.least()
                        ? "completeness is level " + low + ", asked was at least " + level.least()
                        : null;
            }
            case Grade grade -> missed(grade, assessment);
        };
    }

    private static @Nullable String missed(Grade grade, Assessment assessment) {
        int at = grade.framework().indexOf('@');
        String id = at < 0 ? grade.framework() : grade.framework().substring(0, at);
        for (Judgement judgement : assessment.judgements()) {
            if (!judgement.framework().equals(id)) continue;
            if (at >= 0 && !judgement.version().equals(grade.framework().substring(at + 1))) continue;
            return GradeOrder.reaches(judgement, grade.least())
                    ? null
                    : grade.framework() + " gives " + judgement.worst() + ", asked was at least " + grade.least();
        }
        throw new UsageException("--fail-below " + grade.framework() + ":" + grade.least() + ": no framework '"
                + grade.framework() + "' was applied; ajar frameworks lists them");
    }
}
