package dev.ajar.source;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// A place as a user writes it, read as a path.
public final class Place {
    private Place() {}

    /// The path, unless the words cannot be one on this system.
    public static Optional<Path> path(String place) {
        try {
            return place.isEmpty() ? Optional.empty() : Optional.of(Path.of(place));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
