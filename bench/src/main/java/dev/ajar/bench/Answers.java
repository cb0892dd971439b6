package dev.ajar.bench;

import dev.ajar.Ajar;
import dev.ajar.AssessOptions;
import dev.ajar.model.Report;
import dev.ajar.report.ReportFormats;
import dev.ajar.report.Style;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Where the answers come from.
interface Answers {
    /// The wire document for a place.
    ///
    /// @param repo `owner/name`
    JsonNode of(String repo, Path place) throws IOException;

    /// Assesses the place in this process, under all frameworks, as the command line does.
    record Assessed() implements Answers {
        private static final Instant ANY_TIME = Instant.EPOCH;

        @Override
        public JsonNode of(String repo, Path place) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Report report = Ajar.standard().assess(place.toString(), AssessOptions.DEFAULT);
            ReportFormats.find("json").orElseThrow().write(List.of(report), Style.plain(ANY_TIME), out);
            return Documents.json(out.toByteArray());
        }
    }

    /// Writes an answer where [Saved] finds it.
    static void save(JsonNode answer, Path folder, String repo) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(repo.replace('/', '+') + ".json"), answer.toPrettyString() + "\n");
    }

    /// Documents written before: `owner+name.json` or `name.json` in a folder.
    record Saved(Path folder) implements Answers {
        @Override
        public JsonNode of(String repo, Path place) throws IOException {
            Path whole = folder.resolve(repo.replace('/', '+') + ".json");
            Path name = folder.resolve(repo.substring(repo.indexOf('/') + 1) + ".json");
            return Documents.json(Files.exists(whole) ? whole : name);
        }
    }
}
