package dev.ajar.framework;

import dev.ajar.model.Wire;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// A requirement as people read it.
final class RequirementWords {
    private RequirementWords() {}

    static String of(Requirement requirement) {
        return switch (requirement) {
            case Requirement.All(List<Requirement> parts) -> joined(parts, " and ");
            case Requirement.Any(List<Requirement> parts) -> joined(parts, " or ");
            case Requirement.Not(Requirement part) -> "not (" + of(part) + ")";
            case Requirement.Count(int atLeast, List<Requirement> parts) ->
                "at least " + atLeast + " of: " + joined(parts, "; ");
            case Requirement.PartIs is ->
                (is.every() ? "every " : "") + is.kind().wire()
                        + subkinds(is.subkinds().stream().sorted().toList()) + " is " + words(is.statuses());
            case Requirement.LicenseIs is ->
                "the license of " + is.kind().wire() + (is.lacks() ? " has none of " : " has one of ")
                        + words(is.tags());
            case Requirement.Licensed(var kind) -> "a license reaches " + kind.wire();
            case Requirement.Flag(String name) -> "`" + name + "` is judged so";
            case Requirement.Fixed(boolean holds) -> holds ? "otherwise" : "never";
        };
    }

    private static String joined(List<Requirement> parts, String between) {
        return parts.stream()
                .map(part -> part instanceof Requirement.All || part instanceof Requirement.Any
                        ? "(" + of(part) + ")"
                        : of(part))
                .collect(Collectors.joining(between));
    }

    private static String subkinds(List<String> subkinds) {
        return subkinds.isEmpty() ? "" : " (" + String.join(" or ", subkinds) + ")";
    }

    private static String words(Collection<? extends Wire> words) {
        return words.stream()
                .sorted(java.util.Comparator.comparing(word -> word.toString()))
                .map(word -> word.wire())
                .collect(Collectors.joining(", "));
    }
}
