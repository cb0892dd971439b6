package dev.ajar.catalog;

import org.jspecify.annotations.Nullable;

/// What a name leads to.
public sealed interface CatalogEntry {
    /// A system with all components.
    ///
    /// @param member the Hub id asked for, or `null` where the family was
    record Whole(CatalogSystem system, @Nullable String member) implements CatalogEntry {}

    /// A Hub id of which only license and kin are recorded.
    record LicenseOnly(RecordedLicense recorded) implements CatalogEntry {}
}
