package dev.ajar.application.part;

import dev.ajar.application.knowledge.HostedServices.Hosted;
import dev.ajar.application.knowledge.ImageName;
import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.knowledge.ModelKnowledge;
import dev.ajar.application.knowledge.ModelKnowledge.ModelFacts;
import dev.ajar.application.knowledge.Software;
import dev.ajar.application.part.HostedFinder.Sign;
import dev.ajar.application.text.Texts;
import dev.ajar.application.value.Kind;
import dev.ajar.application.value.Place;
import dev.ajar.application.value.Use;
import dev.ajar.model.Application;
import dev.ajar.model.Application.Alternative;
import dev.ajar.model.Application.Certainty;
import dev.ajar.model.Application.Image;
import dev.ajar.model.Application.Part;
import dev.ajar.model.Application.Pin;
import dev.ajar.model.Application.Through;
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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Writes what was seen as parts, with licenses, shades and evidence.
final class PartWriter {
    private final Knowledge knowledge;
    private final ModelKnowledge models;
    private final LocalLicense licenses;
    private final Texts texts;

    PartWriter(Knowledge knowledge, ModelKnowledge models, LocalLicense licenses, Texts texts) {
        this.knowledge = knowledge;
        this.models = models;
        this.licenses = licenses;
        this.texts = texts;
    }

    Part service(ServiceSeen service, String role) {
        Workload workload = service.workload();
        ImageName image = service.image();
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(evidence(workload.imageAt()));
        SoftwareLicense license = license(service, evidence);
        Map<String, Object> facts = new LinkedHashMap<>(service.facts());
        if (!workload.operations().isEmpty())
            facts.put("operations", List.copyOf(workload.operations().keySet()));
        if (!license.checked().isEmpty()) facts.put("checked", license.checked());
        Software software = service.match() == null ? null : service.match().software();
        if (software != null && !software.unmaintained().isEmpty()) facts.put("unmaintained", software.unmaintained());
        List<Application.Replacement> replace = open(license.shade(), license.worst())
                ? List.of()
                : new Alternatives(knowledge).software(role, software);
        String name = software == null
                ? null
                : service.exact()
                        ? software.name()
                        : (workload.build() == null ? "looks like " : "built on ") + software.name();
        List<Through> through =
                workload.image() == null ? List.of() : through(workload.image().uses());
        return new Part(
                Application.Kind.SERVICE,
                service.name(),
                List.of(role),
                image(workload, image),
                name,
                null,
                image == null ? Status.IN_REPOSITORY : Status.LINKED,
                license.shade(),
                license.worst(),
                license.because(),
                license.license(),
                List.of(license.license()),
                knowledge.roles().loadBearing(role),
                workload.optional(),
                license.copyleft(),
                List.of(),
                List.of(),
                through,
                null,
                null,
                List.of(),
                replace,
                evidence,
                service.contains(),
                null,
                facts);
    }

    private static boolean open(Shade shade, @Nullable Shade worst) {
        return shade == Shade.UNKNOWN || (shade == Shade.OPEN && worst == null);
    }

    private static Image image(Workload workload, @Nullable ImageName image) {
        if (image != null) return new Image(image.reference(), image.tag(), image.pin());
        if (workload.image() != null) return new Image(workload.image().text(), null, Pin.NONE);
        return new Image(null, null, workload.build() == null ? Pin.NONE : Pin.BUILD);
    }

    private SoftwareLicense license(ServiceSeen service, List<Evidence> evidence) {
        if (service.match() != null && service.image() != null && service.exact())
            return SoftwareLicense.of(service.match(), service.image(), evidence);
        Workload.Build build = service.workload().build();
        if (build != null && build.context() != null && !build.context().contains("://")) {
            LocalLicense.Answer own = repository(build.context());
            if (own != null)
                return new SoftwareLicense(
                        own.license(), own.shade(), null, own.copyleft(), "built here; license of the repository", "");
            return SoftwareLicense.unknown("built here; no license file of the repository could be told");
        }
        if (service.match() != null && service.image() != null)
            return SoftwareLicense.of(service.match(), service.image(), evidence);
        if (service.workload().image() == null) return SoftwareLicense.unknown("no image is stated");
        if (service.image() == null) return SoftwareLicense.unknown("the image depends on a value that is not known");
        return SoftwareLicense.unknown("the image is in no table of known software, and its source was not looked at");
    }

    private LocalLicense.@Nullable Answer repository(String context) {
        for (String folder = context; ; folder = dev.ajar.application.text.Paths.folder(folder)) {
            for (String name : texts.names(folder)) {
                String upper = name.toUpperCase(java.util.Locale.ROOT);
                if (!upper.startsWith("LICENSE") && !upper.startsWith("LICENCE") && !upper.startsWith("COPYING"))
                    continue;
                var text = texts.text(folder.isEmpty() ? name : folder + "/" + name);
                LocalLicense.Answer answer = text == null ? null : licenses.read(text);
                if (answer != null) return answer;
            }
            if (folder.isEmpty()) return null;
        }
    }

    Part model(ModelSeen seen, boolean optional) {
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
        List<Application.Replacement> replace =
                open(shade, null) || model == null ? List.of() : models.openFor(seen.role, model.name());
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
                through(uses),
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

    Part hosted(List<Sign> signs, List<ModelSeen> models) {
        Hosted service = signs.getFirst().service();
        List<Evidence> evidence = new ArrayList<>();
        Set<String> from = new LinkedHashSet<>();
        Set<String> settings = new LinkedHashSet<>();
        Set<Through> through = new LinkedHashSet<>();
        for (Sign sign : signs) {
            evidence.add(evidence(sign.word().at()));
            from.add(sign.workload());
            settings.add(sign.setting());
            through.addAll(through(sign.word().value().uses()));
        }
        List<String> roles = new ArrayList<>();
        List<String> served = new ArrayList<>();
        for (ModelSeen model : models)
            if (model.model != null && model.model.hub().equals(service.id())) {
                served.add(model.model.name());
                if (!roles.contains(model.role)) roles.add(model.role);
            }
        if (roles.isEmpty()) roles.add(role(service, settings));
        // A key alone, and models of others: whatever speaks the same protocol may answer.
        boolean other = served.isEmpty()
                && !service.compatible().isEmpty()
                && signs.stream().noneMatch(Sign::strong)
                && models.stream()
                        .anyMatch(m -> m.model != null
                                && m.servedBy.isEmpty()
                                && m.referencedBy.stream().anyMatch(from::contains));
        boolean optional = signs.stream().allMatch(Sign::optional);
        Map<String, Object> facts = new LinkedHashMap<>();
        if (!served.isEmpty()) facts.put("models", served);
        facts.put("signs", List.copyOf(settings));
        boolean bearing = roles.stream().anyMatch(knowledge.roles()::loadBearing);
        return new Part(
                Application.Kind.HOSTED_SERVICE,
                other ? service.compatible() : service.name(),
                roles,
                null,
                null,
                other ? service.id() + "-compatible" : service.id(),
                Status.HOSTED,
                Shade.HOSTED,
                null,
                "only behind a service, told by " + String.join(", ", settings),
                LicenseFinding.notTold("nothing of it can be had"),
                List.of(),
                bearing,
                optional,
                false,
                List.of(),
                List.copyOf(from),
                List.copyOf(through),
                Certainty.STATED,
                null,
                List.of(),
                instead(roles.getFirst(), served.isEmpty() ? "" : served.getFirst()),
                evidence,
                List.of(),
                null,
                facts);
    }

    /// Open models of the same role, and open software that could serve them.
    private List<Application.Replacement> instead(String role, String model) {
        List<Application.Replacement> all = new ArrayList<>();
        models.openFor(role, model).stream().limit(2).forEach(all::add);
        new Alternatives(knowledge)
                .software(role, null).stream().limit(4 - all.size()).forEach(all::add);
        return all;
    }

    /// The hosted service that only its model gives away.
    Optional<Part> providerOf(ModelSeen model) {
        ModelName name = model.model;
        Hosted service = name == null ? null : knowledge.hosted().byId(name.hub());
        if (service == null) return Optional.empty();
        List<Sign> signs = new ArrayList<>();
        for (Mention mention : model.mentions)
            signs.add(new Sign(service, mention.workload(), mention.setting(), mention.word(), false, false));
        return Optional.of(hosted(signs, List.of(model)));
    }

    private String role(Hosted service, Set<String> settings) {
        for (String setting : settings) {
            String told = knowledge.references().role(setting);
            if (told != null && service.roles().contains(told)) return told;
        }
        return service.roles().getFirst();
    }

    private Evidence evidence(Place place) {
        return texts.evidence(place.path(), place.line());
    }

    private static List<Through> through(List<Use> uses) {
        List<Through> all = new ArrayList<>();
        for (Use use : uses) {
            Place place = use.place();
            all.add(new Through(
                    use.variable(),
                    use.kind().wire(),
                    place == null ? null : place.path(),
                    place == null ? 0 : place.line()));
        }
        return all;
    }
}
