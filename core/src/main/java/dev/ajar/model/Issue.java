package dev.ajar.model;

import org.jspecify.annotations.Nullable;

/// Something that could not be read or understood; the rest of the run went on.
///
/// @param stage where in the run: `source`, `finding`, `assembly`, `openness`, `framework`
/// @param path the file concerned, or `null`
/// @param message what is wrong, what was expected, what to do
public record Issue(
        Severity severity, String stage, @Nullable String path, String message) {}
