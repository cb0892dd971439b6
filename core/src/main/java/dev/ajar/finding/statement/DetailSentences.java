package dev.ajar.finding.statement;

import dev.ajar.finding.statement.PartMention.Whose;
import dev.ajar.finding.statement.Phrases.Hit;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;
import java.util.List;

/// Details of the making that a sentence gives: compute and hyper-parameters.
final class DetailSentences {
    private DetailSentences() {}

    static void compute(PartMentions parts, Text text, Sentence sentence) {
        Hit hit = Vocabulary.of("compute").first(text.lower, sentence.start(), sentence.end());
        if (hit == null) return;
        boolean number = false;
        for (int i = sentence.start(); i < sentence.end(); i++) number |= Character.isDigit(text.plain.charAt(i));
        if (number)
            parts.add(
                    ComponentKind.CODE_AND_COMPUTE_DOCUMENTATION,
                    "compute-docs",
                    Status.IN_REPOSITORY,
                    List.of(),
                    List.of(),
                    Whose.UNSAID,
                    sentence.place(hit.start()));
    }

    /// Hyper-parameters in running text or as a labeled item.
    static void settings(PartMentions parts, Block block, Text text, Sentence sentence) {
        List<Hit> hits = Vocabulary.of("setting").in(text.lower, sentence.start(), sentence.end());
        boolean label = !hits.isEmpty()
                && block.kind() == Block.Kind.ITEM
                && hits.getFirst().start() - sentence.start() < 3;
        if (hits.size() < 2 && !label) return;
        for (int i = hits.getFirst().end(); i < sentence.end(); i++)
            if (Character.isDigit(text.plain.charAt(i))) {
                parts.add(
                        ComponentKind.CONFIGURATION_AND_METADATA,
                        "hyper-parameters",
                        Status.IN_REPOSITORY,
                        List.of(),
                        List.of(),
                        Whose.UNSAID,
                        sentence.place(hits.getFirst().start()));
                return;
            }
    }
}
