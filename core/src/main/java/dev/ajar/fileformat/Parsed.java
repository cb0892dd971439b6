package dev.ajar.fileformat;

import java.util.Optional;

/// What came of parsing: a value, or why there is none.
public sealed interface Parsed<T> {
    record Good<T>(T value) implements Parsed<T> {}

    /// The input does not hold to its format.
    ///
    /// @param line where, from 1, or 0 where there is no line to name
    /// @param reason what was expected and what was there, in words a reader can use
    record Malformed<T>(int line, String reason) implements Parsed<T> {}

    static <T> Parsed<T> good(T value) {
        return new Good<>(value);
    }

    static <T> Parsed<T> malformed(String reason) {
        return new Malformed<>(0, reason);
    }

    static <T> Parsed<T> malformed(int line, String reason) {
        return new Malformed<>(line, reason);
    }

    /// The value, where there is one.
    default Optional<T> toOptional() {
        return switch (this) {
            case Good<T> good -> Optional.of(good.value());
            case Malformed<T> _ -> Optional.empty();
        };
    }
}
