package dev.ajar.framework;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/// The judgements that frameworks ask a person for.
public final class FlagNames {
    private FlagNames() {}

    /// All that these frameworks ask for, sorted.
    public static Set<String> of(Collection<Framework> frameworks) {
        Set<String> names = new TreeSet<>();
        for (Framework framework : frameworks)
            for (Criterion criterion : framework.criteria()) names.addAll(of(criterion));
        return names;
    }

    /// All that one criterion asks for, sorted.
    public static Set<String> of(Criterion criterion) {
        Set<String> names = new TreeSet<>();
        if (criterion.applies() != null) collect(criterion.applies(), names);
        if (criterion.terms() != null) collect(criterion.terms(), names);
        for (Criterion.Level level : criterion.levels()) collect(level.when(), names);
        return names;
    }

    private static void collect(Requirement requirement, Set<String> names) {
        switch (requirement) {
            case Requirement.All all -> all.parts().forEach(part -> collect(part, names));
            case Requirement.Any any -> any.parts().forEach(part -> collect(part, names));
            case Requirement.Not not -> collect(not.part(), names);
            case Requirement.Count count -> count.parts().forEach(part -> collect(part, names));
            case Requirement.Flag flag -> names.add(flag.name());
            case Requirement.PartIs _, Requirement.LicenseIs _, Requirement.Licensed _, Requirement.Fixed _ -> {}
        }
    }
}
