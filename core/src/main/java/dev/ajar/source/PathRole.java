package dev.ajar.source;

import dev.ajar.model.Wire;

/// What a place in a repository is for, by the names of its folders. Nothing is left out because of it: a test
/// fixture is named as such, so that it is not taken for the weights.
public enum PathRole implements Wire {
    /// Someone else's work, carried along.
    VENDORED,
    /// Made by a build, or settings of one.
    BUILD,
    /// Sample files that tests read.
    FIXTURE,
    /// Tests.
    TEST,
    /// Shows how something is used.
    EXAMPLE,
    /// Documentation.
    DOCUMENTATION,
    /// None of these: the subject itself.
    OWN;

    @Override
    public String wire() {
        return Wire.wire(this);
    }
}
