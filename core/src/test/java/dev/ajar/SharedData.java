package dev.ajar;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The published data that tests compare with. It is not part of the project; without it such tests say so.
public final class SharedData {
    private SharedData() {}

    /// A file or folder below `data`, or empty with a line on standard output.
    public static Optional<Path> find(String path) {
        String folder = System.getProperty("ajar.shared", "");
        Path found = Path.of(folder, "data", path);
        if (!folder.isEmpty() && Files.exists(found)) return Optional.of(found);
        System.out.println("not run: no shared data at " + path);
        return Optional.empty();
    }
}
