package dev.ajar.application.knowledge;

import dev.ajar.application.yaml.Yaml;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which settings name models, data sets and providers.
public final class References {
    private final Yaml file;
    private final Set<String> names;
    private final Set<String> notNames;
    private final List<String> endings;
    private final List<String> notEndings;
    private final List<String> pathEndings;
    private final Set<String> empty;
    private final Map<String, List<String>> words = new LinkedHashMap<>();

    private References(Yaml file) {
        this.file = file;
        names = set("names");
        notNames = set("not-names");
        endings = Resources.strings(file, "endings");
        notEndings = Resources.strings(file, "not-endings");
        pathEndings = Resources.strings(file, "path-endings");
        empty = set("empty-values");
        for (Yaml rule : Yaml.items(file.get("words")))
            words.put(rule.string("role"), Resources.strings(rule, "words"));
    }

    public static References load() {
        return new References(Resources.read("references.yaml"));
    }

    private Set<String> set(String key) {
        return new HashSet<>(Resources.strings(file, key));
    }

    /// Whether a setting of this name names a model.
    public boolean namesModel(String setting) {
        if (notNames.contains(setting)) return false;
        if (names.contains(setting)) return true;
        String upper = setting.toUpperCase(Locale.ROOT);
        for (String ending : notEndings) if (upper.endsWith(ending)) return false;
        for (String ending : endings) if (upper.endsWith(ending)) return true;
        return false;
    }

    /// Whether a setting may name a model where its value has the form of a Hub id.
    public boolean mayNameModel(String setting) {
        for (String ending : pathEndings) if (setting.toUpperCase(Locale.ROOT).endsWith(ending)) return true;
        return false;
    }

    /// The role a setting's name tells, or `null`.
    public @Nullable String role(String setting) {
        String upper = setting.toUpperCase(Locale.ROOT);
        for (Map.Entry<String, List<String>> rule : words.entrySet())
            for (String word : rule.getValue()) if (upper.contains(word)) return rule.getKey();
        return null;
    }

    /// Whether a value means that nothing is set.
    public boolean empty(String value) {
        String lower = value.strip().toLowerCase(Locale.ROOT);
        if (empty.contains(lower)) return true;
        if (!lower.startsWith("sk-")) return false;
        String rest = lower.substring(3);
        return rest.chars().allMatch(c -> c == 'x' || c == '.' || c == '*' || c == '-')
                || rest.contains("xxx")
                || rest.startsWith("no")
                || rest.startsWith("fake")
                || rest.startsWith("1234");
    }

    public boolean contains(String list, String name) {
        return Resources.strings(file, list).contains(name);
    }

    public List<String> list(String name) {
        return Resources.strings(file, name);
    }

    public boolean endsWithAny(String list, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String ending : Resources.strings(file, list)) if (lower.endsWith(ending)) return true;
        return false;
    }
}
