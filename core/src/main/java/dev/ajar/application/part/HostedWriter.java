package dev.ajar.application.part;

import dev.ajar.application.knowledge.HostedServices.Hosted;
import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.knowledge.ModelKnowledge;
import dev.ajar.application.part.HostedFinder.Sign;
import dev.ajar.application.text.Texts;
import dev.ajar.model.Application;
import dev.ajar.model.Application.Certainty;
import dev.ajar.model.Application.Part;
import dev.ajar.model.Application.Through;
import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.Shade;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Writes a hosted service as a part: what gives it away, which models it offers here, what is open instead.
final class HostedWriter {
    /// The most places shown for one service.
    private static final int PLACES = 20;

    private final Knowledge knowledge;
    private final ModelKnowledge models;
    private final Texts texts;

    HostedWriter(Knowledge knowledge, ModelKnowledge models, Texts texts) {
        this.knowledge = knowledge;
        this.models = models;
        this.texts = texts;
    }

    Part part(List<Sign> signs, List<ModelSeen> seen, boolean offered) {
        Hosted service = signs.getFirst().service();
        List<Evidence> evidence = new ArrayList<>();
        Set<String> from = new LinkedHashSet<>();
        Set<String> settings = new LinkedHashSet<>();
        Set<Through> through = new LinkedHashSet<>();
        for (Sign sign : signs) {
            if (evidence.size() < PLACES)
                evidence.add(
                        texts.evidence(sign.word().at().path(), sign.word().at().line()));
            from.add(sign.workload());
            settings.add(sign.setting());
            through.addAll(Ways.of(sign.word().value().uses()));
        }
        List<String> roles = new ArrayList<>();
        List<String> served = new ArrayList<>();
        for (ModelSeen model : seen)
            if (model.model != null && model.model.hub().equals(service.id())) {
                served.add(model.model.name());
                if (!roles.contains(model.role)) roles.add(model.role);
            }
        if (roles.isEmpty()) roles.add(role(service, settings));
        // A key alone, and models of others: whatever speaks the same protocol may answer.
        boolean other = served.isEmpty()
                && !service.compatible().isEmpty()
                && signs.stream().noneMatch(Sign::strong)
                && seen.stream()
                        .anyMatch(m -> m.model != null
                                && m.servedBy.isEmpty()
                                && m.referencedBy.stream().anyMatch(from::contains));
        boolean optional = (offered && served.isEmpty()) || signs.stream().allMatch(Sign::optional);
        boolean keyless = signs.stream().noneMatch(Sign::strong)
                && signs.stream()
                        .allMatch(sign -> !sign.word().value().known()
                                || sign.word().text().isEmpty());
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
                "only behind a service, told by " + String.join(", ", settings) + (keyless ? ", key not set here" : ""),
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
        return Optional.of(part(signs, List.of(model), false));
    }

    private String role(Hosted service, Set<String> settings) {
        for (String setting : settings) {
            String told = knowledge.references().role(setting);
            if (told != null && service.roles().contains(told)) return told;
        }
        return service.roles().getFirst();
    }
}
