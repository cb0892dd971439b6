package dev.ajar.license.index.cases;

/// A text with one change of its terms.
///
/// @param line where the change is, from 1; of a cut the last line kept before it
record Changed(String kind, String text, int line) {}
