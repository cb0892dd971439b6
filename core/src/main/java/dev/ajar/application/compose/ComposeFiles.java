package dev.ajar.application.compose;

import dev.ajar.application.text.Paths;
import dev.ajar.application.text.Text;
import dev.ajar.application.text.Texts;
import dev.ajar.application.yaml.Yaml;
import dev.ajar.application.yaml.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Tells Compose files from other YAML: a mapping `services` whose values have an image, a build or a parent.
public final class ComposeFiles {
    private ComposeFiles() {}

    /// Whether the file is a Compose file of a running application. A build map, whose services have nothing but how
    /// they are built, is none.
    public static boolean is(Texts texts, String path) {
        String name = Paths.name(path).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".yaml") && !name.endsWith(".yml")) return false;
        Text text = texts.text(path);
        if (text == null
                || !(text.content().contains("services:") || text.content().contains("include:"))) return false;
        boolean named = name.startsWith("compose") || name.startsWith("docker-compose") || name.contains("compose");
        boolean build = true;
        boolean any = false;
        YamlReader.Documents read = YamlReader.read(text);
        // A file that is named as one and cannot be read is one nobody could look into, not something else.
        boolean plain = name.startsWith("compose.") || name.startsWith("docker-compose.");
        if (plain && read.documents().isEmpty() && !read.problems().isEmpty()) return true;
        for (Yaml document : read.documents()) {
            if (named && document.get("include") != null) return true;
            for (Yaml service : Yaml.entries(document.get("services")).values()) {
                boolean image = service.get("image") != null;
                boolean built = service.get("build") != null;
                boolean parent = service.get("extends") != null;
                if (!(image || built || parent) && !named) return false;
                any |= image || built || parent || (named && service instanceof Yaml.Mapping);
                for (String key : Yaml.entries(service).keySet())
                    build &= List.of("build", "image", "extends").contains(key);
                build &= built || parent;
            }
        }
        return any && (named || !build);
    }

    /// Paths of all such files, sorted; an override file that Compose adds by itself is not one of its own.
    public static List<String> entries(Texts texts) {
        List<String> found = new ArrayList<>();
        for (String path : texts.paths()) {
            String name = Paths.name(path).toLowerCase(Locale.ROOT);
            if (name.contains("compose.override.") || !(name.endsWith(".yaml") || name.endsWith(".yml"))) continue;
            if (path.contains("/.github/") || path.startsWith(".github/")) continue;
            if (is(texts, path)) found.add(path);
        }
        return found;
    }
}
