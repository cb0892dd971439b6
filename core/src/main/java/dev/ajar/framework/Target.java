package dev.ajar.framework;

import dev.ajar.model.Judgement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The grade that a way up leads to.
sealed interface Target {
    /// As people write it.
    String word();

    /// Every one of these criteria met.
    record Met(String word, List<Criterion> criteria) implements Target {}

    /// At least so many points; infinite for as many as can be had.
    record Points(String word, double least) implements Target {}

    /// A rung at least as high as this.
    record Rung(String word, double least) implements Target {}

    /// Nothing is better than what there is.
    record None(String word) implements Target {}

    /// The target meant by a word.
    ///
    /// @param asked a grade in the framework's words, or empty for the next one
    /// @throws IllegalArgumentException if the framework has no such grade, saying which there are
    static Target of(Framework framework, Judgement now, String asked) {
        return switch (framework.grading()) {
            case Grading.Gate _ -> gate(framework, asked);
            case Grading.Tiers(List<Grading.Tier> tiers) -> tiers(framework, tiers, now, asked);
            case Grading.Points _ -> points(framework, asked);
            case Grading.Ladder ladder -> ladder(framework, ladder, now, asked);
        };
    }

    private static Target gate(Framework framework, String asked) {
        if (!asked.isEmpty() && !asked.equals("pass")) throw wrong(framework, asked, "pass");
        return new Met("pass", framework.criteria());
    }

    private static Target tiers(Framework framework, List<Grading.Tier> tiers, Judgement now, String asked) {
        List<String> ids = tiers.stream().map(Grading.Tier::id).toList();
        int at = ids.indexOf(asked);
        if (asked.isEmpty()) {
            int reached = ids.indexOf(now.worst());
            at = reached < 0 ? ids.size() - 1 : reached - 1;
            if (at < 0) return new None(now.worst());
        }
        if (at < 0) throw wrong(framework, asked, String.join(", ", ids));
        List<Criterion> criteria = new ArrayList<>();
        for (Grading.Tier tier : tiers.subList(at, tiers.size()))
            for (String id : tier.requires()) criteria.add(framework.criterion(id));
        return new Met(ids.get(at), criteria);
    }

    private static Target points(Framework framework, String asked) {
        if (asked.isEmpty()) return new Points("most", Double.POSITIVE_INFINITY);
        try {
            return new Points(asked, Double.parseDouble(asked));
        } catch (NumberFormatException _) {
            throw wrong(framework, asked, "a number of points");
        }
    }

    private static Target ladder(Framework framework, Grading.Ladder ladder, Judgement now, String asked) {
        Set<String> grades = new LinkedHashSet<>();
        for (Grading.Rung rung : ladder.rungs()) grades.add(rung.grade());
        List<String> known = new ArrayList<>(grades);
        known.sort(Comparator.comparingDouble(grade -> score(ladder, grade)));
        for (String grade : known) {
            if (asked.isEmpty() && score(ladder, grade) > score(ladder, now.worst()))
                return new Rung(grade, score(ladder, grade));
            if (!asked.isEmpty() && (grade.equals(asked) || name(grade).equals(asked) || grade.endsWith(":" + asked)))
                return new Rung(grade, score(ladder, grade));
        }
        if (asked.isEmpty()) return new None(now.worst());
        throw wrong(framework, asked, String.join(", ", known.reversed()));
    }

    /// The number behind a grade; where a ladder has none, earlier rungs are better.
    static double score(Grading.Ladder ladder, String grade) {
        int colon = grade.lastIndexOf(':');
        try {
            if (colon >= 0) return Double.parseDouble(grade.substring(colon + 1));
        } catch (NumberFormatException _) {
            // A name with a colon in it.
        }
        for (int i = 0; i < ladder.rungs().size(); i++)
            if (ladder.rungs().get(i).grade().equals(grade)) return -1.0 - i;
        return Double.NEGATIVE_INFINITY;
    }

    private static String name(String grade) {
        int colon = grade.lastIndexOf(':');
        return colon < 0 ? grade : grade.substring(0, colon);
    }

    private static IllegalArgumentException wrong(Framework framework, String asked, String known) {
        return new IllegalArgumentException(framework.id() + " has no grade '" + asked + "' to reach; give " + known);
    }
}
