package dev.ajar.application.part;

import dev.ajar.application.knowledge.HostedServices.Hosted;
import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.knowledge.ModelKnowledge;
import dev.ajar.application.knowledge.ModelKnowledge.ModelFacts;
import dev.ajar.application.value.Kind;
import dev.ajar.application.value.Traced;
import dev.ajar.application.value.Use;
import dev.ajar.application.value.Variables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Joins mentions of one model: a model served here and named by its clients is one.
final class ModelJoiner {
    private final Knowledge knowledge;
    private final ModelKnowledge models;
    private final List<ServiceSeen> services;
    private final @Nullable Variables variables;
    private final HostedFinder hosted;
    private final Map<String, ModelSeen> joined = new LinkedHashMap<>();
    private final Map<String, ModelSeen> aliases = new HashMap<>();
    private final Map<String, ModelSeen> waiting = new HashMap<>();
    private final Set<String> covered = new HashSet<>();
    private final Map<String, ServiceSeen> named = new HashMap<>();
    private final @Nullable ServiceSeen ollama;
    private @Nullable Map<String, List<String>> handedOn;

    ModelJoiner(
            Knowledge knowledge,
            ModelKnowledge models,
            List<ServiceSeen> services,
            @Nullable Variables variables,
            HostedFinder hosted) {
        this.knowledge = knowledge;
        this.models = models;
        this.services = services;
        this.variables = variables;
        this.hosted = hosted;
        this.ollama = ollama(services);
        for (ServiceSeen service : services) named.putIfAbsent(service.name(), service);
    }

    List<ModelSeen> join() {
        for (ServiceSeen service : services)
            for (Mention mention : service.served()) {
                Mention resolved = mention.model() == null ? documented(mention) : onRecord(mention);
                ModelSeen seen = place(resolved);
                service.aliases().forEach(alias -> aliases.putIfAbsent(alias, seen));
            }
        for (ServiceSeen service : services)
            for (Mention mention : service.mentions()) if (!mention.serving()) client(service, mention);
        for (ModelSeen seen : joined.values()) seen.role = role(seen);
        return new ArrayList<>(joined.values());
    }

    /// A path in a container that ends in the id of a model on record, such as `/data/owner/name`, means that model.
    private Mention onRecord(Mention mention) {
        ModelName model = mention.model();
        if (model == null || !model.hub().equals("path")) return mention;
        String path = model.name();
        int slash = path.lastIndexOf('/');
        int before = slash <= 0 ? -1 : path.lastIndexOf('/', slash - 1);
        String id = before < 0 ? "" : path.substring(before + 1);
        if (!ModelName.hubId(id) || models.about("huggingface", id) == null) return mention;
        return with(mention, new ModelName("huggingface", id, ""));
    }

    private ModelSeen place(Mention mention) {
        ModelName model = mention.model();
        String missing = mention.missing();
        String key = model != null
                ? model.key()
                : "\n" + (missing == null ? mention.workload() + mention.setting() : missing);
        ModelSeen seen = joined.computeIfAbsent(key, _ -> new ModelSeen(model));
        if (model == null) seen.variable = missing == null ? mention.setting() : missing;
        add(seen, mention);
        return seen;
    }

    private void add(ModelSeen seen, Mention mention) {
        seen.add(mention);
        String missing = mention.missing();
        if (missing != null) waiting.putIfAbsent(missing, seen);
        ModelName model = mention.model();
        String role = model == null ? mention.role() : knowledge.roles().byModelName(model.name());
        covered.add(role == null ? "llm" : role);
    }

    /// A value that documentation gives for a name by which the application hands the variable on.
    private Mention documented(Mention mention) {
        String missing = mention.missing();
        Variables values = variables;
        if (missing == null || values == null) return mention;
        for (String setting : handedOn().getOrDefault(missing, List.of())) {
            if (setting.equals(missing)) continue;
            Variables.Answer answer = values.answer(setting);
            Traced known = answer.value();
            if (known == null || !known.known()) continue;
            ModelName name = ModelName.of(known.text(), "");
            if (name == null || name.hub().isEmpty()) continue;
            List<Use> uses = new ArrayList<>(mention.uses());
            uses.add(answer.use());
            return new Mention(
                    mention.workload(),
                    name,
                    mention.setting(),
                    mention.role(),
                    mention.word(),
                    mention.serving(),
                    uses,
                    answer.use().kind());
        }
        return mention;
    }

    /// The settings of services by which a variable is handed on as it is.
    private Map<String, List<String>> handedOn() {
        Map<String, List<String>> known = handedOn;
        if (known != null) return known;
        Map<String, Set<String>> all = new HashMap<>();
        for (ServiceSeen service : services)
            service.workload().environment().forEach((setting, word) -> {
                if (!word.text().equals(String.valueOf(Traced.HOLE))) return;
                for (Use use : word.value().uses())
                    all.computeIfAbsent(use.variable(), _ -> new LinkedHashSet<>())
                            .add(setting);
            });
        Map<String, List<String>> found = new HashMap<>();
        all.forEach((variable, settings) -> found.put(variable, List.copyOf(settings)));
        handedOn = found;
        return found;
    }

    private void client(ServiceSeen service, Mention mention) {
        ModelName model = mention.model();
        if (model == null) {
            String missing = mention.missing();
            ModelSeen same = missing == null ? null : joined.get("\n" + missing);
            if (same == null && missing != null) same = waiting.get(missing);
            if (same != null) add(same, mention);
            else if (missing != null && uncovered(mention)) place(mention);
            return;
        }
        ModelSeen served = joined.get(model.key());
        if (served == null) served = aliases.get(model.name());
        if (served == null && model.hub().isEmpty()) served = joined.get("ollama\n" + model.name());
        if (served != null) {
            add(served, mention);
            return;
        }
        Hosted provider = hosted.provider(service, mention, model, models.about(model.hub(), model.name()) != null);
        if (provider != null) {
            ModelSeen seen = place(with(mention, new ModelName(provider.id(), model.name(), "")));
            seen.servedBy.clear();
            return;
        }
        ServiceSeen server = ollama;
        if (server != null
                && ((model.hub().isEmpty() && plausible(model)) || model.hub().equals("ollama"))) {
            ModelSeen seen = place(with(mention, new ModelName("ollama", model.name(), "")));
            seen.servedBy.add(server.name());
            return;
        }
        if (!model.hub().isEmpty() && !model.hub().equals("path")) place(mention);
    }

    /// Whether a bare word can be a name of the Ollama library: on record, or with a size, a version or a tag.
    private boolean plausible(ModelName model) {
        return models.about("ollama", model.name()) != null
                || model.name().chars().anyMatch(c -> Character.isDigit(c) || c == ':');
    }

    private static Mention with(Mention m, ModelName name) {
        return new Mention(m.workload(), name, m.setting(), m.role(), m.word(), m.serving(), m.uses(), m.origin());
    }

    /// Whether nothing else in the application plays the role an unresolved mention asks for.
    private boolean uncovered(Mention mention) {
        String role = mention.role();
        return role != null && !covered.contains(role);
    }

    private static @Nullable ServiceSeen ollama(List<ServiceSeen> services) {
        for (ServiceSeen service : services)
            if (service.engine() != null && service.engine().hub().equals("ollama")) return service;
        return null;
    }

    private String role(ModelSeen seen) {
        ModelName model = seen.model;
        Mention first = seen.first();
        if (first.role() != null
                && (first.origin() == Kind.IMAGE_DEFAULT || first.role().equals("llm-adapter"))) return first.role();
        String told = null;
        for (Mention mention : seen.mentions) {
            if (told == null) told = mention.role();
            // The name of a setting that holds an image says nothing about the model inside.
            if (mention.setting().equals("image")) continue;
            for (Use use : mention.uses())
                if (told == null) told = knowledge.references().role(use.variable());
        }
        String byName = model == null ? null : knowledge.roles().byModelName(model.name());
        if (byName != null && (byName.equals("rerank") || byName.equals("guardrail"))) return byName;
        ModelFacts facts = model == null ? null : models.about(model.hub(), model.name());
        if (facts != null && !facts.role().isEmpty()) return guarded(seen, facts.role());
        if (byName != null) return byName;
        String client = client(seen);
        if (client != null) return client;
        for (String name : seen.servedBy) {
            ServiceSeen service = named.get(name);
            if (service != null && service.match() != null) {
                List<String> roles = service.match().software().roles();
                if (roles.size() == 1 && knowledge.roles().model(roles.getFirst()) != null && told == null)
                    told = knowledge.roles().model(roles.getFirst());
                String named = service.image() == null
                        ? null
                        : RoleFinder.byImageName(service.match().software(), service.image());
                String byImage = named == null ? null : knowledge.roles().model(named);
                if (byImage != null) return byImage;
            }
        }
        if (told == null && first.role() != null) told = first.role();
        if (told == null)
            for (String name : seen.servedBy) {
                String word = knowledge.roles().byServiceName(name);
                if (word != null && knowledge.roles().model(word) != null)
                    told = knowledge.roles().model(word);
                if (word != null && word.equals("guardrail")) told = "guardrail";
            }
        return guarded(seen, told == null ? "llm" : told);
    }

    /// The role that a client's own image tells: what only a microservice for vision calls sees.
    private @Nullable String client(ModelSeen seen) {
        for (String name : seen.referencedBy) {
            ServiceSeen service = named.get(name);
            if (service == null || service.match() == null || service.image() == null) continue;
            String role = RoleFinder.byImageName(service.match().software(), service.image());
            if (role == null || !role.endsWith("-microservice") || role.equals("llm-microservice")) continue;
            String model = role.substring(0, role.length() - "-microservice".length());
            if (knowledge.roles().serving(model) != null) return model;
        }
        return null;
    }

    /// A general model that only a guardrail calls guards.
    private String guarded(ModelSeen seen, String role) {
        if (!role.equals("llm")) return role;
        boolean named = seen.servedBy.stream()
                .anyMatch(n -> "guardrail".equals(knowledge.roles().byServiceName(n)));
        return named ? "guardrail" : role;
    }
}
