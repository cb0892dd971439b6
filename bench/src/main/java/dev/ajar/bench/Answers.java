package dev.ajar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/// Where the answers come from.
interface Answers {
    /// The wire document for a place.
    ///
    /// @param repo `owner/name`
    JsonNode of(String repo, Path place) throws IOException;

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
