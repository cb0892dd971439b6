package dev.ajar.source.catalog;

import dev.ajar.catalog.Catalog;
import dev.ajar.catalog.RecordedLicense;
import dev.ajar.model.Basis;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Confidence;
import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Origin;
import dev.ajar.model.Shade;
import dev.ajar.model.Status;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The components of a Hub id of which only license and kin are recorded.
final class RecordedComponents {
    private static final int MAX_BASES = 32;

    private final Catalog catalog;

    RecordedComponents(Catalog catalog) {
        this.catalog = catalog;
    }

    List<Component> of(RecordedLicense recorded) {
        List<Component> components = new ArrayList<>();
        boolean dataset = recorded.kind().equals("dataset");
        ComponentKind itself = dataset ? ComponentKind.PRETRAINING_DATA : ComponentKind.FINAL_WEIGHTS;
        for (ComponentKind kind : ComponentKind.values()) {
            if (kind == itself) components.add(itself(kind, recorded));
            else if (dataset) {
                if (kind == ComponentKind.DATA_INFORMATION || kind == ComponentKind.ACCESS_CHANNEL)
                    components.add(unknown(kind, recorded));
            } else if (kind == ComponentKind.BASE_WEIGHTS) components.addAll(bases(recorded));
            else if (kind == ComponentKind.PRETRAINING_CODE)
                components.add(recordedPart(kind, recorded, recorded.trainingCode()));
            else if (kind == ComponentKind.PRETRAINING_DATA)
                components.add(recordedPart(kind, recorded, recorded.trainingData()));
            else components.add(unknown(kind, recorded));
        }
        return components;
    }

    private static Component itself(ComponentKind kind, RecordedLicense recorded) {
        String because =
                recorded.byPattern() == null ? "recorded by Hub id" : "recorded for the family " + recorded.byPattern();
        return component(kind, recorded.hubId(), status(recorded), license(recorded), because, recorded, Map.of());
    }

    /// Every model up the chain, each once; a chain that leaves what is recorded ends there.
    private List<Component> bases(RecordedLicense recorded) {
        List<Component> bases = new ArrayList<>();
        record Step(String base, RecordedLicense from) {}
        Deque<Step> open = new ArrayDeque<>();
        recorded.baseModels().forEach(base -> open.add(new Step(base, recorded)));
        Set<String> seen = new LinkedHashSet<>(Set.of(recorded.hubId().toLowerCase(java.util.Locale.ROOT)));
        while (!open.isEmpty() && bases.size() < MAX_BASES) {
            Step step = open.remove();
            if (!seen.add(step.base().toLowerCase(java.util.Locale.ROOT))) continue;
            Map<String, Object> facts = Map.of("base-of", step.from().hubId());
            Optional<RecordedLicense> base = catalog.recordedLicense(step.base());
            if (base.isEmpty()) {
                bases.add(component(
                        ComponentKind.BASE_WEIGHTS,
                        step.base(),
                        Status.LINKED,
                        LicenseFinding.notTold("no license is recorded for this base model"),
                        "named as the base of " + step.from().hubId(),
                        step.from(),
                        facts));
                continue;
            }
            RecordedLicense known = base.get();
            bases.add(component(
                    ComponentKind.BASE_WEIGHTS,
                    known.hubId(),
                    status(known),
                    license(known),
                    "recorded as the base of " + step.from().hubId(),
                    known,
                    facts));
            known.baseModels().forEach(next -> open.add(new Step(next, known)));
        }
        return bases.isEmpty() ? List.of(unknown(ComponentKind.BASE_WEIGHTS, recorded)) : bases;
    }

    private static Component recordedPart(ComponentKind kind, RecordedLicense recorded, String told) {
        return switch (told) {
            case "yes" ->
                component(
                        kind,
                        kind.wire(),
                        Status.LINKED,
                        LicenseFinding.notTold("only its existence is recorded"),
                        "a source records that it is public",
                        recorded,
                        Map.of());
            case "no" ->
                new Component(
                        kind,
                        null,
                        kind.wire(),
                        Status.NOT_FOUND,
                        List.of(),
                        LicenseFinding.notTold("not released"),
                        List.of(),
                        Shade.UNKNOWN,
                        "a source records that it is closed",
                        List.of(recorded.evidence()),
                        recorded.sources(),
                        facts(recorded, Map.of()));
            default -> unknown(kind, recorded);
        };
    }

    private static Component unknown(ComponentKind kind, RecordedLicense recorded) {
        return new Component(
                kind,
                null,
                kind.wire(),
                Status.UNKNOWN,
                List.of(),
                LicenseFinding.notTold("not known"),
                List.of(),
                Shade.UNKNOWN,
                "not known; only license and kin of " + recorded.hubId() + " are recorded",
                List.of(),
                List.of(),
                Map.of());
    }

    private static Component component(
            ComponentKind kind,
            String name,
            Status status,
            LicenseFinding license,
            String because,
            RecordedLicense recorded,
            Map<String, Object> more) {
        boolean hub = status != Status.HOSTED && name.indexOf('/') > 0 && !name.startsWith("github.com/");
        String folder = recorded.kind().equals("dataset") ? "datasets/" : "";
        return new Component(
                kind,
                null,
                name,
                status,
                hub ? List.of("https://huggingface.co/" + folder + name) : List.of(),
                license,
                license.license() instanceof LicenseRef.NotTold ? List.of() : List.of(license),
                Shade.UNKNOWN,
                because,
                List.of(recorded.evidence()),
                List.of(),
                facts(recorded, more));
    }

    private static Map<String, Object> facts(RecordedLicense recorded, Map<String, Object> more) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("recorded", recorded.date());
        facts.put("grade", recorded.grade());
        facts.put("sources", recorded.sources());
        if (!recorded.parameters().isEmpty()) facts.put("parameters", recorded.parameters());
        if (!recorded.note().isEmpty()) facts.put("note", recorded.note());
        facts.putAll(more);
        return facts;
    }

    private static LicenseFinding license(RecordedLicense recorded) {
        if (recorded.license() instanceof LicenseRef.NotTold)
            return LicenseFinding.notTold(
                    recorded.hosted()
                            ? "reached only through a service, under its terms"
                            : "the sources name no license");
        Evidence evidence = recorded.evidence();
        return new LicenseFinding(
                Origin.DECLARED,
                recorded.license(),
                Basis.NAMED,
                recorded.license() instanceof LicenseRef.Candidates ? Confidence.AMBIGUOUS : Confidence.DECLARED,
                CatalogSubjects.label(recorded) + ", " + recorded.grade(),
                List.of(evidence));
    }

    private static Status status(RecordedLicense recorded) {
        if (recorded.hosted()) return Status.HOSTED;
        return recorded.gated() ? Status.GATED : Status.LINKED;
    }
}
