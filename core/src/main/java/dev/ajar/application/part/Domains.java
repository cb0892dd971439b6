package dev.ajar.application.part;

import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.text.Paths;
import dev.ajar.application.text.Texts;
import dev.ajar.application.value.Place;
import dev.ajar.model.Application.Fact;
import dev.ajar.model.Application.Kind;
import dev.ajar.model.Application.Part;
import dev.ajar.model.Application.Pin;
import dev.ajar.model.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Facts that files prove for the four domains of the OPEA framework draft (revision 0.5 of 15 April 2024,
/// opea-project/docs framework.md). A draft: no level is given, because nobody published score ranges.
public final class Domains {
    private static final Set<String> MULTIMODAL = Set.of(
            "lvm-serving",
            "lvm",
            "asr-serving",
            "tts-serving",
            "image-generation-serving",
            "avatar-serving",
            "multimodal-embedding");

    /// The most places shown for one fact.
    private static final int PLACES = 10;

    private final Texts texts;
    private final Knowledge knowledge;

    public Domains(Texts texts, Knowledge knowledge) {
        this.texts = texts;
        this.knowledge = knowledge;
    }

    public Map<String, List<Fact>> of(String entry, List<Part> parts, List<Workload> workloads) {
        Map<String, List<Fact>> all = new LinkedHashMap<>();
        all.put("features", features(parts));
        all.put("performance", List.of());
        all.put("trustworthiness", trust(parts, workloads));
        all.put("enterprise-readiness", enterprise(entry, parts, workloads));
        return all;
    }

    private static List<Fact> features(List<Part> parts) {
        List<Fact> facts = new ArrayList<>();
        List<Evidence> models = new ArrayList<>();
        List<Evidence> modal = new ArrayList<>();
        List<Evidence> stores = new ArrayList<>();
        for (Part part : parts) {
            if (part.kind() == Kind.MODEL)
                models.addAll(part.evidence().stream().limit(1).toList());
            if (part.roles().stream().anyMatch(MULTIMODAL::contains))
                modal.addAll(part.evidence().stream().limit(1).toList());
            if (part.roles().stream().anyMatch(r -> r.endsWith("-db") || r.endsWith("-store")))
                stores.addAll(part.evidence().stream().limit(1).toList());
        }
        for (String role : List.of("ui", "data-prep", "guardrail", "agent", "memory"))
            facts.addAll(withRole("has-" + role, "a part with role " + role, role, parts));
        facts.add(fact("models", count(models.size(), "distinct model"), models));
        if (!stores.isEmpty()) facts.add(fact("data-stores", count(stores.size(), "data store"), stores));
        if (!modal.isEmpty()) facts.add(fact("multimodal", "takes or makes images, sound or video", modal));
        return facts;
    }

    private static List<Fact> withRole(String id, String statement, String role, List<Part> parts) {
        List<Evidence> places = new ArrayList<>();
        boolean any = false;
        for (Part part : parts)
            if (part.roles().contains(role)) {
                any = true;
                places.addAll(part.evidence().stream().limit(PLACES).toList());
            }
        return any ? List.of(fact(id, statement, places)) : List.of();
    }

    private static Fact fact(String id, String statement, List<Evidence> places) {
        return new Fact(id, statement, places.stream().distinct().limit(PLACES).toList());
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private List<Fact> trust(List<Part> parts, List<Workload> workloads) {
        List<Fact> facts = new ArrayList<>();
        facts.addAll(
                withRole("access-control-part", "an identity part is present; a hint, no proof", "identity", parts));
        List<Evidence> remote = new ArrayList<>();
        List<Evidence> unsafe = new ArrayList<>();
        for (Part part : parts) {
            if ("true".equals(part.facts().get("trust-remote-code"))) remote.addAll(part.evidence());
            if (part.facts().get("format") != null) unsafe.addAll(part.evidence());
        }
        if (!remote.isEmpty()) facts.add(fact("remote-code", "runs code that comes with a model", remote));
        if (!unsafe.isEmpty()) facts.add(fact("unsafe-weights", "weights in a format that can run code", unsafe));
        Map<String, Set<Place>> secrets = new LinkedHashMap<>();
        for (Workload workload : workloads)
            workload.environment().forEach((name, value) -> {
                if (secret(name)
                        && value.value().known()
                        && value.value().uses().isEmpty()
                        && !knowledge.references().empty(value.text()))
                    secrets.computeIfAbsent(name, _ -> new LinkedHashSet<>()).add(value.at());
            });
        secrets.forEach((name, places) -> facts.add(fact(
                "plain-secret",
                name + " stands in plain text",
                places.stream()
                        .limit(PLACES)
                        .map(p -> texts.evidence(p.path(), p.line()))
                        .toList())));
        return facts;
    }

    private static boolean secret(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.endsWith("PASSWORD") || upper.endsWith("SECRET_KEY") || upper.endsWith("API_KEY");
    }

    private List<Fact> enterprise(String entry, List<Part> parts, List<Workload> workloads) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("containers", "deployed as containers", List.of(Evidence.exists(entry))));
        for (String name : texts.names(Paths.folder(entry)))
            if (name.toLowerCase(Locale.ROOT).startsWith("readme"))
                facts.add(new Fact(
                        "deployment-guide",
                        "a guide lies beside the files",
                        List.of(Evidence.exists(
                                Paths.folder(entry).isEmpty() ? name : Paths.folder(entry) + "/" + name))));
        for (String operation : List.of("healthcheck", "restart", "read_only", "user", "privileged", "cap_add")) {
            List<Place> places = new ArrayList<>();
            for (Workload workload : workloads) {
                Place place = workload.operations().get(operation);
                if (place != null) places.add(place);
            }
            List<Evidence> shown = places.stream()
                    .limit(PLACES)
                    .map(p -> texts.evidence(p.path(), p.line()))
                    .toList();
            if (!places.isEmpty())
                facts.add(fact(
                        operation, places.size() + " of " + workloads.size() + " services state " + operation, shown));
        }
        List<Evidence> pinned = new ArrayList<>();
        int images = 0;
        int fixed = 0;
        for (Part part : parts)
            if (part.image() != null && part.image().reference() != null) {
                images++;
                if (part.image().pin() == Pin.VERSION || part.image().pin() == Pin.DIGEST) {
                    fixed++;
                    pinned.addAll(part.evidence());
                }
            }
        facts.add(fact("pinned-images", fixed + " of " + images + " images name a version", pinned));
        facts.addAll(withRole("observed", "a part with role monitoring", "monitoring", parts));
        facts.addAll(withRole("observed", "a part with role tracing", "tracing", parts));
        return facts;
    }
}
