package dev.ajar.cli;

import dev.ajar.model.Judgement;
import java.util.ArrayList;
import java.util.List;

/// Which grade of a framework is at least as good as another.
final class GradeOrder {
    private GradeOrder() {}

    /// Whether even the worst grade that remains possible is as good as the one asked for.
    static boolean reaches(Judgement judgement, String least) {
        return switch (judgement.shape()) {
            case "points" -> number(judgement.worst(), judgement) >= number(least, judgement);
            case "gate" -> judgement.worst().equals("pass") || least.equals("fail");
            case "ladder" -> rung(judgement.worst()) >= asked(judgement, least);
            default -> tier(judgement, judgement.worst()) >= known(judgement, least);
        };
    }

    private static double number(String text, Judgement judgement) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException _) {
            throw new UsageException("--fail-below " + judgement.framework() + ":" + text
                    + ": this framework gives points; ask for a number");
        }
    }

    /// Tiers stand in the order of progress, lowest first.
    private static int tier(Judgement judgement, String grade) {
        return new ArrayList<>(judgement.progress().keySet()).indexOf(grade);
    }

    private static int known(Judgement judgement, String grade) {
        List<String> tiers = new ArrayList<>(judgement.progress().keySet());
        int at = tiers.indexOf(grade);
        if (at < 0)
            throw new UsageException("--fail-below " + judgement.framework() + ":" + grade
                    + ": no such class; there are " + String.join(", ", tiers));
        return at;
    }

    private static int rung(String grade) {
        int colon = grade.lastIndexOf(':');
        try {
            return Integer.parseInt(grade.substring(colon + 1));
        } catch (NumberFormatException _) {
            return -1;
        }
    }

    private static int asked(Judgement judgement, String least) {
        int rung = rung(least);
        if (rung < 0)
            throw new UsageException("--fail-below " + judgement.framework() + ":" + least
                    + ": this framework is a ladder; ask for a rung");
        return rung;
    }
}
