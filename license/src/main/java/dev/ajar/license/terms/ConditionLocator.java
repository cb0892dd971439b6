package dev.ajar.license.terms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds for each condition of a known license the clause that says it in a user's file, so that a report can quote
/// the line. Where no clause of that kind stands, there is none: nothing is guessed.
public final class ConditionLocator {
    /// Kinds that say nearly the same, tried where the kind itself has no clause.
    private static final Map<String, List<String>> NEAR = Map.of(
            "use-restrictions", List.of("acceptable-use-policy"),
            "research-only", List.of("non-commercial"),
            "non-commercial", List.of("research-only"),
            "field-of-use", List.of("use-restrictions", "hosted-service-ban"));

    /// Modes that texts hardly tell apart: credit that is to be kept, and credit that is to be given.
    private static final Set<String> NOTICES = Set.of("notice", "notices");

    private final TermsExtractor extractor;

    public ConditionLocator(TermsExtractor extractor) {
        this.extractor = extractor;
    }

    /// A condition and its clause; no clause where this text does not say it.
    public record Located(TermCondition condition, @Nullable Clause clause) {}

    /// The conditions of a license, each with its clause in a text.
    public List<Located> locate(LicenseTerms terms, CharSequence text) {
        return locate(terms.conditions(), text, 0, text.length());
    }

    /// The conditions, each with its clause in a part of a text; lines are those of the whole text.
    public List<Located> locate(List<TermCondition> conditions, CharSequence text, int from, int to) {
        return locate(conditions, extractor.extract(text, from, to));
    }

    /// The conditions, each with its clause among those that were read from a text.
    public static List<Located> locate(List<TermCondition> conditions, Extraction read) {
        List<Extraction.Candidate> candidates = read.candidates();
        List<Located> located = new ArrayList<>(conditions.size());
        Set<Extraction.Candidate> used = new HashSet<>();
        for (TermCondition condition : conditions) {
            Extraction.Candidate best = best(condition, condition.kind(), candidates, used);
            for (String near : NEAR.getOrDefault(condition.kind(), List.of()))
                if (best == null) best = best(condition, near, candidates, Set.of());
            if (best != null) used.add(best);
            located.add(new Located(condition, best == null ? null : best.clause()));
        }
        return located;
    }

    private static Extraction.@Nullable Candidate best(
            TermCondition condition,
            String kind,
            List<Extraction.Candidate> candidates,
            Set<Extraction.Candidate> used) {
        Extraction.Candidate best = null;
        int bestScore = Integer.MIN_VALUE;
        for (Extraction.Candidate candidate : candidates) {
            if (!candidate.kind().equals(kind) || used.contains(candidate) || contradicts(condition, candidate))
                continue;
            int score = score(condition, candidate);
            boolean better =
                    best == null || score > bestScore || (score == bestScore && candidate.order() < best.order());
            if (!better) continue;
            best = candidate;
            bestScore = score;
        }
        return best;
    }

    /// Another number, another kind of notice or another territory is another condition.
    private static boolean contradicts(TermCondition condition, Extraction.Candidate candidate) {
        if (condition.value() instanceof Long number) return !number.equals(candidate.value());
        if (condition.kind().equals("attribution") || condition.kind().equals("registration-for-commercial-use"))
            return condition.mode() != null
                    && candidate.mode() != null
                    && !condition.mode().equals(candidate.mode())
                    && !(NOTICES.contains(condition.mode()) && NOTICES.contains(candidate.mode()));
        if (condition.kind().equals("governing-law")) return !Objects.equals(condition.value(), candidate.value());
        return false;
    }

    private static int score(TermCondition condition, Extraction.Candidate candidate) {
        int score = candidate.title() ? 0 : 3;
        if (condition.mode() != null && condition.mode().equals(candidate.mode())) score += 4;
        if (condition.value() instanceof String value && candidate.value() instanceof String other) {
            if (value.equals(other)) score += 2;
            else if (value.contains(other) || other.contains(value)) score += 1;
        }
        return score;
    }
}
