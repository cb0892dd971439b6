package dev.ajar.cli;

import dev.ajar.model.Judgement;
import java.util.ArrayList;
import java.util.List;

/// The class of a framework that `--class` asks for, and whether a subject is of it.
///
/// @param text a tier, `pass` or `fail`, a class or rung of a ladder, or the least number of points
record ClassAsked(String text) {
    /// What a verdict answers.
    enum Answer {
        YES,
        MAYBE,
        NO
    }

    Answer of(Judgement judgement) {
        return switch (judgement.shape()) {
            case "points" -> points(judgement);
            case "gate" -> gate(judgement);
            case "ladder" -> ladder(judgement);
            default -> tier(judgement);
        };
    }

    private Answer points(Judgement judgement) {
        double least;
        try {
            least = Double.parseDouble(text);
        } catch (NumberFormatException _) {
            throw wrong(judgement, "the least number of points");
        }
        if (Double.parseDouble(judgement.worst()) >= least) return Answer.YES;
        return Double.parseDouble(judgement.best()) >= least ? Answer.MAYBE : Answer.NO;
    }

    private Answer gate(Judgement judgement) {
        if (!List.of("pass", "fail").contains(text)) throw wrong(judgement, "pass or fail");
        boolean certain = judgement.best().equals(judgement.worst());
        if (certain && judgement.best().equals(text)) return Answer.YES;
        return certain && !judgement.best().equals("unknown") ? Answer.NO : Answer.MAYBE;
    }

    /// `open_weights:3` is asked for whole, by its class or by its rung.
    private Answer ladder(Judgement judgement) {
        boolean best = isRung(judgement.best());
        boolean worst = isRung(judgement.worst());
        if (best && worst) return Answer.YES;
        return best || worst || between(judgement) ? Answer.MAYBE : Answer.NO;
    }

    private boolean isRung(String grade) {
        int colon = grade.lastIndexOf(':');
        return grade.equals(text)
                || (colon > 0
                        && (grade.substring(0, colon).equals(text)
                                || grade.substring(colon + 1).equals(text)));
    }

    private boolean between(Judgement judgement) {
        int rung = rung(text);
        return rung >= 0 && rung > rung(judgement.worst()) && rung < rung(judgement.best());
    }

    private static int rung(String grade) {
        String number = grade.substring(grade.lastIndexOf(':') + 1);
        boolean digits =
                !number.isEmpty() && number.length() < 4 && number.chars().allMatch(Character::isDigit);
        return digits ? Integer.parseInt(number) : -1;
    }

    private Answer tier(Judgement judgement) {
        List<String> tiers = new ArrayList<>(List.of("none"));
        tiers.addAll(judgement.progress().keySet());
        int asked = tiers.indexOf(text);
        if (asked < 0) throw wrong(judgement, "one of " + String.join(", ", tiers));
        int worst = tiers.indexOf(judgement.worst());
        int best = tiers.indexOf(judgement.best());
        if (worst == asked && best == asked) return Answer.YES;
        return worst <= asked && asked <= best ? Answer.MAYBE : Answer.NO;
    }

    private UsageException wrong(Judgement judgement, String expected) {
        return new UsageException("--class " + text + ": " + judgement.framework() + " gives "
                + (judgement.shape().equals("points") ? "points" : "classes") + "; ask for " + expected);
    }
}
