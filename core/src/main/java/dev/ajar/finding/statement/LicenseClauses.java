package dev.ajar.finding.statement;

import dev.ajar.finding.statement.LicenseStatement.Form;
import dev.ajar.finding.statement.LicenseStatement.Modality;
import dev.ajar.finding.statement.Phrases.Hit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads clauses that tie a subject to a license: "the code is under X", "X applies to the weights".
final class LicenseClauses {
    private final LicenseNotes notes;

    LicenseClauses(LicenseNotes notes) {
        this.notes = notes;
    }

    /// Whether the clause says something, or nothing that anything else should be made of.
    boolean read(List<Block> blocks, int at, LicenseClause whole) {
        LicenseClause clause = whole.narrowed();
        if (each(clause)) return true;
        Hit link = clause.link();
        Subject subject = subject(clause, link);
        if (subject == null) return false;
        List<Subject> listed = ClauseSubject.listed(subject, blocks, at, clause);
        if (!listed.isEmpty()) subject = listed.getFirst();
        if (aside(clause, subject)) return false;
        if (subject.isEmpty()
                && Vocabulary.of("ordinal")
                                .at(
                                        clause.text().lower,
                                        clause.from(),
                                        clause.first().start())
                        != null) return true;
        if (pointsOnly(clause, subject)) return false;
        Modality modality = ClauseModality.of(clause);
        if (modality == Modality.DERIVED_FROM) subject = ClauseSubject.antecedent(clause);
        List<LicenseNamed> licenses = NamedLicenses.withAddress(clause);
        String same = SameLicense.as(clause);
        if (!same.isEmpty()) licenses = List.of();
        else if (licenses.isEmpty()) return false;
        licenses = NamedLicenses.orBelow(clause, blocks, at, licenses);
        if (subject.isEmpty()) subject = ClauseSubject.previous(clause);
        if (subject.isEmpty()) subject = ClauseSubject.inherited(blocks.get(at), notes.known());
        add(clause, subject, licenses, same, modality);
        for (int i = 1; i < listed.size(); i++) add(clause, listed.get(i), licenses, same, modality);
        if (modality == Modality.APPLIES) excluded(clause, link, licenses);
        return true;
    }

    private void add(
            LicenseClause clause, Subject subject, List<LicenseNamed> licenses, String same, Modality modality) {
        notes.add(
                subject,
                licenses,
                same,
                modality,
                Form.SENTENCE,
                clause.sentence(),
                clause.from(),
                clause.to(),
                clause.first().start());
    }

    /// What the clause is about; `null` where nothing ties it to a license.
    private static @Nullable Subject subject(LicenseClause clause, @Nullable Hit link) {
        int from = clause.from();
        int to = clause.to();
        LicenseMention last = clause.last();
        Hit after = applies(clause);
        if (after != null && (link == null || !Subject.any(clause.text(), from, link.start(), clause.known()))) {
            Hit contrast = clause.find("contrast", after.end(), to);
            Subject subject = clause.subject(after.end(), contrast == null ? to : contrast.start());
            return subject.isEmpty() ? null : subject;
        }
        if (link != null) return ClauseSubject.before(clause, link);
        if (clause.find("licensed-bare", last.end(), Math.min(to, last.end() + 12)) == null) return null;
        Subject subject = clause.subject(from, clause.first().start());
        return subject.isEmpty() ? clause.subject(last.end(), to) : subject;
    }

    private static @Nullable Hit applies(LicenseClause clause) {
        int near = Math.min(clause.to(), clause.last().end() + 40);
        return clause.find("license-applies", Math.min(clause.last().end(), near), near);
    }

    /// "prohibited by the license", "under separate terms": which license is not said.
    private static boolean aside(LicenseClause clause, Subject subject) {
        LicenseMention first = clause.first();
        if (clause.has("license-aside", clause.from(), first.start())) return true;
        if (!clause.vague()) return false;
        if (!subject.isEmpty() && clause.mentions().stream().anyMatch(m -> LicenseMention.leadsToLicense(m.target())))
            return false;
        return subject.isEmpty()
                || (!subject.matters().contains(Matter.OTHERS)
                        && clause.has("license-elsewhere", Math.max(clause.from(), first.start() - 24), first.end()));
    }

    /// "see the license": where a license is, not what is under it.
    private static boolean pointsOnly(LicenseClause clause, Subject subject) {
        if (!clause.has("pointer", clause.from(), clause.to())) return false;
        if (clause.vague() && clause.mentions().size() == 1) return true;
        return subject.isEmpty()
                && !clause.has("licensed-bare", clause.from(), clause.first().start());
    }

    /// "everything except the weights is under X" and "… under X, except the weights": X does not cover those.
    private void excluded(LicenseClause clause, @Nullable Hit link, List<LicenseNamed> licenses) {
        Sentence sentence = clause.sentence();
        Hit before = link == null ? null : clause.find("excluding", clause.from(), link.start());
        Hit behind = clause.find("excluding", clause.last().end(), clause.to());
        boolean vague = clause.has("except-where", sentence.start(), sentence.end());
        if (before != null && (before.start() - clause.from() <= 2 || vague)) before = null;
        Subject subject = Subject.NONE;
        if (before != null && link != null) subject = clause.subject(before.end(), link.start());
        else if (behind != null) subject = clause.subject(behind.end(), clause.to());
        if (subject.matters().isEmpty() && subject.names().isEmpty()) return;
        add(clause, subject, licenses, "", Modality.DOES_NOT_APPLY);
    }

    /// "the MIT license for the code and the X license for the models": each name is followed by what it is for.
    private boolean each(LicenseClause clause) {
        List<LicenseMention> mentions = clause.mentions();
        List<Subject> subjects = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            int end = mentions.get(i).end();
            int next = i + 1 < mentions.size() ? mentions.get(i + 1).start() : Math.min(clause.to(), end + 60);
            Hit what = clause.find("for-what", end, Math.min(next, end + 6));
            Subject subject = what == null ? Subject.NONE : clause.subject(what.end(), next);
            if (subject.matters().isEmpty()) return false;
            subjects.add(subject);
        }
        if (mentions.size() < 2) return false;
        for (int i = 0; i < mentions.size(); i++) {
            LicenseMention one = mentions.get(i);
            notes.add(
                    subjects.get(i),
                    NamedLicenses.of(List.of(one)),
                    "",
                    Modality.APPLIES,
                    Form.SENTENCE,
                    clause.sentence(),
                    one.start(),
                    one.end(),
                    one.start());
        }
        return true;
    }
}
