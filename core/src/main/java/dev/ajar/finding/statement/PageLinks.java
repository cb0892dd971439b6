package dev.ajar.finding.statement;

import dev.ajar.finding.statement.PartMention.Whose;
import dev.ajar.finding.statement.Phrases.Hit;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Links to pages, archives and stores of files, which the words around them tell the use of.
final class PageLinks {
    /// A first cell that is longer is no name.
    private static final int LONGEST_NAME = 60;

    private PageLinks() {}

    static void read(SeenLink seen) {
        Hit hit = seen.part(true);
        Whose whose = seen.foreign() ? Whose.OTHERS : Whose.UNSAID;
        if (isWeights(seen.address(), hit)) {
            seen.shows(ComponentKind.FINAL_WEIGHTS, null, Status.LINKED, named(seen), whose);
            return;
        }
        boolean report = hit != null && hit.meaning().startsWith("technical");
        if (seen.link().target().toLowerCase(Locale.ROOT).endsWith(".pdf")
                && (hit == null || report || hit.meaning().startsWith("research"))) {
            ComponentKind kind = report ? ComponentKind.TECHNICAL_REPORT : ComponentKind.RESEARCH_PAPER;
            seen.shows(kind, report ? "report" : null, Status.LINKED, whose);
            return;
        }
        modelCard(seen);
        if (isBenchmarkData(seen)) {
            seen.shows(ComponentKind.EVALUATION_DATA, null, Status.LINKED, whose);
            return;
        }
        Hit told = hit == null ? byAddress(seen) : hit;
        if (told != null) part(seen, told, whose);
    }

    private static boolean isWeights(Address address, @Nullable Hit hit) {
        boolean file =
                address.endsLikeWeights() && (hit == null || !hit.meaning().endsWith("-data"));
        boolean download =
                address.kind().equals("storage") && hit != null && hit.meaning().equals("final-weights");
        return file || download;
    }

    /// The model in the first cell of a row; else those named around.
    private static List<String> named(SeenLink seen) {
        Block block = seen.block();
        if (block.kind() == Block.Kind.ROW && !block.cells().isEmpty()) {
            Text first = block.cells().getFirst();
            if (!first.plain.isBlank() && first.length() <= LONGEST_NAME) return List.of(first.plain.strip());
        }
        return seen.parts().names(seen.text(), seen.before(), seen.after());
    }

    /// An address that names a model card leads to one, whatever the words around it call it.
    private static void modelCard(SeenLink seen) {
        String words = seen.words();
        boolean card = Vocabulary.of("part").in(words, 0, words.length()).stream()
                .anyMatch(h -> h.meaning().equals("model-card"));
        if (card && !seen.namesOthers()) seen.shows(ComponentKind.MODEL_CARD, null, Status.LINKED, Whose.UNSAID);
    }

    /// A place of files that the words around it say to hold the data of a benchmark.
    private static boolean isBenchmarkData(SeenLink seen) {
        if (!seen.address().mayHoldData()) return false;
        String lower = seen.text().lower;
        return Vocabulary.of("benchmark-name").any(lower, seen.sentence(), seen.after())
                && Vocabulary.of("data-word").any(lower, seen.sentence(), seen.after());
    }

    /// What the address itself speaks of: a report or a model card.
    private static @Nullable Hit byAddress(SeenLink seen) {
        String words = seen.words().replace('.', ' ');
        Hit hit = Vocabulary.of("part").first(words, 0, words.length());
        boolean document = hit != null
                && (hit.meaning().startsWith("technical") || hit.meaning().equals("model-card"));
        return document ? hit : null;
    }

    private static void part(SeenLink seen, Hit hit, Whose whose) {
        Link link = seen.link();
        Part part = Part.of(hit.meaning());
        boolean told = hit.start() >= link.start() && hit.end() <= link.end();
        if (part.kind().content() == ComponentKind.Content.DATA
                && !told
                && !seen.address().mayHoldData()) return;
        switch (part.kind()) {
            case TECHNICAL_REPORT,
                    RESEARCH_PAPER,
                    DATA_INFORMATION,
                    EVALUATION_RESULTS,
                    PRETRAINING_DATA,
                    POST_TRAINING_DATA,
                    EVALUATION_DATA -> seen.shows(part.kind(), part.subkind(), Status.LINKED, whose);
            case MODEL_CARD -> seen.shows(part.kind(), null, Status.LINKED, seen.namesOthers() ? Whose.OTHERS : whose);
            case ARCHITECTURE,
                    FINAL_WEIGHTS,
                    BASE_WEIGHTS,
                    INTERMEDIATE_CHECKPOINTS,
                    INFERENCE_CODE,
                    PRETRAINING_CODE,
                    POST_TRAINING_CODE,
                    DATA_PREPARATION_CODE,
                    EVALUATION_CODE,
                    SUPPORTING_TOOLS,
                    CONFIGURATION_AND_METADATA,
                    CODE_AND_COMPUTE_DOCUMENTATION,
                    ACCESS_CHANNEL,
                    APPLICATION_LAYER -> {}
        }
    }
}
