package dev.ajar.framework;

import dev.ajar.model.Basis;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.Status;
import java.net.URI;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One published framework in one version.
///
/// @param id kebab-case, as `--framework` takes it
/// @param url of its text
/// @param derived whether Ajar's reading of it is published by nobody
/// @param certainty `verified in source`, `secondary source` or `unverified`
/// @param named license tags that the framework itself gives to licenses, beside those they have anyway
/// @param thirdParty kinds that often belong to others, so that a license inherited from the release as a whole tells
///     nothing of one that is only linked
/// @param missingWord what a record's silence counts as, or empty where it stays unknown
/// @param computedBy the class beside the data that repeats a published tool, or empty
public record Framework(
        String id,
        String version,
        String name,
        LocalDate date,
        URI url,
        boolean derived,
        String certainty,
        List<String> notes,
        Map<String, Set<LicenseTag>> named,
        Set<ComponentKind> thirdParty,
        String missingWord,
        String computedBy,
        List<Criterion> criteria,
        Grading grading) {
    public Framework {
        notes = List.copyOf(notes);
        named = Map.copyOf(named);
        thirdParty = Set.copyOf(thirdParty);
        criteria = List.copyOf(criteria);
    }

    /// The subject as this framework sees it.
    Judged seen(Judged subject) {
        boolean blanket = false;
        for (ComponentKind kind : thirdParty) for (Component part : subject.parts(kind)) blanket |= blanket(part);
        if (!blanket) return subject;
        Map<ComponentKind, List<Component>> components = new EnumMap<>(ComponentKind.class);
        components.putAll(subject.components());
        for (ComponentKind kind : thirdParty)
            if (components.containsKey(kind))
                components.put(
                        kind,
                        subject.parts(kind).stream()
                                .map(part -> blanket(part) ? untold(part) : part)
                                .toList());
        return new Judged(components, subject.flags(), subject.recorded());
    }

    private static boolean blanket(Component part) {
        return part.license().basis() == Basis.INHERITED
                && (part.status() == Status.LINKED || part.status() == Status.GATED);
    }

    private static Component untold(Component part) {
        return new Component(
                part.kind(),
                part.subkind(),
                part.name(),
                part.status(),
                part.urls(),
                LicenseFinding.notTold("a license of the release as a whole may not reach it"),
                part.licenses(),
                part.shade(),
                part.because(),
                part.evidence(),
                part.lookedAt(),
                part.facts());
    }

    /// The tags as this framework sees them.
    LicenseTags tags(LicenseTags general) {
        if (named.isEmpty()) return general;
        return license -> {
            Set<LicenseTag> own = named.get(license);
            Optional<Set<LicenseTag>> known = general.of(license);
            if (own == null) return known;
            Set<LicenseTag> all = EnumSet.copyOf(own);
            known.ifPresent(all::addAll);
            return Optional.of(all);
        };
    }

    public Criterion criterion(String criterion) {
        for (Criterion candidate : criteria) if (candidate.id().equals(criterion)) return candidate;
        throw new IllegalArgumentException(id + " has no criterion '" + criterion + "'");
    }
}
