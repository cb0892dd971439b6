package dev.ajar.license.index.build.terms;

import dev.ajar.license.terms.PackedWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/// Packs the rules by which terms are read from unknown texts.
final class ExtractSection {
    private ExtractSection() {}

    static byte[] compile(Yaml rules, Yaml kinds) {
        Map<String, Object> tree = Trees.of(rules.map());
        Map<String, Object> meanings = new LinkedHashMap<>();
        for (String kind : kinds.keys()) {
            meanings.put(kind, kinds.child(kind).text("says"));
            String filled = kinds.child(kind).textOrNull("says_with_value");
            if (filled != null) meanings.put(kind + " value", filled);
        }
        tree.put("meanings", meanings);
        return PackedWriter.bytes(tree);
    }
}
