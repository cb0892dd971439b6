package dev.ajar.finding.statement;

import dev.ajar.finding.statement.Phrases.Hit;

/// "the same license as X", "inherits the license of X".
final class SameLicense {
    private SameLicense() {}

    /// Whose license the clause takes over, as written, or the empty word.
    static String as(LicenseClause clause) {
        String same = same(clause);
        return same.isEmpty() && clause.vague() ? inherited(clause) : same;
    }

    private static String same(LicenseClause clause) {
        Hit same = clause.find("same-as", clause.from(), clause.to());
        if (same == null) return "";
        Hit as = clause.find("as", same.end(), clause.to());
        if (as != null) return rest(clause, as.end());
        Hit with = clause.find("as-before", clause.from(), same.start());
        return with == null
                ? ""
                : clause.text().plain.substring(with.end(), same.start()).strip();
    }

    private static String inherited(LicenseClause clause) {
        LicenseMention first = clause.first();
        if (!clause.has("inherits", clause.from(), first.start())) return "";
        if (!clause.text().lower.startsWith(" of ", first.end())) return "";
        return rest(clause, Math.min(clause.to(), first.end() + 4));
    }

    private static String rest(LicenseClause clause, int from) {
        String rest = clause.text().plain.substring(from, clause.to()).strip();
        int comma = rest.indexOf(", ");
        if (comma > 0) rest = rest.substring(0, comma);
        return rest.endsWith(".") ? rest.substring(0, rest.length() - 1) : rest;
    }
}
