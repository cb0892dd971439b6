package dev.ajar.application.lowcode;

import dev.ajar.application.knowledge.HostedServices;
import dev.ajar.application.knowledge.HostedServices.Hosted;
import dev.ajar.application.part.Workload;
import dev.ajar.application.part.Workload.Word;
import dev.ajar.application.value.Kind;
import dev.ajar.application.value.Place;
import dev.ajar.application.value.Traced;
import dev.ajar.application.value.Use;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The nodes of a flow as settings of the one service that runs it.
final class Nodes {
    private final HostedServices services;
    private final Map<String, Word> environment = new LinkedHashMap<>();
    private int count;

    Nodes(HostedServices services) {
        this.services = services;
    }

    /// A node that calls a provider, by the provider's name or the node's, with the model it asks for or `null`.
    void add(String provider, @Nullable String model, Place at) {
        Hosted service = service(provider);
        count++;
        if (service != null) {
            for (String key : service.keys())
                environment.putIfAbsent(key, new Word(Traced.hole(new Use(key, Kind.MISSING, null)), at));
            String prefix =
                    service.prefixes().isEmpty() ? "" : service.prefixes().getFirst();
            if (model != null && !prefix.isEmpty())
                environment.put(prefix + "_" + count + "_MODEL", new Word(Traced.of(model), at));
            else if (model != null) environment.put("NODE_" + count + "_MODEL", new Word(Traced.of(model), at));
        } else if (model != null) {
            boolean ollama = provider.toLowerCase(Locale.ROOT).contains("ollama");
            environment.put((ollama ? "OLLAMA_" : "NODE_") + count + "_MODEL", new Word(Traced.of(model), at));
        }
    }

    /// The service a provider's or a node's name stands for: the longest id whose letters stand in it.
    private @Nullable Hosted service(String name) {
        String last = name.substring(name.lastIndexOf('/') + 1);
        Hosted exact = services.byProvider(last);
        if (exact != null) return exact;
        String lower = letters(last);
        Hosted found = null;
        for (Hosted service : services.all()) {
            String id = letters(service.id());
            boolean first = lower.contains(id) || reversed(lower, service.id());
            if (first && (found == null || id.length() > letters(found.id()).length())) found = service;
        }
        return found;
    }

    /// Whether all words of an id stand in a name, in any order: `azureChatOpenAI` for `azure-openai`.
    private static boolean reversed(String lower, String id) {
        String[] words = id.split("-", -1);
        if (words.length < 2) return false;
        for (String word : words) if (word.length() < 3 || !lower.contains(word)) return false;
        return true;
    }

    private static String letters(String text) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) if (Character.isLetterOrDigit(c)) out.append(c);
        return out.toString();
    }

    List<Workload> workload(String name, String image, Place at) {
        return List.of(Workload.alone(name, at, Traced.of(image), null, List.of(), environment));
    }
}
