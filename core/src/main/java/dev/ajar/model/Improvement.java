package dev.ajar.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The way up: the smallest set of steps after which a framework gives a better grade for certain.
///
/// @param from the grade that is certain now
/// @param to the grade asked for, or the next one
/// @param after the grade that is certain after the steps; equal to `from` where nothing reaches it
/// @param reached whether the steps reach what was asked
/// @param minimal whether no smaller set does; not so where there were too many sets to try
/// @param steps what to do and to tell; empty where nothing is needed or nothing helps
/// @param blocked what cannot be reached, and why
public record Improvement(
        String framework,
        String version,
        String from,
        String to,
        String after,
        boolean reached,
        boolean minimal,
        List<Step> steps,
        List<Blocked> blocked) {
    public Improvement {
        steps = List.copyOf(steps);
        blocked = List.copyOf(blocked);
    }

    /// One step.
    ///
    /// @param tells whether it only tells what is not known, and changes nothing
    /// @param action `release`, `license`, `ungate`, `describe`, `say` or `record`
    /// @param on a component kind, the name of a judgement, or a criterion of a record
    /// @param text what to do, one sentence without a period
    /// @param licenses those that would do, most suitable first
    /// @param note what to mind, or `null`
    /// @param criteria of the framework that it helps to meet
    public record Step(
            boolean tells,
            String action,
            String on,
            String text,
            List<String> licenses,
            @Nullable String note,
            List<String> criteria) {
        public Step {
            licenses = List.copyOf(licenses);
            criteria = List.copyOf(criteria);
        }
    }

    /// A criterion that nothing known here meets.
    public record Blocked(String criterion, String because) {}
}
