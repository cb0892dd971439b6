package dev.ajar.finding.statement;

import dev.ajar.finding.statement.PartMention.Whose;
import dev.ajar.finding.statement.Phrases.Hit;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Parts that sentences speak of: withheld, linked, here or only mentioned.
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
            AccessSentences.read(parts, text, sentence);
            DataInformation.read(parts, block, sentence);
            DetailSentences.compute(parts, text, sentence);
            spoken(block, text, sentence, next);
            announced(text, sentence);
            DetailSentences.settings(parts, block, text, sentence);
        }
    }

    void row(Block row) {
        DataInformation.row(parts, row);
        for (Text cell : row.cells())
            if (cell.length() > 30) for (Sentence each : Sentence.of(cell)) DetailSentences.compute(parts, cell, each);
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
        if (hits.isEmpty()) return;
        List<String> names = parts.names(text, sentence.start(), sentence.end());
        Part training = Tuning.of(Part.of(ComponentKind.PRETRAINING_CODE.wire()), block, sentence.lower());
        for (Hit hit : hits) {
            Part part = Part.of(hit.meaning());
            if (part.kind() == ComponentKind.PRETRAINING_CODE) part = training;
            List<String> urls = List.of();
            Status status;
            boolean tools = trained != null && hit.start() == trained.start() && hit.end() == trained.end();
            Link link = tools ? null : behind(text, hit, sentence.end());
            if (withheld != null && near(hit, withheld) && PartKinds.areReleased(part.kind())) status = Status.WITHHELD;
            else if (link != null
                    && link.inside(hit.start(), sentence.end())
                    && link.start() >= hit.end()
                    && PartKinds.areLinked(part.kind())) {
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
            if (status == Status.MENTIONED && !PartKinds.areMentioned(part.kind())) continue;
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
        if (!PartKinds.areFiles(kind)) return false;
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
