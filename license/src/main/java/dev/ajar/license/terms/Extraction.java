package dev.ajar.license.terms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a license text asks, as read from its words.
///
/// @param facts by field name of the typed terms: text, whole number, or list of text
/// @param evidence one clause per fact that stands in one sentence; derived facts have that of what they follow from
/// @param members of facts that are lists: for each member the clause that says it
/// @param conditions in reading order
/// @param candidates every clause that may say a condition, also those that say it less well
/// @param complete false where the text was longer than what is read
public record Extraction(
        Map<String, Object> facts,
        Map<String, Clause> evidence,
        Map<String, Map<String, Clause>> members,
        List<Found> conditions,
        List<Candidate> candidates,
        boolean complete) {

    /// A clause that may say a condition.
    ///
    /// @param order place of its rule in the rule book; earlier rules say it better
    /// @param title whether it is a heading, which names more than it says
    public record Candidate(
            String kind, @Nullable String mode, @Nullable Object value, int order, boolean title, Clause clause) {}

    /// A condition and the words that say it.
    public record Found(TermCondition condition, Clause clause) {}

    /// The conditions without their places.
    public List<TermCondition> terms() {
        return conditions.stream().map(Found::condition).toList();
    }
}
