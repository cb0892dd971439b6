package dev.ajar.application.part;

import dev.ajar.application.knowledge.Globs;
import dev.ajar.application.knowledge.ImageName;
import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.knowledge.Roles;
import dev.ajar.application.knowledge.Software;
import dev.ajar.application.part.Workload.Word;
import dev.ajar.application.value.Kind;
import dev.ajar.model.Application.Call;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Says what each service does: the table by image, then the model it serves, then its clients, then its name.
final class RoleFinder {
    /// Roles of models that no serving role of their own is made for.
    private static final Set<String> OTHER =
            Set.of("ocr", "layout", "face-detection", "face-restoration", "voice-activity-detection");

    private final Roles roles;
    private final List<ServiceSeen> services;
    private final Map<String, String> modelRoles = new HashMap<>();
    private final Map<String, List<Call>> callsTo = new HashMap<>();
    private final Map<String, ServiceSeen> byName = new HashMap<>();
    private final Map<String, Boolean> vectors = new HashMap<>();
    private final Map<String, String> found = new HashMap<>();

    RoleFinder(Knowledge knowledge, List<ServiceSeen> services, List<ModelSeen> models, List<Call> calls) {
        this.roles = knowledge.roles();
        this.services = services;
        for (ModelSeen model : models)
            for (String service : model.servedBy) modelRoles.putIfAbsent(service, model.role);
        for (Call call : calls)
            callsTo.computeIfAbsent(call.to(), _ -> new ArrayList<>()).add(call);
        for (ServiceSeen service : services) byName.putIfAbsent(service.name(), service);
    }

    /// The role of each service by its name.
    Map<String, String> roles() {
        for (ServiceSeen service : services) {
            String sure = sure(service);
            if (sure != null) found.put(service.name(), sure);
        }
        for (ServiceSeen service : services)
            if (!found.containsKey(service.name())) found.put(service.name(), among(service));
        return found;
    }

    /// The role that the image or the model tells, or `null`.
    private @Nullable String sure(ServiceSeen service) {
        String model = modelRoles.get(service.name());
        Software software = service.match() == null ? null : service.match().software();
        boolean engine = service.engine() != null
                || (software != null && software.roles().stream().allMatch(r -> r.endsWith("-serving")));
        if (software != null && service.image() != null) {
            String named = byImageName(software, service.image());
            if (named != null && service.exact()) return named;
        }
        if (engine && "provisioning".equals(roles.byServiceName(service.name()))) return "provisioning";
        if (engine) {
            String serving = model == null ? null : roles.serving(model);
            if (serving != null)
                return guards(service) && serving.equals("llm-serving") ? "guardrail-serving" : serving;
            if (model != null && serving == null && OTHER.contains(model)) return "model-serving";
            if (software == null) {
                String word = roles.byServiceName(service.name());
                return word != null && word.endsWith("-serving") ? word : "llm-serving";
            }
        }
        // What is built here on a web server is told by its own name.
        boolean builtOn =
                software != null && !service.exact() && service.workload().build() != null;
        String own = builtOn ? roles.byServiceName(service.name()) : null;
        if (own != null && !own.equals("orchestrator")) return own;
        if (software != null && software.roles().size() == 1)
            return software.roles().getFirst();
        if (software == null && model != null && !service.served().isEmpty()) {
            // A program built here that loads a model among other things is told by its name.
            boolean inside = service.workload().build() != null
                    && service.served().stream().allMatch(m -> m.origin() == Kind.IMAGE_DEFAULT);
            if (!inside) return roles.serving(model);
            String word = roles.byServiceName(service.name());
            return word == null ? "orchestrator" : word;
        }
        return null;
    }

    private boolean guards(ServiceSeen service) {
        for (Call call : callsTo(service)) {
            ServiceSeen caller = byName.get(call.from());
            if (caller != null && guardrail(caller)) return true;
        }
        return false;
    }

    private boolean guardrail(ServiceSeen service) {
        if (service.match() == null || service.image() == null) return false;
        String named = byImageName(service.match().software(), service.image());
        return "guardrail".equals(named) || service.match().software().roles().equals(List.of("guardrail"));
    }

    /// The role that the image's own name tells by the rules of its table entry, or its default role; `null` for an
    /// entry without such rules.
    static @Nullable String byImageName(Software software, ImageName image) {
        if (software.roleByName().isEmpty()) return null;
        for (Software.NameRole rule : software.roleByName())
            if (Globs.matches(rule.pattern(), image.name())) return rule.role();
        return software.defaultRole().isEmpty() ? null : software.defaultRole();
    }

    private String among(ServiceSeen service) {
        Software software = service.match() == null ? null : service.match().software();
        String word = roles.byServiceName(service.name());
        if (software == null) {
            if (word == null && service.image() != null)
                word = roles.byServiceName(service.image().name());
            boolean elsewhere = service.workload().chart() != null;
            if (!elsewhere
                    && word != null
                    && word.endsWith("-serving")
                    && service.served().isEmpty()
                    && service.image() == null) word = null;
            return word != null ? word : service.image() == null ? "orchestrator" : "tool-microservice";
        }
        List<String> possible = software.roles();
        for (Call call : callsTo(service)) {
            String told = roles.byStoreWord(call.through());
            if (told != null && possible.contains(told)) return told;
        }
        if (possible.contains("vector-db") && (fed(service) || vectors(software))) return "vector-db";
        if (word != null && possible.contains(word)) return word;
        return possible.isEmpty() ? (word == null ? "tool-microservice" : word) : possible.getFirst();
    }

    private List<Call> callsTo(ServiceSeen service) {
        return callsTo.getOrDefault(service.name(), List.of());
    }

    /// Whether what retrieves or prepares data calls it.
    private boolean fed(ServiceSeen service) {
        for (Call call : callsTo(service)) {
            String from = found.get(call.from());
            if ("retriever".equals(from) || "data-prep".equals(from)) return true;
        }
        return false;
    }

    /// Whether a component name or a setting ties the software to vectors.
    private boolean vectors(Software software) {
        return vectors.computeIfAbsent(software.id(), id -> {
            String name = id.split("-", 2)[0].toUpperCase(Locale.ROOT);
            for (ServiceSeen service : services)
                for (Map.Entry<String, Word> setting :
                        service.workload().environment().entrySet())
                    if (ties(setting.getKey(), setting.getValue().text().toUpperCase(Locale.ROOT), name)) return true;
            return false;
        });
    }

    private static boolean ties(String setting, String value, String name) {
        if (!value.contains(name)) return false;
        boolean component = setting.endsWith("COMPONENT_NAME")
                && (value.contains("RETRIEVER") || value.contains("VECTOR") || value.contains("DATAPREP"));
        return component || setting.toUpperCase(Locale.ROOT).contains("VECTOR");
    }
}
