package dev.ajar.source.git;

import dev.ajar.source.directory.FileBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The folders that `.gitmodules` gives to other repositories. Its addresses are never used.
final class Submodules {
    private static final int MAX_BYTES = 1 << 20;
    private static final int MAX_PATHS = 1000;

    private Submodules() {}

    static List<String> paths(Path root) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .decode(FileBytes.read(root.resolve(".gitmodules"), ".gitmodules", 0, MAX_BYTES))
                    .toString();
        } catch (IOException _) {
            return List.of();
        }
        List<String> paths = new ArrayList<>();
        for (String raw : text.split("\n", -1)) {
            int equals = raw.indexOf('=');
            if (equals > 0 && raw.substring(0, equals).strip().equals("path") && paths.size() < MAX_PATHS)
                paths.add(raw.substring(equals + 1).strip());
        }
        return paths;
    }
}
