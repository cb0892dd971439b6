package dev.ajar.framework.record;

import dev.ajar.internal.DataNode;
import dev.ajar.model.Basis;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A score record of the AI Stack Map: `key:value(detail);…` in one line of components.
final class MapFile {
    private MapFile() {}

    static boolean accepts(DataNode root) {
        DataNode openness = root.get("openness");
        return root.get("product") != null
                && openness != null
                && openness.isFields()
                && openness.get("components") != null;
    }

    static RecordFile read(DataNode root, Parts parts) {
        DataNode line = root.need("openness").need("components");
        Map<String, String> said = entries(line.text());
        boolean tuned = said.containsKey("post-training-data") || said.containsKey("base");
        String license = said.getOrDefault("license", said.getOrDefault("model-license", ""));
        String data = value(
                tuned
                        ? said.getOrDefault("post-training-data", said.getOrDefault("data", ""))
                        : said.getOrDefault("data", ""));
        String code = value(said.getOrDefault("code", said.getOrDefault("recipe", "")));
        String weights = value(said.getOrDefault("weights", ""));
        Map<String, String> words = new LinkedHashMap<>();
        if (!weights.isEmpty()) words.put("weights", weights.startsWith("announced") ? "closed" : weights);
        words.put("data", data.isEmpty() ? "closed" : data.replace('_', '-'));
        words.put("code", code.isEmpty() ? "closed" : code);
        words.put("license", LicenseTier.of(license));
        words.put("kind", tuned ? "tuned" : "pretrained");
        List<Component> components = new ArrayList<>();
        if (!weights.isEmpty()) components.add(weights(weights, license, line, parts));
        if (!data.isEmpty())
            components.add(
                    part(tuned ? ComponentKind.POST_TRAINING_DATA : ComponentKind.PRETRAINING_DATA, data, line, parts));
        if (!code.isEmpty() && !code.equals("partial"))
            components.add(
                    part(tuned ? ComponentKind.POST_TRAINING_CODE : ComponentKind.PRETRAINING_CODE, code, line, parts));
        return new RecordFile(
                "os-ai-map",
                root.need("product").text(),
                "",
                parts.complete(components),
                Map.of(),
                Map.of("os-ai-map", words));
    }

    private static Component weights(String weights, String license, DataNode line, Parts parts) {
        boolean open = weights.equals("open");
        boolean service = LicenseTier.of(license).equals("proprietary");
        LicenseRef ref = open && !license.isEmpty() ? parts.license(value(license)) : null;
        Status status = open ? Status.LINKED : service ? Status.HOSTED : Status.WITHHELD;
        return parts.part(
                ComponentKind.FINAL_WEIGHTS, null, status, ref, Basis.NAMED, "", "recorded as " + weights, line);
    }

    private static Component part(ComponentKind kind, String level, DataNode line, Parts parts) {
        Status status = level.equals("open") ? Status.LINKED : Status.NOT_FOUND;
        return parts.part(kind, null, status, null, Basis.NAMED, "", "recorded as " + level, line);
    }

    /// Key to value, split at semicolons outside parentheses.
    private static Map<String, String> entries(String line) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String part : LicenseTier.split(line, ';')) {
            int colon = part.indexOf(':');
            if (colon > 0)
                entries.put(
                        part.substring(0, colon).strip(),
                        part.substring(colon + 1).strip());
        }
        return entries;
    }

    /// The token before a parenthesis, a space or a comma.
    static String value(String text) {
        int end = 0;
        while (end < text.length() && "( ,".indexOf(text.charAt(end)) < 0) end++;
        return text.substring(0, end);
    }
}
