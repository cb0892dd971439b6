package dev.ajar.verify;

import dev.ajar.model.Wire;

/// What became of one citation.
///
/// @param now where it stands now; empty where it stands no more or could not be looked for
/// @param because one sentence
public record Outcome(Citation citation, State state, String now, String because) {
    /// What a second look can find.
    public enum State implements Wire {
        /// It stands where it stood.
        SAME,
        /// The same words or bytes stand elsewhere.
        MOVED,
        /// The place is there, and says something else.
        CHANGED,
        /// The place is not there any more, nor the words elsewhere.
        GONE,
        /// It could not be looked at.
        COULD_NOT_LOOK;

        @Override
        public String wire() {
            return Wire.wire(this);
        }
    }
}
