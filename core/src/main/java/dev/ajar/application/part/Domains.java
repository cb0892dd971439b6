package dev.ajar.application.part;

import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.text.Paths;
import dev.ajar.application.text.Texts;
import dev.ajar.model.Application.Fact;
import dev.ajar.model.Application.Kind;
import dev.ajar.model.Application.Part;
import dev.ajar.model.Application.Pin;
import dev.ajar.model.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
            for (String role : List.of("ui", "data-prep", "guardrail", "agent", "memory"))
                if (part.roles().contains(role))
                    facts.add(new Fact("has-" + role, "a part with role " + role, part.evidence()));
        }
        facts.add(new Fact("models", models.size() + " distinct models", models));
        if (!stores.isEmpty()) facts.add(new Fact("data-stores", stores.size() + " data stores", stores));
        if (!modal.isEmpty()) facts.add(new Fact("multimodal", "takes or makes images, sound or video", modal));
        return facts;
    }

    private List<Fact> trust(List<Part> parts, List<Workload> workloads) {
        List<Fact> facts = new ArrayList<>();
        for (Part part : parts) {
            if (part.roles().contains("identity"))
                facts.add(new Fact(
                        "access-control-part", "an identity part is present; a hint, no proof", part.evidence()));
            if ("true".equals(part.facts().get("trust-remote-code")))
                facts.add(new Fact("remote-code", "runs code that comes with a model", part.evidence()));
            if (part.facts().get("format") != null)
                facts.add(new Fact("unsafe-weights", "weights in a format that can run code", part.evidence()));
        }
        for (Workload workload : workloads)
            workload.environment().forEach((name, value) -> {
                String upper = name.toUpperCase(Locale.ROOT);
                boolean secret =
                        upper.endsWith("PASSWORD") || upper.endsWith("SECRET_KEY") || upper.endsWith("API_KEY");
                if (secret
                        && value.value().known()
                        && value.value().uses().isEmpty()
                        && !knowledge.references().empty(value.text()))
                    facts.add(new Fact(
                            "plain-secret",
                            name + " stands in plain text",
                            List.of(texts.evidence(value.at().path(), value.at().line()))));
            });
        return facts;
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
            List<Evidence> places = new ArrayList<>();
            for (Workload workload : workloads) {
                var place = workload.operations().get(operation);
                if (place != null) places.add(texts.evidence(place.path(), place.line()));
            }
            if (!places.isEmpty())
                facts.add(new Fact(
                        operation, places.size() + " of " + workloads.size() + " services state " + operation, places));
        }
        List<Evidence> pinned = new ArrayList<>();
        int images = 0;
        for (Part part : parts)
            if (part.image() != null && part.image().reference() != null) {
                images++;
                if (part.image().pin() == Pin.VERSION || part.image().pin() == Pin.DIGEST)
                    pinned.addAll(part.evidence());
            }
        facts.add(new Fact("pinned-images", pinned.size() + " of " + images + " images name a version", pinned));
        for (Part part : parts)
            if (part.roles().contains("monitoring") || part.roles().contains("tracing"))
                facts.add(
                        new Fact("observed", "a part with role " + part.roles().getFirst(), part.evidence()));
        return facts;
    }
}
