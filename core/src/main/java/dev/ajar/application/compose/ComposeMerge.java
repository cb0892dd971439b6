package dev.ajar.application.compose;

import dev.ajar.application.value.Place;
import dev.ajar.application.value.Traced;
import dev.ajar.application.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Lays one tree over another by the Compose Specification, chapter merge: mappings by key, sequences appended, with
/// the exceptions that chapter names.
final class ComposeMerge {
    private static final Set<String> REPLACED = Set.of("command", "entrypoint", "test");
    private static final Set<String> BY_TARGET = Set.of("ports", "volumes", "secrets", "configs", "devices");
    private static final Set<String> MAP_LIKE =
            Set.of("environment", "labels", "args", "extra_hosts", "sysctls", "annotations", "additional_contexts");
    private static final Set<String> NAMED = Set.of("depends_on", "networks", "models");

    private ComposeMerge() {}

    static Yaml merge(@Nullable Yaml base, Yaml over, String key) {
        if (over.tag().equals("!override")) return over;
        return switch (over) {
            case Yaml.Scalar scalar -> scalar.absent() && base != null ? base : scalar;
            case Yaml.Mapping mapping -> base instanceof Yaml.Mapping below ? merge(below, mapping) : mapping;
            case Yaml.Sequence sequence ->
                base instanceof Yaml.Sequence below && !REPLACED.contains(key)
                        ? append(below, sequence, key)
                        : sequence;
        };
    }

    private static Yaml merge(Yaml.Mapping base, Yaml.Mapping over) {
        Map<String, Yaml> all = new LinkedHashMap<>(base.entries());
        over.entries().forEach((key, value) -> {
            if (value.tag().equals("!reset")) all.remove(key);
            else all.put(key, merge(all.get(key), value, key));
        });
        return Yaml.mapping(all, base.at());
    }

    private static Yaml append(Yaml.Sequence base, Yaml.Sequence over, String key) {
        Map<String, Yaml> all = new LinkedHashMap<>();
        for (Yaml item : base.items()) all.put(identity(item, key, all.size()), item);
        for (Yaml item : over.items()) all.put(identity(item, key, all.size()), item);
        return new Yaml.Sequence(new ArrayList<>(all.values()), "", base.at());
    }

    private static String identity(Yaml item, String key, int index) {
        if (!BY_TARGET.contains(key)) return "#" + index;
        if (item instanceof Yaml.Mapping mapping) {
            String target = mapping.string("target");
            return target + "/" + mapping.string("published") + mapping.string("protocol");
        }
        if (!(item instanceof Yaml.Scalar scalar)) return "#" + index;
        String text = scalar.text().text();
        if (!key.equals("volumes")) return text;
        int colon = text.indexOf(':');
        if (colon < 0) return text;
        int end = text.indexOf(':', colon + 1);
        return text.substring(colon + 1, end < 0 ? text.length() : end) + "/";
    }

    /// A service with every field that has two spellings in the one that can be merged by key.
    static Yaml normal(Yaml service) {
        if (!(service instanceof Yaml.Mapping mapping)) return service;
        Map<String, Yaml> all = new LinkedHashMap<>();
        mapping.entries().forEach((key, value) -> {
            if (value instanceof Yaml.Sequence sequence && value.tag().isEmpty() && MAP_LIKE.contains(key))
                all.put(key, pairs(sequence));
            else if (value instanceof Yaml.Sequence sequence && NAMED.contains(key)) all.put(key, names(sequence));
            else if (key.equals("build")) all.put(key, normal(value));
            else if (key.equals("env_file") && value instanceof Yaml.Scalar)
                all.put(key, new Yaml.Sequence(List.of(value), "", value.at()));
            else all.put(key, value);
        });
        return new Yaml.Mapping(all, mapping.tag(), mapping.at());
    }

    private static Yaml pairs(Yaml.Sequence sequence) {
        Map<String, Yaml> all = new LinkedHashMap<>();
        for (Yaml item : sequence.items()) {
            if (item instanceof Yaml.Mapping mapping) all.putAll(mapping.entries());
            if (!(item instanceof Yaml.Scalar scalar)) continue;
            Traced text = scalar.text();
            int equals = text.text().indexOf('=');
            String name = equals < 0 ? text.text() : text.text().substring(0, equals);
            Place at = scalar.at();
            all.put(
                    name.strip(),
                    equals < 0
                            ? new Yaml.Scalar(Traced.EMPTY, true, "", at)
                            : Yaml.scalar(text.substring(equals + 1), at));
        }
        return Yaml.mapping(all, sequence.at());
    }

    private static Yaml names(Yaml.Sequence sequence) {
        Map<String, Yaml> all = new LinkedHashMap<>();
        for (Yaml item : sequence.items())
            if (item instanceof Yaml.Scalar scalar)
                all.put(scalar.text().text(), new Yaml.Scalar(Traced.EMPTY, true, "", scalar.at()));
        return Yaml.mapping(all, sequence.at());
    }
}
