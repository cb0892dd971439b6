package dev.ajar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// What a careful reader found in one repository at one commit.
///
/// @param repo `owner/name`
/// @param commit the commit that was read
record LabelFile(String repo, String commit, List<Label> labels) {
    LabelFile {
        labels = List.copyOf(labels);
    }

    static LabelFile read(Path file) throws IOException {
        return of(Documents.yaml(file));
    }

    static LabelFile of(JsonNode document) {
        String schema = Documents.text(document, "schema", "nothing");
        if (!schema.equals("ajar-repo-labels/1"))
            throw new IllegalArgumentException("expected the schema ajar-repo-labels/1, got " + schema);
        List<Label> labels = new ArrayList<>();
        for (JsonNode subject : document.path("subjects")) labels.add(Label.of(subject));
        String repo = Documents.text(document, "repo", "");
        int at = repo.indexOf('@');
        return new LabelFile(at < 0 ? repo : repo.substring(0, at), Documents.text(document, "commit", ""), labels);
    }

    /// The label files named, and those in the folders named, sorted by name within a folder.
    static List<LabelFile> readAll(List<Path> filesOrFolders) throws IOException {
        List<LabelFile> all = new ArrayList<>();
        for (Path path : filesOrFolders) {
            if (!Files.isDirectory(path)) {
                all.add(read(path));
                continue;
            }
            try (Stream<Path> files = Files.list(path)) {
                for (Path file : files.filter(f -> f.toString().endsWith(".yaml"))
                        .sorted()
                        .toList()) all.add(read(file));
            }
        }
        return all;
    }
}
