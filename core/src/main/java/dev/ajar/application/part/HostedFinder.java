package dev.ajar.application.part;

import dev.ajar.application.knowledge.HostedServices;
import dev.ajar.application.knowledge.HostedServices.Hosted;
import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.part.Workload.Word;
import dev.ajar.application.value.Kind;
import dev.ajar.application.value.Use;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds hosted services: by endpoint, by a key that is set or asked for, by provider and component names. A key whose
/// base address leads back into the application is no evidence.
final class HostedFinder {
    private final Knowledge knowledge;
    private final Endpoints endpoints;
    private final Map<String, Boolean> optional = new HashMap<>();
    private final IdentityHashMap<Workload, Map<String, Sign>> signs = new IdentityHashMap<>();

    HostedFinder(Knowledge knowledge, Endpoints endpoints) {
        this.knowledge = knowledge;
        this.endpoints = endpoints;
    }

    /// One sign of a hosted service.
    ///
    /// @param strong whether it stands without a key, such as an endpoint
    record Sign(Hosted service, String workload, String setting, Word word, boolean strong, boolean optional) {}

    /// The signs in one workload, one a service, the strongest.
    Map<String, Sign> signs(Workload workload) {
        Map<String, Sign> known = signs.get(workload);
        if (known == null) {
            known = find(workload);
            signs.put(workload, known);
        }
        return known;
    }

    private Map<String, Sign> find(Workload workload) {
        Map<String, Sign> found = new LinkedHashMap<>();
        HostedServices services = knowledge.hosted();
        workload.environment().forEach((name, value) -> {
            Hosted endpoint = endpoints.hosted(value.text());
            if (endpoint != null) put(found, new Sign(endpoint, workload.name(), name, value, true, tracing(endpoint)));
            Hosted named = component(name, value.text());
            if (named != null) put(found, new Sign(named, workload.name(), name, value, true, tracing(named)));
            Hosted provider =
                    knowledge.references().contains("provider-names", name) ? services.byProvider(value.text()) : null;
            if (provider != null && !elsewhere(workload, provider))
                put(found, new Sign(provider, workload.name(), name, value, false, tracing(provider)));
            Hosted key = services.byKey(name);
            if (key != null && asked(value) && !optional(name) && !elsewhere(workload, key))
                put(found, new Sign(key, workload.name(), name, value, false, tracing(key)));
            else if (key != null && offered(value) && !elsewhere(workload, key))
                put(found, new Sign(key, workload.name(), name, value, false, true));
        });
        for (List<Word> command : workload.commands())
            for (Word word : command) {
                Hosted endpoint = word.text().contains("://") ? endpoints.hosted(word.text()) : null;
                if (endpoint != null)
                    put(found, new Sign(endpoint, workload.name(), "command", word, true, tracing(endpoint)));
            }
        return found;
    }

    private static void put(Map<String, Sign> found, Sign sign) {
        Sign before = found.get(sign.service().id());
        boolean surer = before != null && before.optional() && !sign.optional();
        if (before == null || surer || (sign.strong() && !before.strong()))
            found.put(sign.service().id(), sign);
    }

    private static boolean tracing(Hosted service) {
        String role = service.roles().getFirst();
        return role.equals("tracing") || role.equals("experiment-tracking");
    }

    /// Whether a key is set to something that is not a stand-in, or has to be given.
    private boolean asked(Word value) {
        String text = value.text();
        if (value.value().known()) {
            boolean optional = value.value().uses().stream().anyMatch(u -> u.kind() == Kind.INLINE_DEFAULT);
            if (knowledge.references().empty(text)) return false;
            return !optional || !dummy(text);
        }
        return value.value().uses().stream().anyMatch(use -> use.kind() == Kind.MISSING || use.kind() == Kind.DYNAMIC);
    }

    /// Whether a key may be given and need not be: it stands there without a value, or with an empty one by default.
    private static boolean offered(Word value) {
        return value.value().known()
                ? value.text().isEmpty()
                : value.value().uses().stream().anyMatch(use -> use.kind() == Kind.MISSING);
    }

    /// Whether another workload shows that the application starts without this key: its own default is empty.
    private boolean optional(String setting) {
        return optional.computeIfAbsent(setting, name -> {
            for (Workload other : endpoints.workloads()) {
                Word value = other.environment().get(name);
                if (value != null && value.value().known() && value.text().isEmpty()) return true;
            }
            return false;
        });
    }

    private static boolean dummy(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("your") || lower.startsWith("<") || lower.contains("xxx") || lower.contains("change");
    }

    /// Whether the workload is given an address for the service that does not lead to it.
    private boolean elsewhere(Workload workload, Hosted service) {
        boolean given = false;
        for (Map.Entry<String, Word> setting : workload.environment().entrySet()) {
            String upper = setting.getKey().toUpperCase(Locale.ROOT);
            boolean own =
                    service.prefixes().stream().anyMatch(p -> upper.startsWith(p) || upper.contains("_" + p + "_"));
            boolean address = upper.contains("BASE")
                    || upper.contains("URL")
                    || upper.contains("ENDPOINT")
                    || upper.endsWith("_HOST");
            if (!own || !address || upper.endsWith("_KEY")) continue;
            String text = setting.getValue().text();
            Hosted at = endpoints.hosted(text);
            if (at != null && at.id().equals(service.id())) return false;
            boolean whole = setting.getValue().value().known() || text.length() > 1;
            if (whole && !text.isEmpty()) given = true;
        }
        return given;
    }

    /// A service that a component setting names: `…_COMPONENT_NAME=OPEA_RETRIEVER_X`.
    private @Nullable Hosted component(String setting, String value) {
        boolean component =
                knowledge.references().list("component-endings").stream().anyMatch(setting::endsWith);
        if (!component) return null;
        String lower = value.toLowerCase(Locale.ROOT);
        for (Hosted service : knowledge.hosted().all())
            for (String word : service.componentWords()) if (lower.contains(word)) return service;
        return null;
    }

    /// The hosted service that serves a model a workload names, or `null`.
    @Nullable
    Hosted provider(ServiceSeen service, Mention mention, ModelName model, boolean onRecord) {
        Workload workload = service.workload();
        for (Map.Entry<String, Word> setting : workload.environment().entrySet())
            if (knowledge.references().contains("provider-names", setting.getKey())) {
                Hosted named = knowledge.hosted().byProvider(setting.getValue().text());
                if (named != null && !elsewhere(workload, named)) return named;
            }
        Map<String, Sign> signs = signs(workload);
        for (Sign sign : signs.values()) {
            String upper = mention.setting().toUpperCase(Locale.ROOT);
            for (String prefix : sign.service().prefixes()) if (upper.startsWith(prefix + "_")) return sign.service();
            if (sign.service().serves(model.name())) return sign.service();
        }
        // An endpoint of a service that serves many models, and a model that nothing here serves.
        List<Sign> endpoints = signs.values().stream().filter(Sign::strong).toList();
        String role = mention.role() == null ? "llm" : mention.role();
        if (endpoints.size() == 1 && endpoints.getFirst().service().roles().contains(role) && !onRecord)
            return endpoints.getFirst().service();
        if (!model.hub().isEmpty()) return null;
        Hosted only = knowledge.hosted().byModel(model.name());
        return only == null || elsewhere(workload, only) ? null : only;
    }

    /// The variables a word came through that have no value.
    static @Nullable String missing(Word word) {
        for (Use use : word.value().uses()) if (use.kind() == Kind.MISSING) return use.variable();
        return null;
    }
}
