package dev.ajar.application.knowledge;

import dev.ajar.application.yaml.Yaml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What names of the Ollama library stand for, and what makers say about weights that no hub records.
public final class ModelNames {
    private final Map<String, Ollama> ollama = new HashMap<>();
    private final List<Statement> statements = new ArrayList<>();

    private ModelNames() {}

    /// A name of the Ollama library.
    public record Ollama(String name, String model, String source, String grade) {}

    /// What makers say.
    public record Statement(
            String match, String license, String shade, String says, String source, String grade, String checked) {}

    public static ModelNames load() {
        ModelNames names = new ModelNames();
        for (Yaml e : Yaml.items(Resources.read("ollama-names.yaml").get("names")))
            names.ollama.put(
                    e.string("name").toLowerCase(Locale.ROOT),
                    new Ollama(e.string("name"), e.string("model"), e.string("source"), e.string("grade")));
        for (Yaml e : Yaml.items(Resources.read("model-statements.yaml").get("statements")))
            names.statements.add(new Statement(
                    e.string("match"),
                    e.string("license"),
                    e.string("shade"),
                    e.string("says"),
                    e.string("source"),
                    e.string("grade"),
                    e.string("checked")));
        return names;
    }

    /// What a name of the Ollama library stands for: the tag as written, else the name without it.
    public @Nullable Ollama ollama(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(":latest")) lower = lower.substring(0, lower.length() - 7);
        Ollama exact = ollama.get(lower);
        if (exact != null) return exact;
        int colon = lower.indexOf(':');
        // A tag adds a quantization after the size: 8b-instruct-q4_0.
        int dash = colon < 0 ? -1 : lower.indexOf('-', colon);
        Ollama sized = dash < 0 ? null : ollama.get(lower.substring(0, dash));
        if (sized != null) return sized;
        String bare = colon < 0 ? lower : lower.substring(0, colon);
        Ollama plain = ollama.get(bare);
        if (plain != null) return plain;
        // The tags of one name are sizes of one family: the first by name stands for them.
        return ollama.entrySet().stream()
                .filter(e -> e.getKey().startsWith(bare + ":"))
                .min(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    public @Nullable Statement statement(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Statement statement : statements) if (Globs.matches(statement.match(), lower)) return statement;
        return null;
    }
}
