package dev.ajar.license.name;

/// One word, number or sign of a name.
///
/// @param text folded: lower case, numbers without trailing `.0`
/// @param start offset of its first character
/// @param end offset behind its last character
/// @param noise a word that many names carry and that tells none apart, such as "license" or "version"
record NameToken(String text, int start, int end, boolean noise) {}
