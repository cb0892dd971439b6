package dev.ajar.report.json;

import dev.ajar.internal.Sha256;
import dev.ajar.model.Report;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// An assessment read back from a file that this program wrote: one document a subject, whichever way it was written.
public final class AssessmentFile {
    /// The most bytes of one file, 64 MiB.
    public static final int MAX_BYTES = 64 << 20;

    private static final int MAX_SUBJECTS = 10_000;
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private AssessmentFile() {}

    /// One subject of one place.
    ///
    /// @param digest `sha256:…` of the document on one line, with this subject alone and without `assessed`
    /// @param root the document as digested
    public record Document(String digest, JsonNode root) {
        public JsonNode subject() {
            return root.path("subjects").path(0);
        }

        public String id() {
            return subject().path("subject").path("id").asString("");
        }

        public String name() {
            return subject().path("subject").path("name").asString("");
        }

        /// Where it was read, as the file says.
        public String uri() {
            return root.path("source").path("uri").asString("");
        }
    }

    /// What is written of a report with one subject.
    public static Document of(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonOut json = JsonOut.compact(bytes)) {
            new AssessmentJson(json).write(report, Instant.EPOCH);
        }
        return read(bytes.toByteArray()).getFirst();
    }

    /// Reads a file written with `--format json` or `jsonl`.
    ///
    /// @throws IllegalArgumentException saying what was expected
    public static List<Document> read(byte[] bytes) {
        if (bytes.length > MAX_BYTES)
            throw new IllegalArgumentException("an assessment has at most " + MAX_BYTES + " bytes");
        List<Document> documents = new ArrayList<>();
        try (var values = MAPPER.readerFor(JsonNode.class).<JsonNode>readValues(bytes)) {
            while (values.hasNextValue()) add(values.nextValue(), documents);
        } catch (JacksonException | StackOverflowError e) {
            throw new IllegalArgumentException(
                    "expected an assessment as JSON: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
                    e);
        }
        return documents;
    }

    private static void add(JsonNode value, List<Document> documents) {
        switch (value.path("schema").asString("")) {
            case "ajar-assessments/1" -> value.path("assessments").forEach(one -> add(one, documents));
            case AssessmentJson.SCHEMA -> {
                JsonNode subjects = value.path("subjects");
                if (documents.size() + subjects.size() > MAX_SUBJECTS)
                    throw new IllegalArgumentException("at most " + MAX_SUBJECTS + " subjects in one file");
                for (JsonNode subject : subjects) documents.add(document(value, subject));
            }
            default ->
                throw new IllegalArgumentException(
                        "expected the schema ajar-assessment/1 or ajar-assessments/1, found '"
                                + value.path("schema").asString("none") + "'");
        }
    }

    private static Document document(JsonNode whole, JsonNode subject) {
        ObjectNode one = MAPPER.createObjectNode();
        whole.properties().forEach(field -> {
            if (field.getKey().equals("assessed")) return;
            if (field.getKey().equals("subjects")) {
                ArrayNode alone = MAPPER.createArrayNode();
                alone.add(subject);
                one.set("subjects", alone);
            } else one.set(field.getKey(), field.getValue());
        });
        String text = MAPPER.writeValueAsString(one);
        return new Document(Sha256.of(text.getBytes(StandardCharsets.UTF_8)), one);
    }
}
