package dev.ajar.model;

import org.jspecify.annotations.Nullable;

/// Something a person says of a subject, with name, date and reason. It is shown as said by them, never as found.
///
/// @param about the name of a judgement, or the kind of a component
/// @param judgement whether it is a judgement and not a fact about a component
/// @param says what is said, in wire words, such as `yes` or `status linked, license MIT`
/// @param author who says it
/// @param date on which it was said, such as `2026-11-20`
/// @param url where the reason can be read, or `null`
/// @param state what became of it
/// @param because why, one sentence
/// @param evidence the line it stands on
public record Attestation(
        String about,
        boolean judgement,
        String says,
        String author,
        String date,
        String reason,
        @Nullable String url,
        State state,
        String because,
        Evidence evidence) {
    /// What became of a statement.
    public enum State implements Wire {
        /// The files do not tell; the statement is used.
        COUNTED,
        /// The files say the same.
        CONFIRMED,
        /// The files say otherwise; the files count.
        CONTRADICTED,
        /// People say different things; neither counts.
        DISPUTED,
        /// It speaks of nothing that is here.
        UNUSED;

        @Override
        public String wire() {
            return Wire.wire(this);
        }
    }

    /// Whether verdicts may rest on it.
    public boolean counts() {
        return state == State.COUNTED || state == State.CONFIRMED;
    }
}
