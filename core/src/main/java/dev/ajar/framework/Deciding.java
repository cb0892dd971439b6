package dev.ajar.framework;

import dev.ajar.model.Component;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which parts of a subject an answer turns on: `final-weights`, `license:final-weights`, or the name of a judgement.
final class Deciding {
    private final Testing testing;
    private final Set<String> found = new LinkedHashSet<>();

    private Deciding(Testing testing) {
        this.testing = testing;
    }

    /// What decided that the best level is reached, or that it is not, or what leaves it open.
    static List<String> of(Criterion criterion, Answer answer, Judged subject, LicenseTags tags) {
        Deciding deciding = new Deciding(new Testing(subject, tags));
        Requirement best = criterion.levels().getFirst().when();
        Requirement applies = criterion.applies();
        Requirement terms = criterion.terms();
        Truth met = answer.met();
        if (applies != null && answer.applies() != Truth.YES) deciding.add(applies, answer.applies());
        if (answer.applies() != Truth.NO) {
            Truth element = deciding.testing.test(best);
            if (met == element || element == Truth.NO) deciding.add(best, element);
            if (terms != null && (met == Truth.YES || element != Truth.NO)) deciding.add(terms, answer.terms());
        }
        return List.copyOf(deciding.found);
    }

    /// All that requirements look at.
    static List<String> asked(List<Requirement> requirements) {
        Set<String> asked = new LinkedHashSet<>();
        for (Requirement requirement : requirements) asked(requirement, asked);
        return List.copyOf(asked);
    }

    private static void asked(Requirement requirement, Set<String> asked) {
        switch (requirement) {
            case Requirement.All(List<Requirement> parts) -> parts.forEach(part -> asked(part, asked));
            case Requirement.Any(List<Requirement> parts) -> parts.forEach(part -> asked(part, asked));
            case Requirement.Not(Requirement part) -> asked(part, asked);
            case Requirement.Count(int _, List<Requirement> parts) -> parts.forEach(part -> asked(part, asked));
            case Requirement.PartIs is -> asked.add(is.kind().wire());
            case Requirement.LicenseIs is -> asked.add("license:" + is.kind().wire());
            case Requirement.Licensed(var kind) -> asked.add("license:" + kind.wire());
            case Requirement.Flag(String name) -> asked.add(name);
            case Requirement.Fixed _ -> {}
        }
    }

    private void add(Requirement requirement, Truth truth) {
        switch (requirement) {
            case Requirement.All(List<Requirement> parts) -> these(parts, truth);
            case Requirement.Any(List<Requirement> parts) -> {
                if (truth == Truth.YES) first(parts);
                else these(parts, truth);
            }
            case Requirement.Not(Requirement part) -> add(part, truth.not());
            case Requirement.Count(int _, List<Requirement> parts) -> these(parts, truth);
            case Requirement.PartIs is -> found.add(is.kind().wire());
            case Requirement.LicenseIs is -> license(is.kind());
            case Requirement.Licensed(var kind) -> license(kind);
            case Requirement.Flag(String name) -> found.add(name);
            case Requirement.Fixed _ -> {}
        }
    }

    /// Those that came out so.
    private void these(List<Requirement> parts, Truth truth) {
        for (Requirement part : parts) if (testing.test(part) == truth) add(part, truth);
    }

    private void first(List<Requirement> parts) {
        for (Requirement part : parts) {
            if (testing.test(part) != Truth.YES) continue;
            add(part, Truth.YES);
            return;
        }
    }

    /// Where nothing is released there is no license to speak of; then it is the part that decides.
    private void license(dev.ajar.model.ComponentKind kind) {
        boolean released = false;
        for (Component part : testing.parts(kind)) released |= part.released();
        found.add(released ? "license:" + kind.wire() : kind.wire());
    }
}
