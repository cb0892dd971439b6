package dev.ajar.bench;

import java.nio.file.Files;
import java.nio.file.Path;

/// Real inputs and truth tables beside a checkout; a fresh clone has none, and tests then say so.
final class SharedData {
    private static final Path ROOT = Path.of(System.getProperty("ajar.shared", "../../shared"));

    private SharedData() {}

    static boolean present() {
        if (Files.isDirectory(ROOT)) return true;
        System.out.println("not run: no shared data");
        return false;
    }

    static Path at(String path) {
        return ROOT.resolve(path);
    }
}
