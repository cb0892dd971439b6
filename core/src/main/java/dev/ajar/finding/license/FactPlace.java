package dev.ajar.finding.license;

import dev.ajar.model.Evidence;
import org.jspecify.annotations.Nullable;

/// The sentence that says a fact.
///
/// @param member of a fact that is a list: which of its values; else `null`
public record FactPlace(@Nullable String member, Evidence evidence) {}
