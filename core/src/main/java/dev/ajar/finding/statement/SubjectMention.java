package dev.ajar.finding.statement;

import dev.ajar.model.Wire;
import java.util.List;

/// A model a document names, and in which role.
///
/// @param name as written, without markup
/// @param family what it shares with its siblings: its words up to the version, in lower case
/// @param version such as `3.1` or `v2`, or the empty word
/// @param size such as `7b`, or the empty word
/// @param variants other words of its name, in lower case: `instruct`, `base`
/// @param addresses where it can be had, as written
public record SubjectMention(
        String name,
        String family,
        String version,
        String size,
        List<String> variants,
        Role role,
        List<String> addresses,
        Place place) {
    public SubjectMention {
        variants = List.copyOf(variants);
        addresses = List.copyOf(addresses);
    }

    public enum Role implements Wire {
        /// The document's title.
        TITLE,
        /// Published by the document's own makers.
        OWN,
        /// What an own model was made from, or taught by.
        BASE,
        /// Stands beside it in a comparison.
        COMPARED;

        @Override
        public String wire() {
            return Wire.wire(this);
        }
    }
}
