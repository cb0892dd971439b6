package dev.ajar.finding.statement;

import dev.ajar.finding.statement.LicenseStatement.Form;
import dev.ajar.finding.statement.Phrases.Hit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads sentences that name a license and say neither what for nor that it applies: one may complete the sentence
/// before, point to the text of a license already stated, or be all that a section "License" holds.
final class LicenseRemarks {
    /// A longer sentence in a section about licenses tells a story.
    private static final int MAX_WORDS = 14;

    private final LicenseNotes notes;
    /// The last clause that says "licensed" about something without naming a license.
    private @Nullable Subject bare;

    LicenseRemarks(LicenseNotes notes) {
        this.notes = notes;
    }

    void forget() {
        bare = null;
    }

    /// Keeps what "… is licensed as follows" is about.
    void remember(Sentence sentence) {
        Text text = sentence.text();
        Hit licensed = Vocabulary.of("licensed-bare").first(text.lower, sentence.start(), sentence.end());
        if (licensed == null) return;
        Subject subject = Subject.read(text, sentence.start(), licensed.start(), List.of(), notes.known());
        if (!subject.isEmpty()) bare = subject;
    }

    void read(Block block, Sentence sentence, List<LicenseMention> mentions) {
        List<LicenseNamed> licenses = NamedLicenses.of(mentions);
        if (licenses.isEmpty()) return;
        LicenseMention first = mentions.getFirst();
        if (bare != null) {
            notes.applies(bare, licenses, Form.SENTENCE, sentence, first.start());
            bare = null;
            return;
        }
        Text text = sentence.text();
        boolean points = Vocabulary.of("pointer").any(text.lower, sentence.start(), sentence.end());
        Subject own = Subject.read(text, sentence.start(), sentence.end(), mentions, notes.known());
        boolean inside = licenses.getFirst().pointsInside();
        if (points && inside && mentions.size() > 1 && !own.matters().isEmpty()) {
            notes.applies(
                    own, licenses, Form.SENTENCE, sentence, mentions.getLast().start());
        } else if (points && completes(block)) {
            complete(licenses);
        } else if (inside && isFile(sentence, first)) {
            Subject subject = ClauseSubject.inherited(block, notes.known());
            notes.applies(subject, List.of(licenses.getFirst()), Form.SENTENCE, sentence, first.start());
        } else if (Section.isLicense(block) && tells(sentence, licenses, first, points)) {
            Subject subject = own.isEmpty() ? ClauseSubject.inherited(block, notes.known()) : own;
            notes.applies(subject, licenses, Form.SECTION, sentence, first.start());
        }
    }

    /// Whether a pointer right behind a statement points to the text of its license.
    private boolean completes(Block block) {
        if (notes.all().isEmpty()) return false;
        LicenseStatement last = notes.all().getLast();
        return last.form() == Form.SENTENCE && block.line() - last.place().lastLine() <= 2;
    }

    private void complete(List<LicenseNamed> licenses) {
        LicenseStatement last = notes.all().removeLast();
        List<LicenseNamed> all = new ArrayList<>(last.licenses());
        for (LicenseNamed each : licenses) if (each.pointsInside() && !all.contains(each)) all.add(each);
        notes.all().add(last.with(all));
    }

    /// "[LICENSE-MODEL](LICENSE-MODEL) is …": the sentence is about the file.
    private static boolean isFile(Sentence sentence, LicenseMention first) {
        return first.start() - sentence.start() <= 4
                && !first.vague()
                && Vocabulary.of("be")
                        .any(sentence.text().lower, first.end(), Math.min(sentence.end(), first.end() + 8));
    }

    private static boolean tells(Sentence sentence, List<LicenseNamed> licenses, LicenseMention first, boolean points) {
        if (Vocabulary.of("duty").any(sentence.text().lower, sentence.start(), sentence.end())) return false;
        boolean named =
                !first.vague() || licenses.stream().anyMatch(l -> !l.target().isEmpty());
        return named && (points || sentence.plain().split("\\s+").length <= MAX_WORDS);
    }
}
