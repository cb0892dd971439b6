package dev.ajar.finding.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// The words statements are made of, from `vocabulary.yaml`: topics, each with meanings, each with phrases.
final class Vocabulary {
    private static final String FILE = "vocabulary.yaml";
    private static final Map<String, Phrases> TOPICS = load();

    private Vocabulary() {}

    /// @throws IllegalArgumentException naming the topic, if there is none
    static Phrases of(String topic) {
        Phrases phrases = TOPICS.get(topic);
        if (phrases == null) throw new IllegalArgumentException(FILE + " has no topic '" + topic + "'");
        return phrases;
    }

    private static Map<String, Phrases> load() {
        Object root;
        try (InputStream in = Vocabulary.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException(FILE + " is missing beside " + Vocabulary.class);
            root = new Load(LoadSettings.builder().setLabel(FILE).build()).loadFromInputStream(in);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + FILE, e);
        }
        Map<String, Phrases> topics = new LinkedHashMap<>();
        for (Map.Entry<?, ?> topic : map(root, FILE).entrySet()) {
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
        return topics;
    }

    private static Map<?, ?> map(Object value, String where) {
        if (value instanceof Map<?, ?> map) return map;
        throw new IllegalArgumentException(FILE + ": '" + where + "' should be a map, is " + value);
    }
}
