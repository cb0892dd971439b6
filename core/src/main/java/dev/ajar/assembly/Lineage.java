package dev.ajar.assembly;

import org.jspecify.annotations.Nullable;

/// What is recorded of models elsewhere, for base models that are only named here.
@FunctionalInterface
public interface Lineage {
    /// What is recorded of one model.
    ///
    /// @param license SPDX id or id of a known text
    /// @param source who recorded it, and when
    record Recorded(String license, String source) {}

    /// The license recorded for a model, or `null` where none is.
    @Nullable
    Recorded license(String model);
}
