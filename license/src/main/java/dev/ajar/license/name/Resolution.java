package dev.ajar.license.name;

import java.util.List;

/// What a declared name stands for.
public sealed interface Resolution {
    /// One license.
    record One(String id) implements Resolution {}

    /// One of several, and nothing in the name decides which.
    record Candidates(List<String> ids, String family) implements Resolution {
        public Candidates {
            ids = List.copyOf(ids);
            if (ids.size() < 2) throw new IllegalArgumentException("candidates: at least two, got " + ids);
        }
    }

    /// Several licenses joined by AND, OR, WITH.
    record Compound(SpdxExpression expression, boolean ambiguous) implements Resolution {}

    /// A word that names no license: `other`, `unknown`.
    record Placeholder(String word) implements Resolution {}

    /// The address of a text that has to be read.
    record TextAt(String url) implements Resolution {}

    /// A name nobody knows.
    record Unrecognized(String name) implements Resolution {}

    /// The ids it may be, empty where it names none.
    default List<String> ids() {
        return switch (this) {
            case One one -> List.of(one.id());
            case Candidates candidates -> candidates.ids();
            case Compound compound -> compound.expression().ids();
            case Placeholder _, TextAt _, Unrecognized _ -> List.of();
        };
    }
}
