package dev.ajar.application.knowledge;

import dev.ajar.model.Application.Replacement;
import dev.ajar.model.Assessment;
import dev.ajar.model.Shade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is on record about models, by hub and name. The part of the program that holds the catalog implements it.
public interface ModelKnowledge {
    /// Nothing is on record.
    ModelKnowledge NONE = new ModelKnowledge() {
        @Override
        public @Nullable ModelFacts about(String hub, String name) {
            return null;
        }

        @Override
        public List<Replacement> openFor(String role, String name) {
            return List.of();
        }
    };

    /// What is on record, or `null`.
    @Nullable
    ModelFacts about(String hub, String name);

    /// Open models of the same role, nearest in size first.
    List<Replacement> openFor(String role, String name);

    /// A record.
    ///
    /// @param id the name as the hub spells it
    /// @param license id as recorded, or `null` where the record states none
    /// @param declared shade of that license alone
    /// @param concluded shade with base models whose terms flow down
    /// @param role or the empty text
    /// @param bases models it derives from, nearest first
    /// @param because one sentence: what the record says and what flows down
    /// @param source where the record comes from, with its date
    /// @param assessment of the model as a subject of its own, or `null`
    record ModelFacts(
            String id,
            @Nullable String license,
            Shade declared,
            Shade concluded,
            String role,
            List<String> bases,
            String because,
            String source,
            @Nullable Assessment assessment) {
        public ModelFacts {
            bases = List.copyOf(bases);
        }
    }
}
