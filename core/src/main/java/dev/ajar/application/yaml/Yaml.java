package dev.ajar.application.yaml;

import dev.ajar.application.value.Place;
import dev.ajar.application.value.Traced;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A node of a YAML tree, with the place it stands at.
public sealed interface Yaml {
    Place at();

    /// The tag as written, such as `!reset`; empty where none is.
    String tag();

    /// A text, a number, a truth value or nothing: YAML's types do not matter here.
    ///
    /// @param absent whether the node is a plain `null`, `~` or empty
    record Scalar(Traced text, boolean absent, String tag, Place at) implements Yaml {}

    record Sequence(List<Yaml> items, String tag, Place at) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    record Mapping(Map<String, Yaml> entries, String tag, Place at) implements Yaml {
        public Mapping {
            entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        }
    }

    static Mapping mapping(Map<String, Yaml> entries, Place at) {
        return new Mapping(entries, "", at);
    }

    static Scalar scalar(Traced text, Place at) {
        return new Scalar(text, false, "", at);
    }

    /// The node under a key of a mapping; `null` where there is none or this is no mapping.
    default @Nullable Yaml get(String key) {
        return this instanceof Mapping mapping ? mapping.entries().get(key) : null;
    }

    /// The node at the end of a way of keys.
    default @Nullable Yaml get(String key, String... more) {
        Yaml node = get(key);
        for (String next : more) node = node == null ? null : node.get(next);
        return node;
    }

    /// The text of a scalar under a key, or `null`.
    default @Nullable Traced text(String key) {
        return get(key) instanceof Scalar scalar && !scalar.absent() ? scalar.text() : null;
    }

    /// The plain text under a key, or the empty text.
    default String string(String key) {
        Traced text = text(key);
        return text == null ? "" : text.text();
    }

    /// The items of a sequence; a single scalar or mapping is a sequence of one; nothing is empty.
    static List<Yaml> items(@Nullable Yaml node) {
        return switch (node) {
            case null -> List.of();
            case Sequence sequence -> sequence.items();
            case Scalar scalar -> scalar.absent() ? List.of() : List.of(scalar);
            case Mapping mapping -> List.of(mapping);
        };
    }

    /// The entries of a mapping; empty for anything else.
    static Map<String, Yaml> entries(@Nullable Yaml node) {
        return node instanceof Mapping mapping ? mapping.entries() : Map.of();
    }

    /// The texts of a sequence of scalars, or of one scalar.
    static List<Traced> texts(@Nullable Yaml node) {
        List<Traced> found = new ArrayList<>();
        for (Yaml item : items(node)) if (item instanceof Scalar scalar && !scalar.absent()) found.add(scalar.text());
        return found;
    }
}
