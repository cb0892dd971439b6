package dev.ajar.cli;

import java.nio.file.Path;
import java.util.List;

/// The folder in which a user's own indexes lie: `AJAR_HOME`, else `ajar` in the user's data folder (XDG Base Directory
/// Specification: `XDG_DATA_HOME`, else `~/.local/share`).
record OwnPlace(Path folder) {
    static OwnPlace of(Console console) {
        String own = console.environment().getOrDefault("AJAR_HOME", "");
        if (!own.isEmpty()) return new OwnPlace(Path.of(own));
        String data = console.environment().getOrDefault("XDG_DATA_HOME", "");
        // The specification: a relative path there is to be ignored.
        if (!data.isEmpty() && Path.of(data).isAbsolute())
            return new OwnPlace(Path.of(data).resolve("ajar"));
        String home = console.environment().getOrDefault("HOME", System.getProperty("user.home", "."));
        return new OwnPlace(Path.of(home, ".local", "share", "ajar"));
    }

    /// What `licenses learn` fills.
    Path own() {
        return folder.resolve("own.idx");
    }

    /// What `licenses learn --from-scancode` builds.
    Path full() {
        return folder.resolve("full.idx");
    }

    /// Own tables of software: one file, and a folder of files.
    List<Path> components() {
        return List.of(folder.resolve("components.yaml"), folder.resolve("components"));
    }

    /// All that are used, in order.
    List<Path> indexes() {
        return List.of(full(), own());
    }
}
