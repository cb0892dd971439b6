package dev.ajar.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The page of documentation of a framework, written from its data.
public final class FrameworkPage {
    private FrameworkPage() {}

    public static String markdown(Framework framework) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + framework.name() + " (`" + framework.id() + "@" + framework.version() + "`)");
        lines.add("");
        lines.add("Generated from `" + framework.id() + "` data; do not edit.");
        lines.add("");
        lines.add("- Text: " + framework.url());
        lines.add("- Date: " + framework.date());
        lines.add("- Shape: " + framework.grading().shape());
        lines.add("- Certainty: " + framework.certainty());
        if (framework.derived()) lines.add("- Derived by Ajar: nobody publishes verdicts of this reading.");
        if (!framework.missingWord().isEmpty())
            lines.add("- A record that is silent on a criterion counts as `" + framework.missingWord() + "`.");
        for (String note : framework.notes()) lines.add("- " + note);
        new java.util.TreeMap<>(framework.named())
                .forEach((id, tags) -> lines.add("- The framework itself counts `" + id + "` as "
                        + String.join(
                                ", ",
                                tags.stream().map(LicenseTag::wire).sorted().toList()) + "."));
        if (!framework.thirdParty().isEmpty())
            lines.add(
                    "- A license of the release as a whole tells nothing of linked parts that often belong to others: "
                            + String.join(
                                    ", ",
                                    framework.thirdParty().stream()
                                            .map(dev.ajar.model.ComponentKind::wire)
                                            .sorted()
                                            .toList())
                            + ".");
        lines.add("");
        lines.add("## Criteria");
        String group = "";
        for (Criterion criterion : framework.criteria()) {
            if (!criterion.group().equals(group)) {
                group = criterion.group();
                lines.add("");
                lines.add("### " + group);
            }
            lines.add("");
            lines.add("**" + criterion.id() + "**: " + criterion.question());
            lines.add("");
            for (Criterion.Level level : criterion.levels()) {
                if (level.when().equals(new Requirement.Fixed(false))) continue;
                String points = framework.grading() instanceof Grading.Points
                        ? ", " + Judge.number(level.points()) + " points"
                        : "";
                lines.add("- `" + level.word() + "`" + points + ": " + RequirementWords.of(level.when()));
            }
            if (criterion.terms() != null) lines.add("- terms: " + RequirementWords.of(criterion.terms()));
            if (criterion.applies() != null) lines.add("- asked where " + RequirementWords.of(criterion.applies()));
            lines.add("- remedy: " + criterion.remedy());
            lines.add("- source: " + criterion.section() + ", " + criterion.url());
        }
        lines.add("");
        lines.add("## Grade");
        lines.add("");
        grade(framework.grading(), lines);
        return String.join("\n", lines) + "\n";
    }

    private static void grade(Grading grading, List<String> lines) {
        switch (grading) {
            case Grading.Points points -> {
                lines.add("The " + (points.mean() ? "mean" : "sum") + " of the points, times "
                        + Judge.number(points.factor()) + "; what is unknown leaves an interval.");
                points.weights().forEach((id, weight) -> lines.add("- `" + id + "` counts " + Judge.number(weight)));
            }
            case Grading.Gate _ -> lines.add("Pass where every criterion is met; one that fails decides.");
            case Grading.Tiers(List<Grading.Tier> tiers) -> {
                lines.add("The best class of which all criteria, and those of the classes below it, are met.");
                lines.add("");
                for (Grading.Tier tier : tiers)
                    lines.add("- **" + tier.id() + "** " + tier.name() + ": " + String.join(", ", tier.requires())
                            + (tier.optional().isEmpty() ? "" : "; optional: " + String.join(", ", tier.optional())));
            }
            case Grading.Ladder(List<Grading.Rung> rungs) -> {
                lines.add("The first rung that fits.");
                lines.add("");
                for (Grading.Rung rung : rungs) lines.add("1. " + when(rung.when()) + ": `" + rung.grade() + "`");
            }
        }
    }

    private static String when(Map<String, Set<String>> when) {
        if (when.isEmpty()) return "otherwise";
        return String.join(
                " and ",
                new java.util.TreeMap<>(when)
                        .entrySet().stream()
                                .map(one -> one.getKey() + " is "
                                        + String.join(
                                                " or ",
                                                one.getValue().stream().sorted().toList()))
                                .toList());
    }
}
