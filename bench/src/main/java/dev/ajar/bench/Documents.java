package dev.ajar.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Label files (YAML) and answers (JSON) as one kind of tree.
final class Documents {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Documents() {}

    static JsonNode yaml(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return MAPPER.valueToTree(new Load(LoadSettings.builder().build()).loadFromInputStream(in));
        }
    }

    static JsonNode json(Path file) throws IOException {
        return json(Files.readAllBytes(file));
    }

    static JsonNode json(byte[] bytes) {
        return MAPPER.readTree(bytes);
    }

    static JsonNode json(String text) {
        return MAPPER.readTree(text);
    }

    /// The text of a field, or `otherwise` where it is missing or null.
    static String text(JsonNode node, String field, String otherwise) {
        return node.path(field).asString(otherwise);
    }

    /// A list of words: the elements of a list, or the one value; nothing where there is none.
    static List<String> words(JsonNode node) {
        List<String> words = new ArrayList<>();
        if (node.isArray()) for (JsonNode element : node) words.add(element.asString(""));
        else if (!node.isMissingNode() && !node.isNull()) words.add(node.asString(""));
        return words;
    }

    /// `path:line` of a piece of evidence, or of the first of a list of them; empty where there is none.
    static String at(JsonNode evidence) {
        JsonNode first = evidence.isArray() ? evidence.path(0) : evidence;
        String path = text(first, "path", "");
        int line = first.path("line").asInt(0);
        return line > 0 ? path + ":" + line : path;
    }
}
