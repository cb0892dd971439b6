package dev.ajar.verify;

import dev.ajar.report.json.AssessmentFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// All that an assessment cites, each place once.
final class Citations {
    private static final int MAX = 20_000;
    private static final int MAX_PATH = 4_096;
    private static final int MAX_QUOTE = 4_096;

    private final Map<Citation, List<String>> found = new LinkedHashMap<>();

    private Citations() {}

    static List<Citation> of(AssessmentFile.Document document) {
        Citations citations = new Citations();
        citations.walk(document.subject(), document.name(), false);
        List<Citation> all = new ArrayList<>();
        citations.found.forEach((c, by) -> all.add(new Citation(
                c.path(),
                c.line(),
                c.offset(),
                c.length(),
                c.quote(),
                c.digest(),
                c.digestOfSpan(),
                c.attested(),
                by)));
        return all;
    }

    private void walk(JsonNode node, String context, boolean attested) {
        if (node.isArray()) {
            for (JsonNode item : node) walk(item, context, attested);
            return;
        }
        if (!node.isObject()) return;
        String own = context(node, context);
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (field.getKey().equals("evidence") && field.getValue().isArray())
                for (JsonNode cited : field.getValue()) add(cited, own, attested);
            else walk(field.getValue(), own, attested || field.getKey().equals("attestations"));
        }
    }

    private static String context(JsonNode node, String outer) {
        String framework = node.path("framework").asString("");
        if (!framework.isEmpty()) return framework;
        String kind = node.path("kind").asString("");
        String id = node.path("id").asString("");
        String component =
                node.path("component").asString(node.path("judgement").asString(""));
        if (!component.isEmpty()) return "attested " + component;
        if (!kind.isEmpty()) return kind;
        if (id.isEmpty() || node.has("basis")) return outer;
        return node.has("verdict") ? outer + " " + id : id;
    }

    private void add(JsonNode cited, String by, boolean attested) {
        String path = cited.path("path").asString("");
        if (path.isEmpty() || path.length() > MAX_PATH) return;
        String quote = cited.path("quote").asString("");
        String digest = cited.path("digest").asString("");
        Citation citation = new Citation(
                path,
                Math.max(0, cited.path("line").asInt(0)),
                cited.has("offset") ? Math.max(0, cited.path("offset").asLong(0)) : -1,
                Math.max(0, cited.path("length").asLong(0)),
                quote.isEmpty() || quote.length() > MAX_QUOTE ? null : quote,
                digest.isEmpty() ? null : digest,
                cited.path("digest_of").asString("").equals("span"),
                attested,
                List.of());
        List<String> users = found.computeIfAbsent(citation, _ -> new ArrayList<>());
        if (!users.contains(by)) users.add(by);
        if (found.size() > MAX) throw new IllegalArgumentException("at most " + MAX + " citations in one assessment");
    }
}
