package dev.ajar.application.knowledge;

import dev.ajar.application.yaml.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Services that can only be reached over a network.
public final class HostedServices {
    private final List<Hosted> all;

    private HostedServices(List<Hosted> all) {
        this.all = List.copyOf(all);
    }

    /// One service.
    ///
    /// @param keys settings that hold its key
    /// @param hosts of its endpoints, `*` for any piece
    /// @param prefixes of settings that belong to it
    /// @param models patterns of model names that only it serves
    /// @param packages client libraries
    /// @param componentWords words by which settings name it as a component
    /// @param compatible what others that speak its protocol are called, or the empty text
    public record Hosted(
            String id,
            String name,
            List<String> roles,
            List<String> keys,
            List<String> hosts,
            List<String> prefixes,
            List<String> models,
            List<String> packages,
            List<String> componentWords,
            String compatible,
            String grade,
            String checked) {
        /// Whether a model of this name is served by it alone.
        public boolean serves(String model) {
            String lower = model.toLowerCase(Locale.ROOT);
            return models.stream().anyMatch(pattern -> Globs.matches(pattern, lower));
        }
    }

    public static HostedServices load() {
        List<Hosted> found = new ArrayList<>();
        for (Yaml e : Yaml.items(Resources.read("hosted-services.yaml").get("services")))
            found.add(new Hosted(
                    e.string("id"),
                    e.string("name"),
                    Resources.strings(e, "roles"),
                    Resources.strings(e, "keys"),
                    Resources.strings(e, "hosts"),
                    Resources.strings(e, "prefix"),
                    Resources.strings(e, "models"),
                    Resources.strings(e, "packages"),
                    Resources.strings(e, "component-words"),
                    e.string("compatible"),
                    e.string("grade"),
                    e.string("checked")));
        return new HostedServices(found);
    }

    public List<Hosted> all() {
        return all;
    }

    public @Nullable Hosted byHost(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        for (Hosted hosted : all)
            if (hosted.hosts().stream().anyMatch(pattern -> Globs.matches(pattern, lower))) return hosted;
        return null;
    }

    /// The service whose key this setting holds. A list of keys (`…_API_KEYS`) counts as well, and so does a name with
    /// a word of the application before it.
    public @Nullable Hosted byKey(String setting) {
        String upper = setting.toUpperCase(Locale.ROOT);
        if (upper.endsWith("_API_KEYS")) upper = upper.substring(0, upper.length() - 1);
        for (Hosted hosted : all) for (String key : hosted.keys()) if (upper.equals(key)) return hosted;
        for (Hosted hosted : all) for (String key : hosted.keys()) if (upper.endsWith("_" + key)) return hosted;
        return null;
    }

    public @Nullable Hosted byModel(String model) {
        for (Hosted hosted : all) if (hosted.serves(model)) return hosted;
        return null;
    }

    public @Nullable Hosted byPackage(String name) {
        for (Hosted hosted : all) if (hosted.packages().contains(name)) return hosted;
        return null;
    }

    public @Nullable Hosted byId(String id) {
        for (Hosted hosted : all) if (hosted.id().equals(id)) return hosted;
        return null;
    }

    /// The service a provider setting names, by its id, the first word of its id or of its name.
    public @Nullable Hosted byProvider(String value) {
        String lower = value.toLowerCase(Locale.ROOT).replace('_', '-');
        for (Hosted hosted : all)
            if (lower.equals(hosted.id()) || lower.equals(hosted.name().toLowerCase(Locale.ROOT))) return hosted;
        for (Hosted hosted : all) if (!lower.isEmpty() && hosted.id().startsWith(lower + "-")) return hosted;
        return null;
    }
}
