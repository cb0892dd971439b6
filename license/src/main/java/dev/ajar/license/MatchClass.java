package dev.ajar.license;

/// How the found words stand to the known ones.
public enum MatchClass {
    /// The known words, nothing else.
    EXACT,
    /// The known words; only form differs, by the SPDX matching guidelines.
    EQUIVALENT,
    /// Terms were added, lost or changed.
    MODIFIED,
    /// A piece of a known text.
    PARTIAL,
    /// Several licenses fit, and nothing in the file decides.
    AMBIGUOUS,
    /// Legal language that no known text explains.
    UNKNOWN_LICENSE
}
