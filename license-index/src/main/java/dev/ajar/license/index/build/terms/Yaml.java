package dev.ajar.license.index.build.terms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// One YAML mapping with a name for messages, and reading that says what it expected.
record Yaml(String place, Map<?, ?> map) {
    private static final int MAX_BYTES = 8 << 20;

    static Yaml read(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) throw new IOException(file + ": at most " + MAX_BYTES + " bytes");
        return parse(file.getFileName().toString(), Files.readString(file));
    }

    static Yaml parse(String place, String text) {
        var settings = LoadSettings.builder()
                .setLabel(place)
                .setCodePointLimit(MAX_BYTES)
                .setMaxAliasesForCollections(20)
                .build();
        return of(place, new Load(settings).loadFromString(text));
    }

    static Yaml of(String place, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) return new Yaml(place, map);
        throw new IllegalArgumentException(place + ": a mapping expected, got " + value);
    }

    String text(String key) {
        String text = textOrNull(key);
        if (text == null) throw new IllegalArgumentException(place + ": text expected for " + key);
        return text;
    }

    @Nullable
    String textOrNull(String key) {
        Object value = map.get(key);
        return value == null ? null : value.toString();
    }

    List<String> texts(String key) {
        Object value = map.get(key);
        if (value == null) return List.of();
        if (value instanceof List<?> list)
            return list.stream().map(String::valueOf).toList();
        return List.of(value.toString());
    }

    List<?> list(String key) {
        return map.get(key) instanceof List<?> list ? list : List.of();
    }

    Yaml child(String key) {
        Object value = map.get(key);
        return of(place + ": " + key, value == null ? Map.of() : value);
    }

    List<String> keys() {
        return map.keySet().stream().map(String::valueOf).toList();
    }
}
