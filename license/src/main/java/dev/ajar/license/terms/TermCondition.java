package dev.ajar.license.terms;

import org.jspecify.annotations.Nullable;

/// One thing a license lays on its users.
///
/// @param kind a word of the published list, such as `user-threshold`
/// @param value a whole number or text
/// @param unit of the value, such as `monthly-active-users` or `USD/year`
/// @param mode how it stands, such as `by-reference` or `notice-file`
/// @param effect what follows, such as `separate license`
/// @param section of the license where it stands; `not read` where no text was at hand
/// @param meaning in plain words
public record TermCondition(
        String kind,
        @Nullable Object value,
        @Nullable String unit,
        @Nullable String mode,
        @Nullable String effect,
        @Nullable String section,
        String meaning) {
    public TermCondition {
        if (!(value == null || value instanceof Long || value instanceof String))
            throw new IllegalArgumentException(kind + ": value must be a whole number or text, got " + value);
    }
}
