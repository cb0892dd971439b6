package dev.ajar.finding.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The words statements are made of, from `vocabulary.yaml`, `parts.yaml` and `conditions.yaml`: topics, each with
/// meanings, each with
/// phrases.
final class Vocabulary {
    private static final List<String> FILES = List.of("vocabulary.yaml", "parts.yaml", "conditions.yaml");
    private static final Map<String, Phrases> TOPICS = load();

    private Vocabulary() {}

    /// @throws IllegalArgumentException naming the topic, if there is none
    static Phrases of(String topic) {
        Phrases phrases = TOPICS.get(topic);
        if (phrases == null) throw new IllegalArgumentException(FILES + " have no topic '" + topic + "'");
        return phrases;
    }

    private static Map<String, Phrases> load() {
        Map<String, Phrases> topics = new LinkedHashMap<>();
        for (String file : FILES) read(file, topics);
        return topics;
    }

    private static void read(String file, Map<String, Phrases> topics) {
        Object root;
        try (InputStream in = Vocabulary.class.getResourceAsStream(file)) {
            if (in == null) throw new IllegalStateException(file + " is missing beside " + Vocabulary.class);
            root = new Load(LoadSettings.builder().setLabel(file).build()).loadFromInputStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
        for (Map.Entry<?, ?> topic : map(root, file).entrySet()) {
            String name = String.valueOf(topic.getKey());
            Map<String, List<String>> meanings = new LinkedHashMap<>();
            for (Map.Entry<?, ?> meaning : map(topic.getValue(), name).entrySet()) {
                List<String> phrases = new ArrayList<>();
                if (meaning.getValue() instanceof List<?> list)
                    for (Object each : list) phrases.add(String.valueOf(each));
                meanings.put(String.valueOf(meaning.getKey()), phrases);
            }
            topics.put(name, Phrases.of(meanings));
        }
    }

    private static Map<?, ?> map(@Nullable Object value, String where) {
        if (value instanceof Map<?, ?> map) return map;
        throw new IllegalArgumentException("'" + where + "' should be a map, is " + value);
    }
}
