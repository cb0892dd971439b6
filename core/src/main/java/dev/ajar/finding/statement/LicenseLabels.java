package dev.ajar.finding.statement;

import dev.ajar.finding.statement.LicenseStatement.Form;
import dev.ajar.finding.statement.LicenseStatement.Modality;
import java.util.ArrayList;
import java.util.List;

/// Reads labels and what stands behind them: `Weights: CC-BY-NC 4.0`, `**License** Apache-2.0`, `License: see below`.
final class LicenseLabels {
    private static final int LONGEST = 60;
    /// How far behind a label that speaks of a license the license may stand, and behind any other.
    private static final int FAR = 60;
    private static final int NEAR = 25;

    private final LicenseNotes notes;

    LicenseLabels(LicenseNotes notes) {
        this.notes = notes;
    }

    boolean read(Block block, Sentence sentence, List<LicenseMention> mentions) {
        Text text = sentence.text();
        int colon = end(sentence);
        if (colon < 0) return false;
        List<LicenseMention> values =
                mentions.stream().filter(m -> m.start() >= colon).toList();
        if (values.isEmpty()) return false;
        LicenseMention value = values.getFirst();
        boolean about = values.size() < mentions.size()
                || Vocabulary.of("license-noun").any(text.lower, sentence.start(), colon);
        Subject subject = Subject.read(text, sentence.start(), colon, List.of(), notes.known());
        if (!about && (subject.isEmpty() || (value.vague() && !Section.isLicense(block)))) return false;
        boolean verbs = Vocabulary.of("be").any(text.lower, colon, value.start());
        if (value.start() - colon > (about ? FAR : NEAR) || (verbs && !about)) return false;
        if (verbs && Subject.any(text, colon, value.start(), notes.known())) return false;
        if (subject.isEmpty() && values.size() > 1 && byValue(sentence, colon, values)) return true;
        if (subject.isEmpty()) subject = ClauseSubject.inherited(block, notes.known());
        List<LicenseNamed> licenses = NamedLicenses.withAddress(text, NamedLicenses.of(values), value, sentence.end());
        notes.applies(subject, licenses, Form.LABEL, sentence, value.start());
        return true;
    }

    /// `License: code MIT, data CC BY 4.0`.
    private boolean byValue(Sentence sentence, int colon, List<LicenseMention> values) {
        List<Subject> subjects = new ArrayList<>();
        int from = colon;
        for (LicenseMention value : values) {
            Subject subject = Subject.read(sentence.text(), from, value.start(), List.of(), notes.known());
            if (subject.matters().isEmpty()) return false;
            subjects.add(subject);
            from = value.end();
        }
        for (int i = 0; i < values.size(); i++) {
            LicenseMention value = values.get(i);
            notes.add(
                    subjects.get(i),
                    NamedLicenses.of(List.of(value)),
                    "",
                    Modality.APPLIES,
                    Form.LABEL,
                    sentence,
                    value.start(),
                    value.end(),
                    value.start());
        }
        return true;
    }

    /// The end of a label at the start of a sentence: a colon, a dash, or the end of bold words; -1 where there is
    /// none.
    static int end(Sentence sentence) {
        Text text = sentence.text();
        int from = sentence.start();
        int to = Math.min(sentence.end(), from + LONGEST);
        for (int[] bold : text.bolds) if (bold[0] <= from + 1 && bold[1] > from && bold[1] <= to) return bold[1];
        for (int i = from; i < to; i++) {
            char c = text.plain.charAt(i);
            boolean space = i + 1 < to && text.plain.charAt(i + 1) == ' ';
            if (c == '：' || (c == ':' && (space || i + 1 >= to))) return i + 1;
            boolean dash = c == '-' || c == '–' || c == '—';
            if (dash && space && i > from && text.plain.charAt(i - 1) == ' ') return i + 1;
        }
        return -1;
    }
}
