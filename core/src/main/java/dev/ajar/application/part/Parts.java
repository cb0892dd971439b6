package dev.ajar.application.part;

import dev.ajar.application.knowledge.ComponentTable.Match;
import dev.ajar.application.knowledge.Engines.Engine;
import dev.ajar.application.knowledge.ImageDefaults;
import dev.ajar.application.knowledge.ImageName;
import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.knowledge.ModelKnowledge;
import dev.ajar.application.part.HostedFinder.Sign;
import dev.ajar.application.text.Texts;
import dev.ajar.application.value.Variables;
import dev.ajar.model.Application.Call;
import dev.ajar.model.Application.Part;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// From workloads to parts: services, models, data sets and hosted services, each once.
public final class Parts {
    /// From how many services of one role on their keys are a choice.
    private static final int CHOICE = 3;

    private final Knowledge knowledge;
    private final ModelKnowledge models;
    private final LocalLicense licenses;
    private final Texts texts;
    private final OwnImages own;

    public Parts(Knowledge knowledge, ModelKnowledge models, LocalLicense licenses, Texts texts) {
        this.knowledge = knowledge;
        this.models = models;
        this.licenses = licenses;
        this.texts = texts;
        this.own = new OwnImages(texts);
    }

    /// The parts, in the order of load-bearing, and who calls whom.
    public record Found(List<Part> parts, List<Call> calls) {}

    /// Finds the parts of an application.
    ///
    /// @param variables values around the files, or `null` where the format has none
    /// @param datasets data sets found elsewhere, such as downloads of a setup script
    public Found find(List<Workload> workloads, @Nullable Variables variables, List<Part> datasets) {
        Endpoints endpoints = new Endpoints(workloads, knowledge.hosted());
        HostedFinder hosted = new HostedFinder(knowledge, endpoints);
        List<ServiceSeen> services = new ArrayList<>();
        for (Workload workload : workloads) services.add(seen(workload));
        List<Call> calls = endpoints.calls();
        List<ModelSeen> joined = new ModelJoiner(knowledge, models, services, variables, hosted).join();
        Map<String, String> roles = new RoleFinder(knowledge, services, joined, calls).roles();
        Map<String, List<Sign>> signs = new LinkedHashMap<>();
        for (ServiceSeen service : services) {
            // A key beside an image that is the model itself fetches the model; nothing is called.
            boolean fetches = service.engine() != null && service.engine().imageIsModel();
            hosted.signs(service.workload()).forEach((id, sign) -> {
                if (!fetches || sign.strong())
                    signs.computeIfAbsent(id, _ -> new ArrayList<>()).add(sign);
            });
        }
        ServiceWriter serviceWriter = new ServiceWriter(knowledge, licenses, texts);
        ModelWriter modelWriter = new ModelWriter(knowledge, models, texts);
        HostedWriter hostedWriter = new HostedWriter(knowledge, models, texts);
        List<Part> parts = new ArrayList<>();
        for (ServiceSeen service : services)
            parts.add(serviceWriter.part(service, roles.getOrDefault(service.name(), "orchestrator")));
        Map<String, Boolean> optional = new HashMap<>();
        for (Workload workload : workloads) optional.merge(workload.name(), workload.optional(), (a, b) -> a && b);
        for (ModelSeen model : joined) parts.add(modelWriter.part(model, optional(model, optional)));
        Set<String> offers = offers(signs);
        signs.forEach((id, all) -> parts.add(hostedWriter.part(all, joined, offers.contains(id))));
        for (ModelSeen model : joined)
            if (model.model != null && !signs.containsKey(model.model.hub()))
                hostedWriter.providerOf(model).ifPresent(parts::add);
        parts.addAll(datasets);
        for (Workload workload : workloads) parts.addAll(new DatasetFinder(knowledge, texts).of(workload));
        List<Part> distinct = distinct(parts);
        distinct.sort(Comparator.comparingInt((Part part) -> part.optional() ? 1 : 0)
                .thenComparingInt(part -> part.loadBearing() ? 0 : 1)
                .thenComparingInt(part -> knowledge
                        .roles()
                        .order(part.roles().isEmpty() ? "" : part.roles().getFirst())));
        return new Found(distinct, calls);
    }

    /// Services that are only offered: three or more that do the same, each told by nothing but a key without value. An
    /// operator picks among them; none is needed.
    private static Set<String> offers(Map<String, List<Sign>> signs) {
        Map<String, Set<String>> byRole = new HashMap<>();
        signs.forEach((id, all) -> {
            boolean open =
                    all.stream().allMatch(s -> !s.strong() && !s.word().value().known());
            if (open)
                byRole.computeIfAbsent(all.getFirst().service().roles().getFirst(), _ -> new HashSet<>())
                        .add(id);
        });
        Set<String> offers = new HashSet<>();
        for (Set<String> same : byRole.values()) if (same.size() >= CHOICE) offers.addAll(same);
        return offers;
    }

    private static List<Part> distinct(List<Part> parts) {
        Map<String, Part> all = new LinkedHashMap<>();
        for (Part part : parts) {
            String key = part.kind() + "\n" + (part.name() == null ? "\n" + part.variable() : part.name());
            if (part.kind() == dev.ajar.model.Application.Kind.MODEL) key += "\n" + part.hub();
            all.putIfAbsent(key, part);
        }
        return new ArrayList<>(all.values());
    }

    /// Whether only services that are off name or serve a model. What names it counts too where its server is off: the
    /// model then runs elsewhere, on the host or by another profile.
    private static boolean optional(ModelSeen model, Map<String, Boolean> optional) {
        boolean any = false;
        for (String name : Stream.concat(model.servedBy.stream(), model.referencedBy.stream())
                .toList()) {
            Boolean off = optional.get(name);
            if (Boolean.FALSE.equals(off)) return false;
            any |= off != null;
        }
        return any;
    }

    /// What the source of an image loads that this repository itself publishes, where its Dockerfile lies at the root:
    /// `Dockerfile` for the image named like the repository, `NAME.Dockerfile` for `…-NAME`.
    private List<ImageDefaults.Default> publishedHere(Workload declared, ImageName image) {
        if (!texts.exists("Dockerfile") || own.published(image) == null) return List.of();
        String name = image.name();
        String special = name.substring(name.lastIndexOf('-') + 1) + ".Dockerfile";
        if (!texts.exists(special) && name.indexOf('-') >= 0 && !own.named(image)) return List.of();
        String file = texts.exists(special) ? special : "Dockerfile";
        Workload.Build build = new Workload.Build("", file, null, Map.of());
        LocalBuild source = LocalBuild.of(
                Workload.alone(declared.name(), declared.imageAt(), null, build, List.of(), Map.of()),
                texts,
                knowledge);
        return source == null ? List.of() : source.models();
    }

    private ServiceSeen seen(Workload declared) {
        ImageName image = null;
        if (declared.image() != null && declared.image().known())
            image = ImageName.of(declared.image().text());
        Match match = image == null ? null : knowledge.components().match(image);
        if (match == null && declared.chart() != null)
            match = knowledge.components().named(declared.chart().name());
        boolean known = match != null && match.exact();
        LocalBuild local = known ? null : LocalBuild.of(declared, texts, knowledge);
        Workload workload = local == null ? declared : local.started(declared);
        if (local != null && match == null) match = local.base();
        Engine engine =
                match == null ? null : knowledge.engines().byId(match.software().engine());
        boolean serving = false;
        if (match != null && image != null) {
            String named = RoleFinder.byImageName(match.software(), image);
            serving = named != null
                    ? named.endsWith("-serving")
                    : match.software().roles().stream().allMatch(r -> r.endsWith("-serving"));
        }
        List<ImageDefaults.Default> defaults =
                image == null ? List.of() : knowledge.imageDefaults().of(image);
        if (local != null && defaults.isEmpty()) defaults = local.models();
        if (local == null && defaults.isEmpty() && image != null && declared.build() == null)
            defaults = publishedHere(declared, image);
        MentionFinder.Found found = new MentionFinder(knowledge).find(workload, image, engine, serving, defaults);
        return new ServiceSeen(
                workload,
                image,
                match,
                found.engine(),
                found.mentions(),
                found.aliases(),
                found.facts(),
                local == null ? List.of() : local.contains());
    }
}
