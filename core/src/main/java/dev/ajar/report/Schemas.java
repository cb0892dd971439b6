package dev.ajar.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The JSON Schemas of the answers.
public final class Schemas {
    /// All ids, in the order users see.
    public static final List<String> ALL = List.of(
            "ajar-assessment/1", "ajar-assessments/1", "ajar-comparison/1", "ajar-improvement/1", "ajar-license/1");

    private Schemas() {}

    /// The text of a schema.
    ///
    /// @throws IllegalArgumentException naming the id, if there is no such schema
    public static String text(String id) {
        if (!ALL.contains(id))
            throw new IllegalArgumentException("schema '" + id + "' is not known; there are " + String.join(", ", ALL));
        String name = "json/" + id.replace('/', '-') + ".schema.json";
        try (InputStream in = Schemas.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException(name + " is missing beside Schemas.class");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
