package dev.ajar.license.index.build.terms;

import dev.ajar.license.terms.Certainty;
import dev.ajar.license.terms.Extraction;
import dev.ajar.license.terms.TermCondition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One user's record of terms, checked: only known fields, in the form that is read later.
record OwnRecord(String id, Map<String, Object> tree) {
    private static final int LONGEST = 4_000;
    private static final List<String> LISTS = List.of("aliases", "dates", "texts");
    private static final List<String> WORDS = List.of("unit", "mode", "effect", "section", "meaning", "url", "scope");

    /// @throws IllegalArgumentException where something is wrong, and says what
    static OwnRecord of(Yaml yaml, List<String> kinds) {
        String id = yaml.text("id").strip();
        if (id.isEmpty() || id.length() > 200 || !id.chars().allMatch(c -> c > ' ' && c < 127))
            throw new IllegalArgumentException(
                    yaml.place() + ": id: letters, digits and marks without blanks expected, got '" + id + "'");
        if (yaml.map().containsKey("standing"))
            throw new IllegalArgumentException(
                    yaml.place() + ": standing: which official lists name a license is not for own terms to say");
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        String name = yaml.textOrNull("name");
        tree.put("name", name == null ? id : word(yaml, "name", name));
        String publisher = yaml.textOrNull("publisher");
        if (publisher != null) tree.put("publisher", word(yaml, "publisher", publisher));
        tree.put("certainty", certainty(yaml));
        for (String list : LISTS) if (!yaml.texts(list).isEmpty()) tree.put(list, List.copyOf(yaml.texts(list)));
        List<String> sources = yaml.texts("sources");
        tree.put("sources", sources.isEmpty() ? List.of("own terms, " + yaml.place()) : List.copyOf(sources));
        tree.put("facts", facts(yaml));
        tree.put("conditions", conditions(yaml, kinds));
        return new OwnRecord(id, tree);
    }

    /// What this program read of a text.
    static Map<String, Object> extracted(String id, String name, String source, Extraction found) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", id);
        tree.put("name", name);
        tree.put("certainty", Certainty.EXTRACTED.word());
        tree.put("sources", List.of(source));
        Map<String, Object> facts = new LinkedHashMap<>();
        found.facts().forEach((field, value) -> facts.put(field, Map.of("value", value)));
        tree.put("facts", facts);
        List<Object> conditions = new ArrayList<>();
        for (TermCondition one : found.terms()) conditions.add(tree(one));
        tree.put("conditions", conditions);
        return tree;
    }

    private static Map<String, Object> tree(TermCondition condition) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("kind", condition.kind());
        if (condition.value() != null) tree.put("value", condition.value());
        if (condition.unit() != null) tree.put("unit", condition.unit());
        if (condition.mode() != null) tree.put("mode", condition.mode());
        if (condition.effect() != null) tree.put("effect", condition.effect());
        if (condition.section() != null) tree.put("section", condition.section());
        tree.put("meaning", condition.meaning());
        return tree;
    }

    private static String certainty(Yaml yaml) {
        String word = yaml.textOrNull("certainty");
        if (word == null) return Certainty.TEXT.word();
        try {
            return Certainty.of(word).word();
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    yaml.place() + ": certainty: one of " + words() + " expected, got " + word, e);
        }
    }

    private static String words() {
        List<String> words = new ArrayList<>();
        for (Certainty one : Certainty.values()) words.add(one.word());
        return String.join(", ", words);
    }

    private static Map<String, Object> facts(Yaml yaml) {
        Map<String, Object> facts = new LinkedHashMap<>();
        Yaml told = yaml.child("facts");
        for (String field : told.keys()) {
            Object value = told.map().get(field);
            Map<String, Object> fact = new LinkedHashMap<>();
            Object inner = value instanceof Map<?, ?> map ? map.get("value") : value;
            if (inner == null) throw new IllegalArgumentException(told.place() + ": a value expected for " + field);
            fact.put("value", fact(told, field, inner));
            if (value instanceof Map<?, ?> map && map.get("section") != null)
                fact.put("section", word(told, field, String.valueOf(map.get("section"))));
            facts.put(field, fact);
        }
        return facts;
    }

    private static Object fact(Yaml told, String field, Object value) {
        if (!(value instanceof List<?> list)) return scalar(told, field, value);
        List<Object> items = new ArrayList<>();
        for (Object item : list) items.add(word(told, field, String.valueOf(item)));
        return items;
    }

    private static List<Object> conditions(Yaml yaml, List<String> kinds) {
        List<Object> conditions = new ArrayList<>();
        Object told = yaml.map().get("conditions");
        if (told != null && !(told instanceof List<?>))
            throw new IllegalArgumentException(yaml.place() + ": conditions: a list expected, got " + told);
        for (Object item : yaml.list("conditions")) {
            Yaml one = Yaml.of(yaml.place() + ": conditions", item);
            String kind = one.text("kind");
            if (!kinds.contains(kind))
                throw new IllegalArgumentException(
                        yaml.place() + ": unknown kind " + kind + "; there are " + String.join(", ", kinds));
            Map<String, Object> condition = new LinkedHashMap<>();
            condition.put("kind", kind);
            Object value = one.map().get("value");
            if (value != null) condition.put("value", scalar(one, "value", value));
            for (String field : WORDS) {
                String text = one.textOrNull(field);
                if (text != null) condition.put(field, word(one, field, text));
            }
            conditions.add(condition);
        }
        return conditions;
    }

    private static Object scalar(Yaml yaml, String field, @Nullable Object value) {
        return switch (value) {
            case Integer i when i >= 0 -> i;
            case Long l when l >= 0 -> l;
            case Boolean b -> b ? "yes" : "no";
            case String s -> word(yaml, field, s);
            case null, default ->
                throw new IllegalArgumentException(
                        yaml.place() + ": " + field + ": text or a whole number from 0 expected, got " + value);
        };
    }

    private static String word(Yaml yaml, String field, String text) {
        if (text.length() > LONGEST)
            throw new IllegalArgumentException(yaml.place() + ": " + field + ": at most " + LONGEST + " characters");
        return text;
    }
}
