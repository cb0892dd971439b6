package dev.ajar.report;

import dev.ajar.model.Assessment;
import dev.ajar.model.Component;
import dev.ajar.model.Shade;
import java.util.List;

/// How many of a subject's components can be had, and how many are open.
public record Counts(int components, int released, int open, int unknown) {
    public static Counts of(Assessment assessment) {
        List<Component> all = assessment.components();
        return new Counts(
                all.size(),
                (int) all.stream().filter(Component::released).count(),
                (int) all.stream().filter(c -> c.shade() == Shade.OPEN).count(),
                (int) all.stream().filter(c -> c.shade() == Shade.UNKNOWN).count());
    }

    /// Such as `11 of 15 components released, 2 open`.
    public String sentence() {
        return released + " of " + components + (components == 1 ? " component" : " components") + " released, " + open
                + " open";
    }
}
