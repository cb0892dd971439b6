package dev.ajar.framework;

import dev.ajar.model.Judgement.Verdict;
import java.util.List;

/// What is known about one criterion.
///
/// @param possible the levels that remain possible, best first
/// @param applies whether the criterion is asked of this subject
/// @param terms whether the license allows it; yes where the criterion asks for none
/// @param because one sentence
/// @param turnsOn what decided, in the words of the wire contract
record Answer(
        Criterion criterion,
        List<Criterion.Level> possible,
        Truth applies,
        Truth terms,
        String because,
        List<dev.ajar.model.Evidence> evidence,
        List<String> turnsOn) {
    Answer {
        possible = List.copyOf(possible);
        turnsOn = List.copyOf(turnsOn);
        evidence = List.copyOf(evidence);
        if (possible.isEmpty()) throw new IllegalArgumentException(criterion.id() + ": at least one level");
    }

    /// The same with what decided it.
    Answer decided(List<String> on, String reason, List<dev.ajar.model.Evidence> rests) {
        return new Answer(criterion, possible, applies, terms, reason, rests, on);
    }

    /// Whether the best level is reached, licenses aside; what does not apply counts as met.
    Truth element() {
        return applies.not().or(best(Verdict.MET));
    }

    /// Whether the best level is reached under a fitting license.
    Truth met() {
        return applies.not().or(best(Verdict.MET).and(terms));
    }

    Verdict verdict() {
        if (applies == Truth.NO) return Verdict.NOT_APPLICABLE;
        if (met() == Truth.YES) return Verdict.MET;
        if (met() == Truth.NO) {
            boolean partly = best(Verdict.PARTLY) == Truth.YES;
            boolean not = best(Verdict.NOT_MET) == Truth.YES || terms == Truth.NO;
            return partly ? Verdict.PARTLY : not ? Verdict.NOT_MET : Verdict.UNKNOWN;
        }
        return Verdict.UNKNOWN;
    }

    /// The word of the only level that remains, or those that do.
    String detail() {
        if (applies == Truth.NO) return "not-applicable";
        if (possible.size() == 1) return possible.getFirst().word();
        return String.join(" or ", possible.stream().map(Criterion.Level::word).toList());
    }

    double least() {
        return possible.stream().mapToDouble(Criterion.Level::points).min().orElse(0);
    }

    double most() {
        return possible.stream().mapToDouble(Criterion.Level::points).max().orElse(0);
    }

    private Truth best(Verdict wanted) {
        boolean some = false;
        boolean all = true;
        for (Criterion.Level level : possible) {
            some |= level.verdict() == wanted;
            all &= level.verdict() == wanted;
        }
        return all ? Truth.YES : some ? Truth.UNKNOWN : Truth.NO;
    }
}
