package dev.ajar.finding.statement;

import dev.ajar.internal.Knowledge;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        Map<String, Object> root = Knowledge.map(Vocabulary.class, file);
        root.forEach((topic, value) -> {
            Map<String, Object> phrases = Knowledge.asMap(value, file + ": " + topic);
            Map<String, List<String>> meanings = new LinkedHashMap<>();
            for (String meaning : phrases.keySet()) meanings.put(meaning, Knowledge.texts(phrases, meaning));
            topics.put(topic, Phrases.of(meanings));
        });
    }
}
