package dev.ajar.framework;

import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What frameworks see of a subject.
///
/// @param flags human judgements and measured facts by name; what is missing is unknown
/// @param recorded words that a record gives to the criteria of a framework, by framework id; they go before what
///     the components show
public record Judged(
        Map<ComponentKind, List<Component>> components,
        Map<String, Truth> flags,
        Map<String, Map<String, String>> recorded) {
    public Judged {
        components = Map.copyOf(components);
        flags = Map.copyOf(flags);
        recorded = Map.copyOf(recorded);
    }

    public static Judged of(List<Component> components) {
        return of(components, Map.of());
    }

    /// With the judgements of people. Whether the model was tuned after pretraining follows from its parts.
    public static Judged of(List<Component> components, Map<String, Truth> attested) {
        Map<ComponentKind, List<Component>> byKind = new EnumMap<>(ComponentKind.class);
        for (Component component : components)
            byKind.merge(
                    component.kind(),
                    List.of(component),
                    (a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream())
                            .toList());
        Map<String, Truth> flags = new java.util.HashMap<>();
        if (told(byKind, ComponentKind.POST_TRAINING_CODE) || told(byKind, ComponentKind.POST_TRAINING_DATA))
            flags.put("post-trained", Truth.YES);
        flags.putAll(attested);
        return new Judged(byKind, flags, Map.of());
    }

    List<Component> parts(ComponentKind kind) {
        return components.getOrDefault(kind, List.of());
    }

    private static boolean told(Map<ComponentKind, List<Component>> components, ComponentKind kind) {
        for (Component part : components.getOrDefault(kind, List.of()))
            if (part.status() != Status.UNKNOWN && part.status() != Status.NOT_FOUND) return true;
        return false;
    }
}
