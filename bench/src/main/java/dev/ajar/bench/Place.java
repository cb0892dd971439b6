package dev.ajar.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A place with the files of a repository, read on its own and not through Ajar, so that quotes are checked against the
/// files themselves.
interface Place extends AutoCloseable {
    /// What to hand to Ajar.
    Path path();

    boolean exists(String file) throws IOException;

    /// The bytes of a file; empty where they are not here.
    Optional<byte[]> bytes(String file) throws IOException;

    @Override
    void close() throws IOException;

    /// Opens a folder, a bare git directory or a recorded snapshot.
    ///
    /// @param revision the commit to read in a git directory; its `HEAD` where it has no such commit
    static Place open(Path path, String revision) throws IOException {
        if (Files.isRegularFile(path.resolve("listing.csv")) && Files.isDirectory(path.resolve("files")))
            return new RecordedPlace(path);
        if (Files.isRegularFile(path.resolve("HEAD")) && Files.isDirectory(path.resolve("objects")))
            return new GitPlace(path, revision);
        return new FolderPlace(path);
    }

    /// Looks for a repository in folders: `owner+name`, `owner/name` or `name`, or a folder `repo` below it.
    static Optional<Path> find(String repo, List<Path> roots) {
        String name = repo.substring(repo.indexOf('/') + 1);
        for (Path root : roots) {
            for (String candidate : List.of(repo.replace('/', '+'), repo, name)) {
                Path folder = root.resolve(candidate);
                if (Files.isDirectory(folder.resolve("repo"))) return Optional.of(folder.resolve("repo"));
                if (Files.isDirectory(folder)) return Optional.of(folder);
            }
        }
        return Optional.empty();
    }

    /// Files below a folder.
    record FolderPlace(Path path) implements Place {
        @Override
        public boolean exists(String file) {
            return Files.exists(path.resolve(file));
        }

        @Override
        public Optional<byte[]> bytes(String file) throws IOException {
            Path at = path.resolve(file);
            return Files.isRegularFile(at) ? Optional.of(Files.readAllBytes(at)) : Optional.empty();
        }

        @Override
        public void close() {}
    }

    /// A listing of all files, and the bytes of some.
    record RecordedPlace(Path path) implements Place {
        @Override
        public boolean exists(String file) throws IOException {
            String quoted = "\"" + file.replace("\"", "\"\"") + "\",";
            try (var lines = Files.lines(path.resolve("listing.csv"))) {
                return lines.anyMatch(line -> line.startsWith(file + ",") || line.startsWith(quoted));
            }
        }

        @Override
        public Optional<byte[]> bytes(String file) throws IOException {
            Path at = path.resolve("files").resolve(file);
            return Files.isRegularFile(at) ? Optional.of(Files.readAllBytes(at)) : Optional.empty();
        }

        @Override
        public void close() {}
    }
}
