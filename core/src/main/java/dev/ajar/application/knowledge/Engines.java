package dev.ajar.application.knowledge;

import dev.ajar.application.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Programs that serve models and the flags that name them.
public final class Engines {
    private final List<Engine> all;
    private final Map<String, String> flags;
    private final List<String> datasetFlags;

    private Engines(List<Engine> all, Map<String, String> flags, List<String> datasetFlags) {
        this.all = List.copyOf(all);
        this.flags = flags;
        this.datasetFlags = List.copyOf(datasetFlags);
    }

    /// One program.
    ///
    /// @param imageIsModel whether the name of its image names the model
    /// @param hub where its model names are looked up
    public record Engine(
            String id,
            List<String> executables,
            List<String> modules,
            List<String> modelFlags,
            List<String> positionalAfter,
            List<String> adapterFlags,
            List<String> facts,
            List<String> environment,
            boolean imageIsModel,
            String hub) {}

    public static Engines load() {
        Yaml file = Resources.read("engines.yaml");
        List<Engine> found = new ArrayList<>();
        for (Yaml e : Yaml.items(file.get("engines")))
            found.add(new Engine(
                    e.string("id"),
                    Resources.strings(e, "executables"),
                    Resources.strings(e, "modules"),
                    Resources.strings(e, "model-flags"),
                    Resources.strings(e, "positional-after"),
                    Resources.strings(e, "adapter-flags"),
                    Resources.strings(e, "facts"),
                    Resources.strings(e, "environment"),
                    e.string("image-is-model").equals("true"),
                    e.string("hub").isEmpty() ? "huggingface" : e.string("hub")));
        Map<String, String> flags = new LinkedHashMap<>();
        for (Yaml flag : Yaml.items(file.get("flags")))
            if (!flag.string("ignore").equals("true")) flags.put(flag.string("flag"), flag.string("role"));
        return new Engines(found, flags, Resources.strings(file, "dataset-flags"));
    }

    public @Nullable Engine byId(String id) {
        for (Engine engine : all) if (engine.id().equals(id)) return engine;
        return null;
    }

    /// The engine a command starts, or `null`.
    public @Nullable Engine byCommand(List<String> words) {
        for (int i = 0; i < Math.min(words.size(), 12); i++) {
            String word = words.get(i);
            String name = word.substring(word.lastIndexOf('/') + 1);
            boolean module = i > 0 && words.get(i - 1).equals("-m");
            for (Engine engine : all) {
                if (module
                        ? engine.modules().contains(word)
                        : engine.executables().contains(name)) return engine;
            }
            if (word.startsWith("--")) break;
        }
        return null;
    }

    /// Flags that name a model on any command, with the role each tells or the empty text.
    public Map<String, String> flags() {
        return flags;
    }

    public List<String> datasetFlags() {
        return datasetFlags;
    }
}
