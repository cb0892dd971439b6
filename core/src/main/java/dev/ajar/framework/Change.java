package dev.ajar.framework;

import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;
import org.jspecify.annotations.Nullable;

/// One thing that can be done about a subject, or told of it.
sealed interface Change {
    /// Whether it only tells what is not known.
    boolean tells();

    /// The part that is not there is published.
    ///
    /// @param subkind what it is to be, or `null` for any
    record Release(ComponentKind kind, @Nullable String subkind, Status status, String license, boolean tells)
            implements Change {}

    /// What is released comes under another license.
    record Relicense(ComponentKind kind, String license, boolean tells) implements Change {}

    /// A gate is removed.
    record Ungate(ComponentKind kind) implements Change {
        @Override
        public boolean tells() {
            return false;
        }
    }

    /// What is released says more, or it is said what it is.
    record Describe(ComponentKind kind, String subkind, boolean tells) implements Change {}

    /// A judgement is made.
    record Say(String judgement, boolean yes, boolean tells) implements Change {}

    /// A record's own word for a criterion becomes a better one.
    record Reword(String framework, String criterion, String word, boolean tells) implements Change {}
}
