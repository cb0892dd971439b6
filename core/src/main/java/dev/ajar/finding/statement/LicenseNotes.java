package dev.ajar.finding.statement;

import dev.ajar.finding.statement.LicenseStatement.Form;
import dev.ajar.finding.statement.LicenseStatement.Modality;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The license statements of one document, as they are found.
///
/// @param known names the document calls its own, in lower case
record LicenseNotes(Set<String> known, List<LicenseStatement> all) {
    LicenseNotes(Set<String> known) {
        this(known, new ArrayList<>());
    }

    void applies(Subject subject, List<LicenseNamed> licenses, Form form, Sentence sentence, int anchor) {
        add(subject, licenses, "", Modality.APPLIES, form, sentence, sentence.start(), sentence.end(), anchor);
    }

    void add(
            Subject subject,
            List<LicenseNamed> licenses,
            String same,
            Modality modality,
            Form form,
            Sentence sentence,
            int from,
            int to,
            int anchor) {
        boolean exceptions = Vocabulary.of("except-where").any(sentence.text().lower, sentence.start(), sentence.end());
        all.add(new LicenseStatement(
                subject.matters(),
                subject.words(),
                subject.addresses(),
                licenses,
                same,
                modality,
                subject.reach(),
                form,
                exceptions,
                sentence.text().place(from, to, anchor)));
    }
}
