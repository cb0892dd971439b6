package dev.ajar.model;

/// Who says that a license applies.
public enum Origin implements Wire {
    /// A tag, front matter, a manifest or a sentence.
    DECLARED,
    /// A license text that was read.
    DETECTED,
    /// What follows from both, by the rules of precedence.
    CONCLUDED;

    @Override
    public String wire() {
        return Wire.wire(this);
    }
}
