package dev.ajar.model;

import java.util.List;

/// What is assessed: a model, or a family whose members share license, card and parts.
///
/// @param id kebab-case, stable for the same input
/// @param members the models it speaks for, best known names; empty where there is only the subject itself
public record Subject(Kind kind, String id, String name, List<String> members) {
    public Subject {
        members = List.copyOf(members);
    }

    public enum Kind implements Wire {
        MODEL,
        DATASET,
        SOFTWARE,
        APPLICATION;

        @Override
        public String wire() {
            return Wire.wire(this);
        }
    }
}
