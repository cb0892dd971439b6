package dev.ajar.finding.statement;

import dev.ajar.finding.statement.Names.Name;
import dev.ajar.finding.statement.Phrases.Hit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Finds conditions that a README or card lays on users in its own words.
final class ProseConditions {
    private static final int MAX = 500;

    private final SubjectMentions subjects;
    private final List<ProseCondition> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    ProseConditions(SubjectMentions subjects) {
        this.subjects = subjects;
    }

    List<ProseCondition> read(List<Block> blocks) {
        for (Block block : blocks)
            switch (block.kind()) {
                case PARAGRAPH, ITEM -> prose(block, block.text());
                case ROW -> {
                    for (Text cell : block.cells()) prose(block, cell);
                }
                case HEADING, CODE -> {}
            }
        return found;
    }

    private void prose(Block block, Text text) {
        if (Section.isThirdParty(block)) return;
        List<String> before = List.of();
        for (Sentence sentence : Sentence.of(text)) {
            List<Name> all = names(sentence);
            List<String> own = own(all);
            if (!own.isEmpty()) before = own;
            if (sentence.plain().strip().endsWith("?")) continue;
            Asked asked = new Asked(block, sentence, own.isEmpty() ? before : own, own.size() < all.size());
            gate(asked);
            for (Hit hit : Vocabulary.of("condition").in(text.lower, sentence.start(), sentence.end()))
                if (!inLicenseName(hit, sentence)) add(hit.meaning(), asked, hit);
            listed(asked);
        }
    }

    /// A sentence that may lay something on users.
    ///
    /// @param names own models it is about, or the sentences before it in the same block
    /// @param others whether it names something else as well
    private record Asked(Block block, Sentence sentence, List<String> names, boolean others) {}

    /// Terms before a download; a form to fill in before commercial use is none.
    private void gate(Asked asked) {
        Sentence sentence = asked.sentence();
        Hit gate = Vocabulary.of("gate").first(sentence.text().lower, sentence.start(), sentence.end());
        if (gate != null && !Vocabulary.of("commercial").any(sentence.lower())) add("access-gate", asked, gate);
    }

    /// "X Non-Commercial License" is the name of a license; what it asks is read from the license.
    private static boolean inLicenseName(Hit hit, Sentence sentence) {
        if (!hit.meaning().equals("non-commercial") && !hit.meaning().equals("research-only")) return false;
        for (LicenseMention each : LicenseMention.in(sentence.text(), sentence.start(), sentence.end()))
            if (!each.vague() && each.start() <= hit.start() && hit.end() <= each.end()) return true;
        return false;
    }

    /// "The model may not be used" at the head of a section that lists uses out of scope.
    private void listed(Asked asked) {
        Sentence sentence = asked.sentence();
        if (!Vocabulary.of("misuse-section").any(asked.block().section())) return;
        Hit ban = Vocabulary.of("ban").first(sentence.text().lower, sentence.start(), sentence.end());
        if (ban != null) add("acceptable-use-policy", asked, ban);
    }

    private List<Name> names(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        for (Name name : Names.in(sentence.text(), sentence.start(), sentence.end(), List.of(), subjects.known()))
            if (!Names.isPath(name.words())) names.add(name);
        return names;
    }

    private List<String> own(List<Name> names) {
        return names.stream().map(Name::words).filter(subjects::isOwn).toList();
    }

    private static String mode(String kind, Asked asked, Hit hit) {
        boolean purpose = kind.equals("non-commercial") || kind.equals("research-only");
        String lower = asked.sentence().text().lower;
        if (purpose
                && (Vocabulary.of("intended").any(lower, asked.sentence().start(), hit.end())
                        || Vocabulary.of("purpose").at(lower, hit.start(), hit.end()) != null)) return "intended";
        return kind.equals("acceptable-use-policy")
                        && Vocabulary.of("misuse-section").any(asked.block().section())
                ? "card-section"
                : "";
    }

    private void add(String kind, Asked asked, Hit hit) {
        Sentence sentence = asked.sentence();
        Text text = sentence.text();
        Place place = sentence.place(hit.start());
        if (found.size() >= MAX || !seen.add(kind + place.line())) return;
        Subject subject = Subject.read(text, sentence.start(), hit.start(), List.of(), subjects.known());
        if (subject.matters().isEmpty())
            subject = Subject.read(text, sentence.start(), sentence.end(), List.of(), subjects.known());
        List<String> urls = new ArrayList<>();
        for (Link link : text.links(sentence.start(), sentence.end()))
            if (!link.picture() && !link.target().startsWith("#")) urls.add(link.target());
        boolean foreign = asked.names().isEmpty() && asked.others();
        found.add(new ProseCondition(
                kind, subject.matters(), asked.names(), foreign, urls, mode(kind, asked, hit), place));
    }
}
