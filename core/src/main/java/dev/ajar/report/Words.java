package dev.ajar.report;

import dev.ajar.internal.Knowledge;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Shade;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How reports name things, from `words.yaml`. Decides nothing.
public final class Words {
    /// What a reader is told about a kind of condition.
    ///
    /// @param rank its place in the list, worst first
    /// @param topic the column of the licenses × conditions table, or empty
    /// @param light whether it has no effect on the shade
    /// @param anchors the words of a clause that matter, best first, in lower case
    public record ConditionWord(
            String name, int rank, String topic, TermMark mark, boolean light, List<String> anchors) {
        public ConditionWord {
            anchors = List.copyOf(anchors);
        }
    }

    /// A column of the licenses × conditions table.
    ///
    /// @param open what every license on an official list answers, or `null`
    public record Topic(
            String id, String name, String brief, @Nullable TermMark open) {}

    private record Data(
            Map<String, String> components,
            Map<String, String> statuses,
            Map<String, Map<String, String>> shades,
            Map<String, ConditionWord> conditions,
            Map<String, List<String>> findings,
            List<Topic> topics) {}

    private static final class Loaded {
        static final Data DATA = load();
    }

    private Words() {}

    public static String label(ComponentKind kind) {
        return Loaded.DATA.components().getOrDefault(kind.wire(), kind.wire());
    }

    public static String label(Status status) {
        return Loaded.DATA.statuses().getOrDefault(status.wire(), status.wire());
    }

    /// What a shade means, as a clause that goes on after its name.
    public static String means(Shade shade) {
        return shadeText(shade, "means");
    }

    /// What would make a component of this shade more open.
    public static String mend(Shade shade) {
        return shadeText(shade, "mend");
    }

    private static String shadeText(Shade shade, String field) {
        return Loaded.DATA.shades().getOrDefault(shade.wire(), Map.of()).getOrDefault(field, "");
    }

    /// The word for a kind of condition; a kind that nobody described is named by its id and ranks last.
    public static ConditionWord condition(String kind) {
        ConditionWord word = Loaded.DATA.conditions().get(kind);
        if (word != null) return word;
        return new ConditionWord(kind.replace('-', ' '), Integer.MAX_VALUE, "", TermMark.REQUIRED, false, List.of());
    }

    /// The words of a quoted line that a finding rests on, best first; none where it rests on all of it.
    public static List<String> anchors(String finding) {
        return Loaded.DATA.findings().getOrDefault(finding, List.of());
    }

    /// The columns of the licenses × conditions table.
    public static List<Topic> topics() {
        return Loaded.DATA.topics();
    }

    private static Data load() {
        Map<String, Object> root = Knowledge.map(Words.class, "words.yaml");
        return new Data(
                texts(section(root, "components")),
                texts(section(root, "statuses")),
                shades(section(root, "shades")),
                conditions(section(root, "conditions")),
                anchors(section(root, "findings")),
                topics(section(root, "topics")));
    }

    private static Map<String, Object> section(Map<String, Object> root, String name) {
        return Knowledge.asMap(root.get(name), "words.yaml: section '" + name + "'");
    }

    private static Map<String, String> texts(Map<String, Object> map) {
        Map<String, String> texts = new LinkedHashMap<>();
        map.forEach((k, v) -> texts.put(k, String.valueOf(v)));
        return texts;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Map<String, String>> shades(Map<String, Object> map) {
        Map<String, Map<String, String>> shades = new LinkedHashMap<>();
        map.forEach((k, v) -> shades.put(k, texts((Map<String, Object>) v)));
        return shades;
    }

    private static Map<String, ConditionWord> conditions(Map<String, Object> map) {
        Map<String, ConditionWord> words = new LinkedHashMap<>();
        map.forEach((kind, value) -> {
            Map<?, ?> fields = (Map<?, ?>) value;
            List<String> anchors = new ArrayList<>();
            if (fields.get("anchors") instanceof List<?> list) list.forEach(a -> anchors.add(String.valueOf(a)));
            words.put(
                    kind,
                    new ConditionWord(
                            String.valueOf(fields.get("name")),
                            words.size(),
                            String.valueOf(fields.get("topic")),
                            TermMark.of(String.valueOf(fields.get("mark"))),
                            Boolean.TRUE.equals(fields.get("light")),
                            anchors));
        });
        return words;
    }

    private static Map<String, List<String>> anchors(Map<String, Object> map) {
        Map<String, List<String>> anchors = new LinkedHashMap<>();
        map.forEach((finding, words) -> {
            if (words instanceof List<?> list)
                anchors.put(finding, list.stream().map(String::valueOf).toList());
        });
        return anchors;
    }

    private static List<Topic> topics(Map<String, Object> map) {
        List<Topic> topics = new ArrayList<>();
        map.forEach((id, value) -> {
            Map<?, ?> fields = (Map<?, ?>) value;
            Object open = fields.get("open");
            topics.add(new Topic(
                    id,
                    String.valueOf(fields.get("name")),
                    String.valueOf(fields.get("short")),
                    open == null ? null : TermMark.of(open.toString())));
        });
        return List.copyOf(topics);
    }
}
