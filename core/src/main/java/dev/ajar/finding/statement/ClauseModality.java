package dev.ajar.finding.statement;

import dev.ajar.finding.statement.LicenseStatement.Modality;
import dev.ajar.finding.statement.Phrases.Hit;

/// Whether the license of a clause applies, applied once, will apply, or is that of another work.
final class ClauseModality {
    private ClauseModality() {}

    static Modality of(LicenseClause clause) {
        int from = clause.from();
        int first = clause.first().start();
        int last = clause.last().end();
        if (relative(clause)) return Modality.DERIVED_FROM;
        if (clause.has("formerly", from, first)) return Modality.FORMERLY;
        if (negated(clause, from, first) || negatedAfter(clause, last, Math.min(clause.to(), last + 40)))
            return Modality.DOES_NOT_APPLY;
        return clause.has("will", from, first) ? Modality.WILL : Modality.APPLIES;
    }

    private static boolean negated(LicenseClause clause, int from, int to) {
        String lower = clause.text().lower;
        for (Hit hit : Vocabulary.of("negation").in(lower, from, to))
            if (Vocabulary.of("positive").at(lower, hit.start(), to) == null) return true;
        return false;
    }

    private static boolean negatedAfter(LicenseClause clause, int from, int to) {
        Hit applies = clause.find("license-applies", from, to);
        return applies != null && negated(clause, from, applies.end());
    }

    /// "based on X, which is licensed under …": the license is that of X.
    private static boolean relative(LicenseClause clause) {
        int first = clause.first().start();
        Hit derived = clause.find("derived", clause.from(), first);
        if (derived == null) return false;
        if (clause.has("relative", derived.end(), first)) return true;
        Hit link = clause.find("licensed-bare", derived.end(), first);
        return link != null
                && !clause.has("conjunction", derived.end(), link.start())
                && !clause.has("be", derived.end(), link.start());
    }
}
