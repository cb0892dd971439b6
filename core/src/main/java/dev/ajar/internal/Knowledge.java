package dev.ajar.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Reads the project's own YAML data: maps, lists and text. A mistake in it is a mistake in the program.
public final class Knowledge {
    private Knowledge() {}

    /// The whole resource as a map.
    ///
    /// @throws IllegalStateException naming the resource, if it is missing or no map
    public static Map<String, Object> map(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("no resource " + resource + " beside " + owner.getName());
            LoadSettings settings = LoadSettings.builder()
                    .setLabel(resource)
                    .setAllowDuplicateKeys(false)
                    .build();
            return asMap(new Load(settings).loadFromInputStream(in), resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> asMap(@Nullable Object value, String where) {
        if (value instanceof Map<?, ?> map) return (Map<String, Object>) map;
        throw new IllegalStateException(where + ": expected a map, got " + value);
    }

    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> maps(@Nullable Object value, String where) {
        if (value instanceof List<?> list) return (List<Map<String, Object>>) list;
        throw new IllegalStateException(where + ": expected a list of maps, got " + value);
    }

    /// The values of a list as text; an absent key is an empty list.
    public static List<String> texts(Map<String, Object> map, String key) {
        Object value = map.get(key);
        if (value == null) return List.of();
        if (value instanceof List<?> list)
            return list.stream().map(String::valueOf).toList();
        return List.of(String.valueOf(value));
    }

    public static String text(Map<String, Object> map, String key) {
        Object value = map.get(key);
        if (value == null) throw new IllegalStateException("expected the key '" + key + "' in " + map);
        return String.valueOf(value);
    }

    public static int number(Map<String, Object> map, String key, int otherwise) {
        return map.get(key) instanceof Number number ? number.intValue() : otherwise;
    }
}
