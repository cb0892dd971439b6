package dev.ajar.finding.statement;

import dev.ajar.finding.statement.PartMention.Whose;
import dev.ajar.finding.statement.Phrases.Hit;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What sentences say of how the weights can be had: behind terms or a form, or through a service.
final class AccessSentences {
    private AccessSentences() {}

    static void read(PartMentions parts, Text text, Sentence sentence) {
        gate(parts, text, sentence);
        hosted(parts, text, sentence);
    }

    private static void gate(PartMentions parts, Text text, Sentence sentence) {
        Hit gate = gateOf(text, sentence);
        if (gate == null) return;
        List<String> urls = new ArrayList<>();
        for (Link link : text.links(sentence.start(), sentence.end()))
            if (!link.picture() && !link.target().startsWith("#")) urls.add(link.target());
        parts.add(
                ComponentKind.FINAL_WEIGHTS,
                null,
                Status.GATED,
                parts.names(text, sentence.start(), sentence.end()),
                urls,
                Whose.UNSAID,
                sentence.place(gate.start()));
    }

    /// A word of terms or approval; one of a mere form only where the sentence speaks of the weights.
    private static @Nullable Hit gateOf(Text text, Sentence sentence) {
        boolean what = Vocabulary.of("gate-what").any(text.lower, sentence.start(), sentence.end());
        for (Hit hit : Vocabulary.of("gate").in(text.lower, sentence.start(), sentence.end()))
            if (what || !Vocabulary.of("gate-weak").any(text.lower, hit.start(), hit.end())) return hit;
        return null;
    }

    private static void hosted(PartMentions parts, Text text, Sentence sentence) {
        Hit only = Vocabulary.of("hosted-only").first(text.lower, sentence.start(), sentence.end());
        Hit service = Vocabulary.of("hosted").first(text.lower, sentence.start(), sentence.end());
        List<String> names =
                only == null && service == null ? List.of() : parts.names(text, sentence.start(), sentence.end());
        List<String> urls = new ArrayList<>();
        for (Link link : text.links(sentence.start(), sentence.end())) if (!link.picture()) urls.add(link.target());
        if (only != null)
            parts.add(
                    ComponentKind.FINAL_WEIGHTS,
                    null,
                    Status.HOSTED,
                    names,
                    urls,
                    Whose.UNSAID,
                    sentence.place(only.start()));
        if (service != null && (!urls.isEmpty() || only != null))
            parts.add(
                    ComponentKind.ACCESS_CHANNEL,
                    null,
                    Status.HOSTED,
                    names,
                    urls,
                    Whose.UNSAID,
                    sentence.place(service.start()));
    }
}
