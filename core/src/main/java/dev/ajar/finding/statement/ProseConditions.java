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
        for (Sentence sentence : Sentence.of(text)) {
            if (sentence.plain().strip().endsWith("?")) continue;
            Hit gate = Vocabulary.of("gate").first(text.lower, sentence.start(), sentence.end());
            if (gate != null) add("access-gate", sentence, gate);
            for (Hit hit : Vocabulary.of("condition").in(text.lower, sentence.start(), sentence.end()))
                add(hit.meaning(), sentence, hit);
        }
    }

    private void add(String kind, Sentence sentence, Hit hit) {
        Text text = sentence.text();
        Place place = sentence.place(hit.start());
        if (found.size() >= MAX || !seen.add(kind + place.line())) return;
        Subject subject = Subject.read(text, sentence.start(), hit.start(), List.of(), subjects.known());
        if (subject.matters().isEmpty())
            subject = Subject.read(text, sentence.start(), sentence.end(), List.of(), subjects.known());
        List<String> names = new ArrayList<>();
        boolean foreign = false;
        for (Name name : Names.in(text, sentence.start(), sentence.end(), List.of(), subjects.known())) {
            if (Names.isPath(name.words())) continue;
            if (subjects.isOwn(name.words())) names.add(name.words());
            else foreign = true;
        }
        List<String> urls = new ArrayList<>();
        for (Link link : text.links(sentence.start(), sentence.end()))
            if (!link.picture() && !link.target().startsWith("#")) urls.add(link.target());
        found.add(new ProseCondition(kind, subject.matters(), names, names.isEmpty() && foreign, urls, place));
    }
}
