package dev.ajar.finding.statement;

import dev.ajar.finding.statement.PartMention.Whose;
import dev.ajar.finding.statement.Phrases.Hit;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;
import java.util.List;
import java.util.Locale;

/// Links to models, data sets and accounts on a hub.
final class HubLinks {
    private HubLinks() {}

    static void model(SeenLink seen) {
        Address address = seen.address();
        SubjectMentions subjects = seen.parts().subjects;
        boolean own = subjects.owners().contains(address.owner().toLowerCase(Locale.ROOT));
        Whose whose = own ? Whose.OWN : subjects.owners().isEmpty() ? Whose.UNSAID : Whose.OTHERS;
        List<String> names = List.of(address.name());
        String path = (address.name() + " " + address.rest())
                .toLowerCase(Locale.ROOT)
                .replace('/', ' ')
                .replace('_', ' ');
        boolean step = Vocabulary.of("step-cue").any(path);
        ComponentKind kind = step ? ComponentKind.INTERMEDIATE_CHECKPOINTS : ComponentKind.FINAL_WEIGHTS;
        seen.shows(kind, null, Status.LINKED, names, whose);
        if (address.name().toLowerCase(Locale.ROOT).contains("tokenizer")
                || seen.link().target().contains("tokenizer"))
            seen.shows(ComponentKind.SUPPORTING_TOOLS, "tokenizer", Status.LINKED, names, whose);
    }

    /// An account or list, where weights or models are said to be.
    static void account(SeenLink seen) {
        if (Vocabulary.of("hub-content").any(seen.text().lower, seen.before(), seen.after()))
            seen.shows(ComponentKind.FINAL_WEIGHTS, null, Status.LINKED, Whose.UNSAID);
    }

    static void dataset(SeenLink seen) {
        ComponentKind kind = switch (cue(seen.block(), seen.text(), seen.link())) {
            case "evaluation" -> ComponentKind.EVALUATION_DATA;
            case "post-training" -> ComponentKind.POST_TRAINING_DATA;
            default -> ComponentKind.PRETRAINING_DATA;
        };
        seen.shows(kind, null, Status.LINKED, seen.foreign() ? Whose.OTHERS : Whose.UNSAID);
    }

    /// What data is for: by the words right before it, else by the heading.
    private static String cue(Block block, Text text, Link link) {
        Hit last = null;
        for (Hit hit : Vocabulary.of("data-cue").in(text.lower, Math.max(0, link.start() - 140), link.start()))
            last = hit;
        if (last == null)
            last = Vocabulary.of("data-cue").first(text.lower, link.end(), Math.min(text.length(), link.end() + 40));
        if (last == null && block.kind() == Block.Kind.ROW && !block.cells().isEmpty()) {
            String label = block.cells().getFirst().lower;
            last = Vocabulary.of("data-cue").first(label, 0, label.length());
        }
        if (last == null) {
            String heading = block.section();
            last = Vocabulary.of("data-cue").first(heading, 0, heading.length());
        }
        return last == null ? "pretraining" : last.meaning();
    }
}
