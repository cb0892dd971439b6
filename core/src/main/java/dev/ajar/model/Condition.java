package dev.ajar.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a license or policy lays on users.
///
/// @param kind a word of the published list, such as `user-threshold`
/// @param value a whole number or text, or `null`
/// @param unit of the value, such as `monthly-active-users`
/// @param mode how it stands, such as `by-reference` or `notice-file`
/// @param license id of the license it comes from, or `null` where it stands in a card or README
/// @param section of the license text
/// @param meaning in plain words
public record Condition(
        String kind,
        @Nullable Object value,
        @Nullable String unit,
        @Nullable String mode,
        @Nullable String license,
        @Nullable String section,
        String meaning,
        List<Evidence> evidence) {
    public Condition {
        evidence = List.copyOf(evidence);
    }
}
