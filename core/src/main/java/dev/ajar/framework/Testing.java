package dev.ajar.framework;

import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tests requirements on one subject and remembers which components it looked at.
final class Testing {
    private final Judged subject;
    private final LicenseTags tags;
    private final List<Component> seen = new ArrayList<>();
    private final Set<Component> known = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> flags = new LinkedHashSet<>();

    Testing(Judged subject, LicenseTags tags) {
        this.subject = subject;
        this.tags = tags;
    }

    /// The components that answers rest on, in the order they were asked for.
    List<Component> seen() {
        return List.copyOf(seen);
    }

    /// The judgements asked for that nobody has made.
    List<String> openFlags() {
        return List.copyOf(flags);
    }

    List<Component> parts(ComponentKind kind) {
        return subject.parts(kind);
    }

    Truth test(Requirement requirement) {
        return switch (requirement) {
            case Requirement.All(List<Requirement> parts) -> {
                Truth truth = Truth.YES;
                for (Requirement part : parts) truth = truth.and(test(part));
                yield truth;
            }
            case Requirement.Any(List<Requirement> parts) -> {
                Truth truth = Truth.NO;
                for (Requirement part : parts) truth = truth.or(test(part));
                yield truth;
            }
            case Requirement.Not(Requirement part) -> test(part).not();
            case Requirement.Count count -> count(count);
            case Requirement.PartIs is -> partIs(is);
            case Requirement.LicenseIs is -> licenseIs(is);
            case Requirement.Licensed licensed -> licensed(licensed.kind());
            case Requirement.Flag(String name) -> flag(name);
            case Requirement.Fixed(boolean holds) -> Truth.of(holds);
        };
    }

    /// Compares by identity: equal components are rare, and comparing their evidence is not cheap.
    private void saw(Component part) {
        if (known.add(part)) seen.add(part);
    }

    private Truth count(Requirement.Count count) {
        int sure = 0;
        int possible = 0;
        for (Requirement part : count.parts()) {
            Truth truth = test(part);
            if (truth == Truth.YES) sure++;
            if (truth != Truth.NO) possible++;
        }
        if (sure >= count.atLeast()) return Truth.YES;
        return possible >= count.atLeast() ? Truth.UNKNOWN : Truth.NO;
    }

    private Truth flag(String name) {
        Truth truth = subject.flags().getOrDefault(name, Truth.UNKNOWN);
        if (truth == Truth.UNKNOWN) flags.add(name);
        return truth;
    }

    private Truth partIs(Requirement.PartIs is) {
        List<Truth> answers = new ArrayList<>();
        for (Component part : subject.parts(is.kind())) {
            saw(part);
            answers.add(status(part, is.statuses()).and(subkind(part, is.subkinds())));
        }
        if (answers.isEmpty()) return Truth.UNKNOWN;
        Truth truth = is.every() ? Truth.YES : Truth.NO;
        for (Truth answer : answers) truth = is.every() ? truth.and(answer) : truth.or(answer);
        return truth;
    }

    private static Truth status(Component part, Set<Status> statuses) {
        if (statuses.contains(part.status())) return Truth.YES;
        return part.status() == Status.UNKNOWN ? Truth.UNKNOWN : Truth.NO;
    }

    private static Truth subkind(Component part, Set<String> subkinds) {
        if (subkinds.isEmpty()) return Truth.YES;
        String subkind = part.subkind();
        if (subkind == null || subkind.equals("unknown")) return Truth.UNKNOWN;
        return Truth.of(subkinds.contains(subkind));
    }

    private Truth licenseIs(Requirement.LicenseIs is) {
        Truth truth = Truth.YES;
        boolean any = false;
        boolean open = subject.parts(is.kind()).isEmpty();
        for (Component part : subject.parts(is.kind())) {
            if (subkind(part, is.subkinds()) == Truth.NO) continue;
            saw(part);
            if (part.status() == Status.UNKNOWN) open = true;
            if (!part.released()) continue;
            any = true;
            truth = truth.and(license(part.license().license(), is));
        }
        if (any) return truth;
        return open ? Truth.UNKNOWN : Truth.NO;
    }

    private Truth license(LicenseRef license, Requirement.LicenseIs is) {
        return switch (license) {
            case LicenseRef.Known(String id) -> Expression.test(id, one -> tagged(one, is));
            case LicenseRef.Candidates(List<String> ids) -> {
                Truth first = Expression.test(ids.getFirst(), one -> tagged(one, is));
                for (String id : ids) if (Expression.test(id, one -> tagged(one, is)) != first) yield Truth.UNKNOWN;
                yield first;
            }
            case LicenseRef.None _ -> Truth.NO;
            case LicenseRef.Unrecognized _, LicenseRef.NotTold _ -> Truth.UNKNOWN;
        };
    }

    private Truth tagged(String id, Requirement.LicenseIs is) {
        Optional<Set<LicenseTag>> known = tags.of(id);
        if (known.isEmpty()) return Truth.UNKNOWN;
        boolean has = false;
        for (LicenseTag tag : is.tags()) if (known.get().contains(tag)) has = true;
        return Truth.of(has != is.lacks());
    }

    private Truth licensed(ComponentKind kind) {
        Truth truth = Truth.YES;
        boolean any = false;
        for (Component part : subject.parts(kind)) {
            saw(part);
            if (!part.released()) continue;
            any = true;
            truth = truth.and(
                    switch (part.license().license()) {
                        case LicenseRef.Known _, LicenseRef.Candidates _, LicenseRef.Unrecognized _ -> Truth.YES;
                        case LicenseRef.None _ -> Truth.NO;
                        case LicenseRef.NotTold _ -> Truth.UNKNOWN;
                    });
        }
        return any ? truth : Truth.UNKNOWN;
    }
}
