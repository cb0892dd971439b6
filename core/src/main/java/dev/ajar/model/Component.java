package dev.ajar.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One part of a subject, what license it is under, and how free that makes it.
///
/// @param subkind a finer word of the wire contract, or `null`
/// @param urls where it can be had, as written in the snapshot; never followed
/// @param license the concluded license
/// @param licenses all that was declared and detected for it
/// @param because why the shade is what it is, one sentence
/// @param lookedAt for `not-found`: the places looked at
/// @param facts measured properties in wire words, such as `parameters`, `bytes`, `dtypes`; values are text, whole
/// numbers or lists of text
public record Component(
        ComponentKind kind,
        @Nullable String subkind,
        String name,
        Status status,
        List<String> urls,
        LicenseFinding license,
        List<LicenseFinding> licenses,
        Shade shade,
        String because,
        List<Evidence> evidence,
        List<String> lookedAt,
        Map<String, Object> facts) {
    public Component {
        urls = List.copyOf(urls);
        licenses = List.copyOf(licenses);
        evidence = List.copyOf(evidence);
        lookedAt = List.copyOf(lookedAt);
        facts = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(facts));
    }

    /// Whether the component can be had: here, linked or gated.
    public boolean released() {
        return switch (status) {
            case IN_REPOSITORY, LINKED, GATED -> true;
            case HOSTED, MENTIONED, WITHHELD, NOT_FOUND, UNKNOWN -> false;
        };
    }
}
