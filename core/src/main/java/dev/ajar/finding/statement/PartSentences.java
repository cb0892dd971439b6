package dev.ajar.finding.statement;

import dev.ajar.finding.statement.PartMention.Whose;
import dev.ajar.finding.statement.Phrases.Hit;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.List;

/// Parts that sentences speak of: withheld, gated, hosted, described or only mentioned.
final class PartSentences {
    private final PartMentions parts;

    PartSentences(PartMentions parts) {
        this.parts = parts;
    }

    void read(Block block, Text text) {
        if (text.length() == 0) return;
        for (Sentence sentence : Sentence.of(text)) {
            gate(text, sentence);
            hosted(text, sentence);
            DataInformation.read(parts, block, sentence);
            compute(text, sentence);
            spoken(block, text, sentence);
        }
    }

    void row(Block row) {
        DataInformation.row(parts, row);
        for (Text cell : row.cells())
            if (cell.length() > 30) for (Sentence each : Sentence.of(cell)) compute(cell, each);
    }

    private void gate(Text text, Sentence sentence) {
        Hit gate = Vocabulary.of("gate").first(text.lower, sentence.start(), sentence.end());
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

    private void hosted(Text text, Sentence sentence) {
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

    private void compute(Text text, Sentence sentence) {
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

    private void spoken(Block block, Text text, Sentence sentence) {
        boolean foreign = Section.isThirdParty(block);
        Hit withheld = Vocabulary.of("withheld").first(text.lower, sentence.start(), sentence.end());
        for (Hit hit : Vocabulary.of("part").in(text.lower, sentence.start(), sentence.end())) {
            Part part = Part.of(hit.meaning());
            Status status;
            if (withheld != null && near(hit, withheld) && isReleasable(part.kind())) status = Status.WITHHELD;
            else if (linked(text, hit, sentence.end())) continue;
            else if (isHere(text, sentence, hit, part.kind())) status = Status.IN_REPOSITORY;
            else status = Status.MENTIONED;
            if (status == Status.MENTIONED && !worthMentioning(part.kind())) continue;
            List<String> names = parts.names(text, sentence.start(), sentence.end());
            List<String> urls =
                    part.kind() == ComponentKind.INTERMEDIATE_CHECKPOINTS ? addresses(text, sentence) : List.of();
            if (!urls.isEmpty() && status == Status.MENTIONED) status = Status.LINKED;
            parts.add(
                    part.kind(),
                    part.subkind(),
                    status,
                    names,
                    urls,
                    foreign ? Whose.OTHERS : Whose.UNSAID,
                    sentence.place(hit.start()));
        }
    }

    private static List<String> addresses(Text text, Sentence sentence) {
        List<String> urls = new ArrayList<>();
        for (Link link : text.links(sentence.start(), sentence.end())) {
            String kind = Address.of(link.target()).kind();
            if (!link.picture() && !kind.equals("section") && !kind.equals("preprint") && !kind.equals("paper"))
                urls.add(link.target());
        }
        return urls;
    }

    private static boolean near(Hit hit, Hit withheld) {
        return hit.end() > withheld.start() - 90 && hit.start() < withheld.end() + 70;
    }

    private static boolean isReleasable(ComponentKind kind) {
        return switch (kind) {
            case FINAL_WEIGHTS,
                    INTERMEDIATE_CHECKPOINTS,
                    INFERENCE_CODE,
                    PRETRAINING_CODE,
                    POST_TRAINING_CODE,
                    DATA_PREPARATION_CODE,
                    EVALUATION_CODE,
                    PRETRAINING_DATA,
                    POST_TRAINING_DATA,
                    EVALUATION_DATA -> true;
            case ARCHITECTURE,
                    BASE_WEIGHTS,
                    SUPPORTING_TOOLS,
                    DATA_INFORMATION,
                    EVALUATION_RESULTS,
                    MODEL_CARD,
                    TECHNICAL_REPORT,
                    RESEARCH_PAPER,
                    CONFIGURATION_AND_METADATA,
                    CODE_AND_COMPUTE_DOCUMENTATION,
                    ACCESS_CHANNEL,
                    APPLICATION_LAYER -> false;
        };
    }

    private static boolean worthMentioning(ComponentKind kind) {
        return switch (kind) {
            case FINAL_WEIGHTS, MODEL_CARD, TECHNICAL_REPORT, INFERENCE_CODE -> false;
            case PRETRAINING_CODE,
                    POST_TRAINING_CODE,
                    DATA_PREPARATION_CODE,
                    EVALUATION_CODE,
                    SUPPORTING_TOOLS,
                    PRETRAINING_DATA,
                    POST_TRAINING_DATA,
                    EVALUATION_DATA,
                    DATA_INFORMATION,
                    EVALUATION_RESULTS,
                    INTERMEDIATE_CHECKPOINTS,
                    RESEARCH_PAPER,
                    ARCHITECTURE,
                    BASE_WEIGHTS,
                    CONFIGURATION_AND_METADATA,
                    CODE_AND_COMPUTE_DOCUMENTATION,
                    ACCESS_CHANNEL,
                    APPLICATION_LAYER -> true;
        };
    }

    /// Whether a link stands on or right behind the words; the link's own reading then says more.
    private static boolean linked(Text text, Hit hit, int to) {
        for (int i = hit.start(); i < Math.min(to, hit.end() + 40) && i < text.length(); i++) {
            Link link = text.linkAt(i);
            if (link != null && !link.target().startsWith("#")) return true;
        }
        return false;
    }

    /// "we provide … scripts in `scripts/`": a folder or file beside the words, or "in this repository".
    private static boolean isHere(Text text, Sentence sentence, Hit hit, ComponentKind kind) {
        boolean file = switch (kind) {
            case PRETRAINING_CODE,
                    POST_TRAINING_CODE,
                    DATA_PREPARATION_CODE,
                    EVALUATION_CODE,
                    INFERENCE_CODE,
                    EVALUATION_RESULTS,
                    EVALUATION_DATA -> true;
            case ARCHITECTURE,
                    FINAL_WEIGHTS,
                    BASE_WEIGHTS,
                    INTERMEDIATE_CHECKPOINTS,
                    SUPPORTING_TOOLS,
                    PRETRAINING_DATA,
                    POST_TRAINING_DATA,
                    DATA_INFORMATION,
                    MODEL_CARD,
                    TECHNICAL_REPORT,
                    RESEARCH_PAPER,
                    CONFIGURATION_AND_METADATA,
                    CODE_AND_COMPUTE_DOCUMENTATION,
                    ACCESS_CHANNEL,
                    APPLICATION_LAYER -> false;
        };
        if (!file) return false;
        if (Vocabulary.of("here").any(text.lower, sentence.start(), sentence.end())) return true;
        for (int i = hit.end(); i < Math.min(sentence.end(), hit.end() + 90); i++)
            if (text.isCode(i)
                    && (text.plain.charAt(i) == '/'
                            || text.lower.startsWith(".py", i)
                            || text.lower.startsWith(".sh", i)
                            || text.lower.startsWith(".ipynb", i))) return true;
        return false;
    }
}
