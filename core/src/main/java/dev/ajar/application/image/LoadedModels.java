package dev.ajar.application.image;

import dev.ajar.application.image.ImageSource.Loaded;
import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.part.ModelName;
import dev.ajar.application.text.Paths;
import dev.ajar.application.value.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The models found on the way through an image: fetched, loaded, or named by a default. What is fetched or loaded
/// counts; a default counts where some file of the way loads a model at all.
final class LoadedModels {
    private final Knowledge knowledge;
    private final Map<String, Loaded> fetched = new LinkedHashMap<>();
    private final Map<String, Loaded> defaults = new LinkedHashMap<>();
    private final Map<String, Loaded> loaded = new LinkedHashMap<>();
    private final Set<String> everywhere = new LinkedHashSet<>();
    private final Set<String> components = new LinkedHashSet<>();
    private final Set<String> loading = new LinkedHashSet<>();

    LoadedModels(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /// A setting that names a model somewhere on the way.
    void setting(String name) {
        everywhere.add(name);
    }

    /// Components that classes of the way register as.
    void registered(Collection<String> names) {
        components.addAll(names);
    }

    /// Something loads a model, for a component or, with the empty text, for all.
    void loads(String when) {
        loading.add(when);
    }

    void fetched(ModelName name, Place at, String command) {
        put(fetched, name, "", at, "fetched by " + command, "", Set.of());
    }

    void passed(ModelName name, Place at) {
        put(loaded, name, "", at, "passed by the entry point", "", Set.of());
    }

    void loaded(String value, String when, Place at, String how, String role, Set<String> by) {
        take(loaded, value, when, at, how, role, by);
    }

    /// What another place than Hugging Face's gives, such as the hub of a library: `owner/name` there.
    void fromHub(String hub, String value, String when, Place at, String how) {
        String name = value.indexOf(':') > 0 ? value.substring(0, value.indexOf(':')) : value;
        if (ModelName.hubId(name)) put(loaded, new ModelName(hub, name, ""), when, at, how, "", Set.of());
    }

    void byDefault(String value, String when, Place at, String how, Set<String> by) {
        take(defaults, value, when, at, how, "", by);
    }

    private void take(
            Map<String, Loaded> into, String value, String when, Place at, String how, String role, Set<String> by) {
        ModelName name = ModelName.of(value, "");
        boolean hub = name != null && name.hub().equals("huggingface") && !value.contains("$");
        if (hub) put(into, name, when, at, how, role, by);
    }

    private void put(
            Map<String, Loaded> into,
            @Nullable ModelName name,
            String when,
            Place at,
            String how,
            String role,
            Set<String> by) {
        if (name == null) return;
        String byName = knowledge.roles().byModelName(name.name());
        String told = !role.isEmpty() ? role : byName == null ? "" : byName;
        into.putIfAbsent(name.key(), new Loaded(name.name(), name.hub(), told, by, when, at, how, List.of()));
    }

    List<Loaded> found() {
        Map<String, Loaded> all = new LinkedHashMap<>(fetched);
        loaded.forEach(all::putIfAbsent);
        defaults.forEach((key, one) -> {
            // With one component, whatever setting it reads decides over the argument.
            if (one.how().startsWith("default of argument") && components.size() <= 1)
                one.variables().addAll(everywhere);
            if (loading.contains(one.when()) || (one.when().isEmpty() && !loading.isEmpty())) all.putIfAbsent(key, one);
        });
        Map<String, Loaded> grouped = new LinkedHashMap<>();
        all.values().forEach(one -> {
            String key = one.hub().equals("url") ? Paths.folder(one.model()) + one.role() : one.model();
            Loaded before = grouped.get(key);
            if (before == null) grouped.put(key, one);
            else {
                List<String> also = new ArrayList<>(before.also());
                also.add(before.model());
                grouped.put(
                        key,
                        new Loaded(
                                one.model(),
                                one.hub(),
                                one.role(),
                                one.variables(),
                                one.when(),
                                one.at(),
                                one.how(),
                                also));
            }
        });
        return new ArrayList<>(grouped.values());
    }
}
