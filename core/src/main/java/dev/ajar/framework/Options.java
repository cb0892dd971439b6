package dev.ajar.framework;

import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All that could be done about one part of a subject, in view of what a framework asks of it.
final class Options {
    /// More than one part of one kind ever has.
    private static final int MAX = 4_000;

    private final Judged subject;
    private final LicenseTags tags;

    Options(Judged subject, LicenseTags tags) {
        this.subject = subject;
        this.tags = tags;
    }

    /// The single changes to one kind.
    List<Change> changes(ComponentKind kind, Set<String> subkinds) {
        List<Component> parts = subject.parts(kind);
        List<String> licenses = StepData.known().suitable(kind);
        List<Change> changes = new ArrayList<>();
        if (parts.stream().anyMatch(Component::released)) {
            boolean tells = parts.stream().filter(Component::released).noneMatch(this::told);
            for (String license : licenses) changes.add(new Change.Relicense(kind, license, tells));
            if (parts.stream().anyMatch(part -> part.status() == Status.GATED)) changes.add(new Change.Ungate(kind));
            for (String subkind : subkinds) describe(kind, subkind, parts, changes);
        }
        if (parts.isEmpty() || parts.stream().anyMatch(part -> !part.released()))
            release(kind, null, parts, licenses, changes);
        for (String subkind : subkinds) release(kind, subkind, parts, licenses, changes);
        return changes;
    }

    private static void describe(ComponentKind kind, String subkind, List<Component> parts, List<Change> changes) {
        boolean untold = parts.stream().anyMatch(part -> part.released() && Changed.untold(part));
        boolean depth = StepData.known().depths().contains(kind.wire());
        boolean other = parts.stream()
                .anyMatch(part -> part.released() && !Changed.untold(part) && !subkind.equals(part.subkind()));
        if (untold) changes.add(new Change.Describe(kind, subkind, true));
        if (depth && other) changes.add(new Change.Describe(kind, subkind, false));
    }

    private static void release(
            ComponentKind kind,
            @Nullable String subkind,
            List<Component> parts,
            List<String> licenses,
            List<Change> changes) {
        if (subkind != null && parts.stream().anyMatch(part -> part.released() && subkind.equals(part.subkind())))
            return;
        boolean tells = parts.stream().noneMatch(part -> part.status() != Status.UNKNOWN);
        boolean channel = kind.content() == ComponentKind.Content.CHANNEL;
        for (String license : licenses) {
            changes.add(new Change.Release(kind, subkind, Status.IN_REPOSITORY, license, tells));
            if (channel) changes.add(new Change.Release(kind, subkind, Status.HOSTED, license, tells));
        }
    }

    /// Whether anything is known of the license of a part.
    private boolean told(Component part) {
        return switch (part.license().license()) {
            case LicenseRef.Known(String id) ->
                Expression.test(id, one -> Truth.of(tags.of(one).isPresent())) == Truth.YES;
            case LicenseRef.None _ -> true;
            case LicenseRef.Candidates _, LicenseRef.Unrecognized _, LicenseRef.NotTold _ -> false;
        };
    }

    /// The sets of changes to one kind that can be made together, fewest first; the first is none.
    static List<List<Change>> together(List<Change> changes) {
        List<List<Change>> sets = new ArrayList<>();
        sets.add(List.of());
        for (Change change : changes) {
            int size = sets.size();
            for (int i = 0; i < size && sets.size() < MAX; i++) {
                if (sets.get(i).stream().anyMatch(other -> excludes(other, change))) continue;
                List<Change> more = new ArrayList<>(sets.get(i));
                more.add(change);
                sets.add(more);
            }
        }
        sets.sort(Comparator.comparingInt(List::size));
        return sets;
    }

    /// Whether two changes cannot both be made.
    static boolean excludes(Change one, Change other) {
        if (one instanceof Change.Relicense && other instanceof Change.Relicense)
            return Changed.on(one) == Changed.on(other);
        if (one instanceof Change.Describe && other instanceof Change.Describe)
            return Changed.on(one) == Changed.on(other);
        if (one instanceof Change.Release a && other instanceof Change.Release b)
            return a.kind() == b.kind() && java.util.Objects.equals(a.subkind(), b.subkind());
        if (one instanceof Change.Say a && other instanceof Change.Say b)
            return a.judgement().equals(b.judgement());
        if (one instanceof Change.Reword a && other instanceof Change.Reword b)
            return a.framework().equals(b.framework()) && a.criterion().equals(b.criterion());
        return false;
    }

    /// The judgements that could be made: a known fact stays as it is.
    List<Change> changes(String judgement) {
        Truth now = subject.flags().getOrDefault(judgement, Truth.UNKNOWN);
        if (now != Truth.UNKNOWN && StepData.known().isFact(judgement)) return List.of();
        List<Change> changes = new ArrayList<>();
        if (now != Truth.YES) changes.add(new Change.Say(judgement, true, now == Truth.UNKNOWN));
        if (now != Truth.NO) changes.add(new Change.Say(judgement, false, now == Truth.UNKNOWN));
        return changes;
    }

    /// Of sets that make no difference to each other only the cheapest.
    static <S> List<Slot.Option> distinct(
            List<List<Change>> sets, java.util.function.Function<List<Change>, S> effect) {
        List<Slot.Option> all = new ArrayList<>();
        Set<S> seen = new HashSet<>();
        List<List<Change>> sorted = new ArrayList<>(sets);
        sorted.sort(Comparator.comparingLong(set -> new Slot.Option(set).cost(0)));
        for (List<Change> set : sorted) if (seen.add(effect.apply(set))) all.add(new Slot.Option(set));
        return all;
    }

    /// The subkinds that requirements on one kind speak of.
    static Set<String> subkinds(ComponentKind kind, Iterable<Requirement> leaves) {
        Set<String> subkinds = new LinkedHashSet<>();
        for (Requirement leaf : leaves) {
            if (leaf instanceof Requirement.PartIs is && is.kind() == kind) subkinds.addAll(sorted(is.subkinds()));
            if (leaf instanceof Requirement.LicenseIs is && is.kind() == kind) subkinds.addAll(sorted(is.subkinds()));
        }
        return subkinds;
    }

    private static List<String> sorted(Set<String> words) {
        return words.stream().sorted().toList();
    }
}
