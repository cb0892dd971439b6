package dev.ajar.license.name;

/// A license name inside a sentence.
///
/// @param start offset of its first character
/// @param end offset behind its last character
/// @param text as it stands
/// @param sure false where only capitals say that it is a license, such as a bare `MIT`, which is a school as well
public record NameSpan(int start, int end, String text, Resolution license, boolean sure) {}
