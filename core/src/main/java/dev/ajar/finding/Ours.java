package dev.ajar.finding;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether a file is the repository's own work, by the folders it lies in.
public final class Ours {
    private static final Set<String> NOT = Set.of(
            "test",
            "tests",
            "testing",
            "testdata",
            "test_data",
            "fixtures",
            "test_fixtures",
            "fixture",
            "third_party",
            "third-party",
            "thirdparty",
            "vendor",
            "vendored",
            "external",
            "extern",
            "node_modules",
            "site-packages",
            "dependencies",
            "deps",
            "3rdparty",
            ".github",
            ".git",
            "build",
            "dist",
            "__pycache__");

    private Ours() {}

    public static boolean is(String path) {
        List<String> segments = List.of(path.toLowerCase(Locale.ROOT).split("/", -1));
        for (int i = 0; i < segments.size() - 1; i++) if (NOT.contains(segments.get(i))) return false;
        return true;
    }
}
