package dev.ajar.framework;

import dev.ajar.model.Judgement.Verdict;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One question of a framework.
///
/// @param id as the framework spells it
/// @param group the framework's own heading, or empty
/// @param question in a reader's words
/// @param remedy what would meet it
/// @param section where the framework asks it
/// @param applies whether it is asked of this subject; `null` for always
/// @param levels what can be reached, best first; the last one needs nothing
/// @param terms what the license must allow besides, or `null`
/// @param asks all that it looks at: component kinds, `license:` and a component kind, names of judgements
public record Criterion(
        String id,
        String group,
        String question,
        String remedy,
        String section,
        URI url,
        @Nullable Requirement applies,
        List<Level> levels,
        @Nullable Requirement terms,
        List<String> asks) {
    public Criterion {
        levels = List.copyOf(levels);
        asks = List.copyOf(asks);
    }

    /// One answer that a criterion may get.
    ///
    /// @param word in the framework's own vocabulary
    /// @param when what it takes
    public record Level(String word, double points, Verdict verdict, Requirement when) {}

    Level level(String word) {
        for (Level level : levels) if (level.word().equals(word)) return level;
        throw new IllegalArgumentException("criterion " + id + " has no level '" + word + "'");
    }
}
