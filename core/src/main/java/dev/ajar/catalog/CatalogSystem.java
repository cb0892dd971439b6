package dev.ajar.catalog;

import dev.ajar.model.Component;
import java.util.List;
import java.util.Map;

/// One system with all its components, as recorded from public sources.
///
/// @param kind `model`, `dataset`, `software`
/// @param recorded date on which the facts were put down, as `2026-11-24`
/// @param members Hub id to number of parameters, which may be empty
/// @param components one or more for each kind, in the order of [dev.ajar.model.ComponentKind]
/// @param file the file it was read from, as evidence names it
/// @param digest `sha256:` of that file
public record CatalogSystem(
        String id,
        String name,
        String kind,
        String publisher,
        String recorded,
        List<String> aliases,
        Map<String, String> members,
        List<Component> components,
        String file,
        String digest) {
    public CatalogSystem {
        aliases = List.copyOf(aliases);
        members = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(members));
        components = List.copyOf(components);
    }
}
