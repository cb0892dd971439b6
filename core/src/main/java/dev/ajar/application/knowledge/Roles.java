package dev.ajar.application.knowledge;

import dev.ajar.application.yaml.Yaml;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What parts do, and how a role is told from names where nothing better tells it.
public final class Roles {
    private final List<String> order = new ArrayList<>();
    private final Set<String> light = new HashSet<>();
    private final Map<String, String> servingToModel = new LinkedHashMap<>();
    private final List<Rule> serviceWords = new ArrayList<>();
    private final Map<String, List<String>> modelWords = new LinkedHashMap<>();

    private final Map<String, List<String>> storeWords = new LinkedHashMap<>();

    /// A role and the words that tell it.
    private record Rule(String role, List<String> words) {}

    public static Roles load() {
        Roles roles = new Roles();
        Yaml file = Resources.read("roles.yaml");
        for (Yaml role : Yaml.items(file.get("roles"))) {
            roles.order.add(role.string("id"));
            if (role.string("load-bearing").equals("false")) roles.light.add(role.string("id"));
            if (!role.string("model").isEmpty()) roles.servingToModel.put(role.string("id"), role.string("model"));
        }
        for (Yaml rule : Yaml.items(file.get("service-words")))
            roles.serviceWords.add(new Rule(rule.string("role"), Resources.strings(rule, "words")));
        for (Yaml rule : Yaml.items(file.get("store-words")))
            roles.storeWords.put(rule.string("role"), Resources.strings(rule, "words"));
        for (Yaml rule : Yaml.items(file.get("model-words")))
            roles.modelWords.put(rule.string("role"), Resources.strings(rule, "words"));
        return roles;
    }

    /// The place of a role in the order of load-bearing.
    public int order(String role) {
        int at = order.indexOf(role);
        return at < 0 ? order.size() : at;
    }

    public boolean known(String role) {
        return order.contains(role);
    }

    public boolean loadBearing(String role) {
        return !light.contains(role);
    }

    /// The role of a service that serves a model of this role, or `null`.
    public @Nullable String serving(String modelRole) {
        String model = modelRole.equals("multimodal-embedding") ? "embedding" : modelRole;
        if (model.equals("llm-adapter")) model = "llm";
        if (model.equals("vocoder")) model = "tts";
        for (Map.Entry<String, String> entry : servingToModel.entrySet())
            if (entry.getValue().equals(model)) return entry.getKey();
        return null;
    }

    /// The role of a model served under this serving role, or `null`.
    public @Nullable String model(String servingRole) {
        return servingToModel.get(servingRole);
    }

    /// The role that a word of a service's or an image's name tells, or `null`.
    public @Nullable String byServiceName(String name) {
        List<String> words = Arrays.asList(name.toLowerCase(Locale.ROOT).split("[-_./ ]", -1));
        for (Rule rule : serviceWords) for (String word : rule.words()) if (words.contains(word)) return rule.role();
        return null;
    }

    /// The role of a store that the setting tells through which it is called, or `null`.
    public @Nullable String byStoreWord(String setting) {
        List<String> words = Arrays.asList(setting.toLowerCase(Locale.ROOT).split("_", -1));
        for (Map.Entry<String, List<String>> rule : storeWords.entrySet())
            for (String word : rule.getValue()) if (words.contains(word)) return rule.getKey();
        return null;
    }

    /// The role that a piece of a model's name tells, or `null`.
    public @Nullable String byModelName(String id) {
        String lower = id.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, List<String>> rule : modelWords.entrySet())
            for (String word : rule.getValue()) if (lower.contains(word)) return rule.getKey();
        return null;
    }
}
