package dev.ajar.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the project's own YAML data: maps, lists and text. A mistake in it is a mistake in the program.
public final class Knowledge {
    private Knowledge() {}

    /// The whole resource as a map. What stands plain and is `true`, `false` or a whole number is one; nothing is
    /// `null`;
    /// all else is text as it is written.
    ///
    /// @throws IllegalStateException naming the resource, if it is missing or no map
    public static Map<String, Object> map(Class<?> owner, String resource) {
        return asMap(value(DataNode.resource(owner, resource)), resource);
    }

    private static @Nullable Object value(DataNode node) {
        if (node.isFields()) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            node.fields().forEach((key, field) -> map.put(key, value(field)));
            return map;
        }
        if (node.isList()) {
            List<@Nullable Object> list = new ArrayList<>();
            for (DataNode item : node.items()) list.add(value(item));
            return list;
        }
        String text = node.text();
        if (!node.plain()) return text;
        if (node.isNull()) return null;
        if (text.equals("true") || text.equals("false")) return text.equals("true");
        return isNumber(text) ? (Object) Integer.valueOf(text) : text;
    }

    private static boolean isNumber(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        if (text.length() == from || text.length() > from + 9) return false;
        if (text.charAt(from) == '0' && text.length() > from + 1) return false;
        for (int i = from; i < text.length(); i++) if (text.charAt(i) < '0' || text.charAt(i) > '9') return false;
        return true;
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
