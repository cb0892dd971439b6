package dev.ajar.finding.statement;

import dev.ajar.finding.statement.PartMention.Whose;
import dev.ajar.finding.statement.Phrases.Hit;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parts that sentences speak of: withheld, gated, hosted, described or only mentioned.
final class PartSentences {
    /// Letters between the words for data and a link that leads to it, whatever its address says.
    private static final int NEAREST = 3;

    private final PartMentions parts;

    PartSentences(PartMentions parts) {
        this.parts = parts;
    }

    void read(Block block, Text text, Block next) {
        if (text.length() == 0) return;
        for (Sentence sentence : Sentence.of(text)) {
            gate(text, sentence);
            hosted(text, sentence);
            DataInformation.read(parts, block, sentence);
            compute(text, sentence);
            spoken(block, text, sentence, next);
            announced(text, sentence);
            settings(block, text, sentence);
        }
    }

    void row(Block row) {
        DataInformation.row(parts, row);
        for (Text cell : row.cells())
            if (cell.length() > 30) for (Sentence each : Sentence.of(cell)) compute(cell, each);
    }

    private void gate(Text text, Sentence sentence) {
        Hit gate = null;
        boolean what = Vocabulary.of("gate-what").any(text.lower, sentence.start(), sentence.end());
        for (Hit hit : Vocabulary.of("gate").in(text.lower, sentence.start(), sentence.end()))
            if (gate == null && (what || !Vocabulary.of("gate-weak").any(text.lower, hit.start(), hit.end())))
                gate = hit;
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

    private void spoken(Block block, Text text, Sentence sentence, Block next) {
        Hit withheld = Vocabulary.of("withheld").first(text.lower, sentence.start(), sentence.end());
        Whose whose = Section.isThirdParty(block) ? Whose.OTHERS : Whose.UNSAID;
        List<Hit> hits = new ArrayList<>(Vocabulary.of("part").in(text.lower, sentence.start(), sentence.end()));
        if (hasCodeHere(text, sentence))
            hits.addAll(Vocabulary.of("part-weak").in(text.lower, sentence.start(), sentence.end()));
        Hit trained = Vocabulary.of("trained-with").first(text.lower, sentence.start(), sentence.end());
        if (trained != null) hits.add(new Hit(trained.start(), trained.end(), ComponentKind.PRETRAINING_CODE.wire()));
        Hit benchmark = benchmark(text, sentence);
        if (benchmark != null)
            hits.add(new Hit(benchmark.start(), benchmark.end(), ComponentKind.EVALUATION_DATA.wire()));
        for (Hit hit : hits) {
            Part part = Tuning.of(Part.of(hit.meaning()), block, sentence.lower());
            List<String> names = parts.names(text, sentence.start(), sentence.end());
            List<String> urls = List.of();
            Status status;
            boolean tools = trained != null && hit.start() == trained.start() && hit.end() == trained.end();
            Link link = tools ? null : behind(text, hit, sentence.end());
            if (withheld != null && near(hit, withheld) && isReleasable(part.kind())) status = Status.WITHHELD;
            else if (link != null
                    && link.inside(hit.start(), sentence.end())
                    && link.start() >= hit.end()
                    && isDescribed(part.kind())) {
                Address address = Address.of(link.target());
                boolean holds = part.kind().content() != ComponentKind.Content.DATA
                        || address.mayHoldData()
                        || (link.start() - hit.end() <= NEAREST && isPlaceOfData(address));
                status = !holds ? Status.MENTIONED : parts.isInside(address) ? Status.IN_REPOSITORY : Status.LINKED;
                urls = holds ? List.of(link.target()) : List.of();
            } else if (link != null) continue;
            else if (isHere(text, sentence, hit, part.kind()) || runsBelow(next, part.kind(), sentence, text))
                status = Status.IN_REPOSITORY;
            else status = Status.MENTIONED;
            if (part.kind() == ComponentKind.INTERMEDIATE_CHECKPOINTS && status == Status.MENTIONED) {
                urls = addresses(text, sentence);
                if (urls.isEmpty()) urls = parts.subjects.firstAddress();
                if (!urls.isEmpty()) status = Status.LINKED;
            }
            if (status == Status.MENTIONED && !worthMentioning(part.kind())) continue;
            parts.add(part.kind(), part.subkind(), status, names, urls, whose, sentence.place(hit.start()));
        }
    }

    private static boolean isPlaceOfData(Address address) {
        return !address.isPaper() && !address.isReading() && !address.kind().equals("social");
    }

    /// The first benchmark that is named in words, and not in the name of a file.
    private static @Nullable Hit benchmark(Text text, Sentence sentence) {
        for (Hit hit : Vocabulary.of("benchmark-name").in(text.lower, sentence.start(), sentence.end()))
            if (!text.isCode(hit.start()) || isWhole(text, hit)) return hit;
        return null;
    }

    /// Whether a name in a code span is all of it: `gsm8k`, and not `configs/gsm8k.yaml`.
    private static boolean isWhole(Text text, Hit hit) {
        boolean starts = hit.start() == 0 || !text.isCode(hit.start() - 1);
        return starts && (hit.end() >= text.length() || !text.isCode(hit.end()));
    }

    /// "We are releasing X": its weights are spoken of, even where the link stands elsewhere.
    private void announced(Text text, Sentence sentence) {
        Hit verb = Vocabulary.of("releasing").first(text.lower, sentence.start(), sentence.end());
        if (verb == null) return;
        List<String> names = parts.names(text, verb.end(), sentence.end());
        if (names.isEmpty()) return;
        List<String> urls = new ArrayList<>();
        for (Link link : text.links(sentence.start(), sentence.end()))
            if (!link.picture() && Table.leadsToWeights(link.target())) urls.add(link.target());
        parts.add(
                ComponentKind.FINAL_WEIGHTS,
                null,
                urls.isEmpty() ? Status.MENTIONED : Status.LINKED,
                names,
                urls,
                Whose.OWN,
                sentence.place(verb.start()));
    }

    /// Hyper-parameters in running text or as a labeled item.
    private void settings(Block block, Text text, Sentence sentence) {
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

    private static boolean hasCodeHere(Text text, Sentence sentence) {
        return Vocabulary.of("here").any(text.lower, sentence.start(), sentence.end())
                && Vocabulary.of("code-noun").any(text.lower, sentence.start(), sentence.end());
    }

    /// "… run this:" with a script of the repository below.
    private static boolean runsBelow(Block next, ComponentKind kind, Sentence sentence, Text text) {
        if (next.kind() != Block.Kind.CODE
                || sentence.end() < text.plain.stripTrailing().length()) return false;
        boolean script = next.text().lower.contains(".py") || next.text().lower.contains(".sh");
        return script && PartCode.isCode(kind) && !next.text().lower.contains("git clone");
    }

    private static boolean isDescribed(ComponentKind kind) {
        return switch (kind) {
            case EVALUATION_RESULTS,
                    DATA_INFORMATION,
                    PRETRAINING_DATA,
                    POST_TRAINING_DATA,
                    EVALUATION_DATA,
                    PRETRAINING_CODE,
                    POST_TRAINING_CODE,
                    DATA_PREPARATION_CODE,
                    EVALUATION_CODE,
                    INTERMEDIATE_CHECKPOINTS -> true;
            case ARCHITECTURE,
                    FINAL_WEIGHTS,
                    BASE_WEIGHTS,
                    INFERENCE_CODE,
                    SUPPORTING_TOOLS,
                    MODEL_CARD,
                    TECHNICAL_REPORT,
                    RESEARCH_PAPER,
                    CONFIGURATION_AND_METADATA,
                    CODE_AND_COMPUTE_DOCUMENTATION,
                    ACCESS_CHANNEL,
                    APPLICATION_LAYER -> false;
        };
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

    /// The link on the words or right behind them, or `null`.
    private static @Nullable Link behind(Text text, Hit hit, int to) {
        for (int i = hit.start(); i < Math.min(to, hit.end() + 40) && i < text.length(); i++) {
            Link link = text.linkAt(i);
            if (link != null && !link.target().startsWith("#")) return link;
        }
        return null;
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
