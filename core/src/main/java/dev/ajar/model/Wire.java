package dev.ajar.model;

import java.util.Locale;

/// A word of the wire contract. The kebab-case word of an enum constant is its name in lower case.
public interface Wire {
    /// The word used in JSON, in data files and in documentation.
    String wire();

    /// The wire word of an enum constant: `IN_REPOSITORY` is `in-repository`.
    static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
