package dev.ajar.framework;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// How the answers to the criteria become one grade: the four shapes.
public sealed interface Grading {
    /// The word of the wire contract.
    default String shape() {
        return switch (this) {
            case Points _ -> "points";
            case Gate _ -> "gate";
            case Tiers _ -> "tiers";
            case Ladder _ -> "ladder";
        };
    }

    /// The sum of the points, or their mean, times a factor.
    ///
    /// @param weights of criteria that do not count once
    record Points(boolean mean, double factor, Map<String, Double> weights) implements Grading {}

    /// Everything must hold.
    record Gate() implements Grading {}

    /// Classes that each include the one before, best first.
    record Tiers(List<Tier> tiers) implements Grading {}

    /// One class.
    ///
    /// @param requires the criteria that this class adds
    record Tier(String id, String name, List<String> requires, List<String> optional) {}

    /// The first rung that fits.
    record Ladder(List<Rung> rungs) implements Grading {}

    /// One step of a ladder.
    ///
    /// @param when criterion to the words it may have
    /// @param grade class and score, such as `open_weights:3`
    record Rung(Map<String, Set<String>> when, String grade) {}
}
