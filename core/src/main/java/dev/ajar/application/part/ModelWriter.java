package dev.ajar.application.part;

import dev.ajar.application.knowledge.HostedServices.Hosted;
import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.knowledge.ModelKnowledge;
import dev.ajar.application.knowledge.ModelKnowledge.ModelFacts;
import dev.ajar.application.text.Texts;
import dev.ajar.application.value.Kind;
import dev.ajar.application.value.Place;
import dev.ajar.application.value.Use;
import dev.ajar.model.Application;
import dev.ajar.model.Application.Alternative;
import dev.ajar.model.Application.Certainty;
import dev.ajar.model.Application.Part;
import dev.ajar.model.Basis;
import dev.ajar.model.Confidence;
import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Origin;
import dev.ajar.model.Shade;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes a model as a part: who serves it, through which names it was found, what is on record about it.
final class ModelWriter {
    /// The most places shown for one model; a thousand services may name the same.
    private static final int PLACES = 20;

    private final Knowledge knowledge;
    private final ModelKnowledge models;
    private final Texts texts;

    ModelWriter(Knowledge knowledge, ModelKnowledge models, Texts texts) {
        this.knowledge = knowledge;
        this.models = models;
        this.texts = texts;
    }

    Part part(ModelSeen seen, boolean optional) {
        Mention first = seen.first();
        ModelName model = seen.model;
        List<Use> uses = first.uses();
        List<Alternative> alternatives = alternatives(first, model);
        Certainty certainty = model == null
                ? Certainty.UNRESOLVED
                : first.origin() == Kind.IMAGE_DEFAULT
                        ? Certainty.IMAGE_DEFAULT
                        : first.conflict() ? Certainty.SEVERAL : Certainty.STATED;
        Set<Evidence> evidence = new LinkedHashSet<>();
        for (Mention mention : seen.mentions) {
            if (evidence.size() >= PLACES) break;
            evidence.add(evidence(mention.word().at()));
            for (Use use : mention.uses())
                if (use.place() != null && texts.exists(use.place().path())) evidence.add(evidence(use.place()));
        }
        Hosted service = model == null ? null : knowledge.hosted().byId(model.hub());
        ModelFacts facts = model == null ? null : models.about(model.hub(), model.name());
        Shade shade = Shade.UNKNOWN;
        Status status = Status.LINKED;
        String because = "no license is on record";
        LicenseFinding license = LicenseFinding.notTold(because);
        List<LicenseFinding> all = new ArrayList<>();
        if (service != null) {
            shade = Shade.HOSTED;
            status = Status.HOSTED;
            because = "only behind " + service.name();
            license = LicenseFinding.notTold("nothing of it can be had");
        } else if (model == null) {
            status = Status.UNKNOWN;
            because = "which model is not stated: '" + seen.variable + "' has no value";
        } else if (model.hub().equals("path")) {
            because = "a path inside the container; which model lies there is not stated";
        } else if (facts != null) {
            shade = facts.concluded();
            because = facts.because();
            if (facts.license() != null) {
                license = new LicenseFinding(
                        Origin.CONCLUDED,
                        new LicenseRef.Known(facts.license()),
                        Basis.NAMED,
                        Confidence.DECLARED,
                        facts.source(),
                        List.of());
                all.add(new LicenseFinding(
                        Origin.DECLARED,
                        new LicenseRef.Known(facts.license()),
                        Basis.NAMED,
                        Confidence.DECLARED,
                        facts.source(),
                        List.of()));
            }
        }
        Map<String, Object> more = new LinkedHashMap<>();
        if (model != null && !model.revision().isEmpty()) more.put("revision", model.revision());
        if (model != null && knowledge.references().endsWithAny("pickle-endings", model.name()))
            more.put("format", "pickle: loading it can run code");
        if (facts != null && facts.declared() != facts.concluded()) {
            more.put("declared_shade", facts.declared().wire());
            more.put("base_models", facts.bases());
        }
        List<Application.Replacement> replace = SoftwareLicense.open(shade, null) || model == null
                ? List.of()
                : models.openFor(seen.role, model.name());
        return new Part(
                Application.Kind.MODEL,
                model == null ? null : model.name(),
                List.of(seen.role),
                null,
                null,
                model == null ? null : model.hub(),
                status,
                shade,
                null,
                because,
                license,
                all,
                knowledge.roles().loadBearing(seen.role),
                optional,
                false,
                List.copyOf(seen.servedBy),
                List.copyOf(seen.referencedBy),
                Ways.of(uses),
                certainty,
                model == null ? seen.variable : variable(uses),
                alternatives,
                replace,
                List.copyOf(evidence),
                List.of(),
                facts == null ? null : facts.assessment(),
                more);
    }

    private static @Nullable String variable(List<Use> uses) {
        return uses.isEmpty() ? null : uses.getFirst().variable();
    }

    private static List<Alternative> alternatives(Mention mention, @Nullable ModelName model) {
        Map<String, Alternative> found = new LinkedHashMap<>();
        for (Use.Other other : mention.others()) {
            ModelName name = ModelName.of(other.value(), model == null ? "" : model.hub());
            if (name == null
                    || name.hub().equals("path")
                    || (model != null && name.key().equals(model.key()))) continue;
            if (name.hub().isEmpty() && model != null) continue;
            Place place = other.place();
            found.putIfAbsent(
                    name.key(),
                    new Alternative(
                            name.name(),
                            other.kind().wire(),
                            place == null ? null : place.path(),
                            place == null ? 0 : place.line()));
        }
        return List.copyOf(found.values());
    }

    private Evidence evidence(Place place) {
        return texts.evidence(place.path(), place.line());
    }
}
