package dev.ajar.source;

import java.util.Optional;

/// What came of reading a file as text.
public sealed interface Reading {
    /// It is text; what is odd about it stands in [TextFile#issues].
    record Text(TextFile file) implements Reading {}

    /// Its bytes are no text.
    record Binary() implements Reading {}

    /// The bytes cannot be had here.
    ///
    /// @param why in words a reader can use
    record NotReadable(String why) implements Reading {}

    /// The text, where there is one.
    default Optional<TextFile> text() {
        return switch (this) {
            case Text text -> Optional.of(text.file());
            case Binary _, NotReadable _ -> Optional.empty();
        };
    }
}
