package dev.ajar.license.index.build;

/// Where a text says one of its conditions.
///
/// @param from first word of the sentence, counted in the text
/// @param to word after it
/// @param condition kind, value and unit
record Anchor(int from, int to, String condition) {}
