package dev.ajar.model;

/// How surely a license was identified; the classes of `ajar identify`.
public enum Confidence implements Wire {
    /// The known words, nothing else.
    EXACT,
    /// The known words; only form differs, by the SPDX matching guidelines.
    EQUIVALENT,
    /// Terms were added, lost or changed.
    MODIFIED,
    /// A part of a known text.
    PARTIAL,
    /// Several licenses fit, and nothing in the text decides.
    AMBIGUOUS,
    /// Legal language that no known text explains.
    UNKNOWN_LICENSE,
    /// Named, not read: a tag, a link, a sentence.
    DECLARED;

    @Override
    public String wire() {
        return Wire.wire(this);
    }
}
