package dev.ajar.verify;

import dev.ajar.internal.DataNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What a published record cites: the addresses it names, and the paths in its path fields.
final class RecordCitations {
    private static final Set<String> PATHS = Set.of("component_path", "license_path", "path", "location", "link");
    private static final int MAX = 10_000;

    private final Map<String, String> cited = new LinkedHashMap<>();

    private RecordCitations() {}

    static List<Citation> of(String file, String text) {
        RecordCitations citations = new RecordCitations();
        citations.walk(DataNode.parse(file, text), "", "");
        List<Citation> all = new ArrayList<>();
        citations.cited.forEach((path, by) -> all.add(Citation.of(path, by)));
        return all;
    }

    private void walk(DataNode node, String key, String context) {
        if (node.isList()) {
            for (DataNode item : node.items()) walk(item, key, context);
        } else if (node.isFields()) {
            DataNode name = node.get("name");
            String own = name != null && name.isText() ? name.text() : key.isEmpty() ? context : key;
            node.fields().forEach((field, value) -> walk(value, field, own));
        } else if (!node.isNull() && cited.size() < MAX) {
            String text = node.text().strip();
            boolean path = PATHS.contains(key.toLowerCase(Locale.ROOT)) && isPath(text);
            if (Addresses.isAddress(text) || path) cited.putIfAbsent(text, context.isEmpty() ? key : context);
        }
    }

    private static boolean isPath(String text) {
        return !text.isEmpty()
                && text.length() < 400
                && text.indexOf(' ') < 0
                && !text.startsWith("/")
                && !text.contains("..")
                && (text.indexOf('.') > 0 || text.indexOf('/') > 0 || text.equals(text.toUpperCase(Locale.ROOT)));
    }
}
