package dev.ajar.model;

import org.jspecify.annotations.Nullable;

/// Where a snapshot came from.
///
/// @param uri the home of what was read, such as its remote; else the place as given
/// @param revision commit or recorded revision, or `null`
/// @param digest `sha256:` over the sorted listing of paths and content ids
/// @param label how a reader should name the origin, such as `recorded 2026-11-20`, or `null`
public record SourceInfo(
        String uri,
        @Nullable String revision,
        @Nullable String digest,
        @Nullable String label) {}
