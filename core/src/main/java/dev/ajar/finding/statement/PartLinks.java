package dev.ajar.finding.statement;

import dev.ajar.finding.statement.PartMention.Whose;
import dev.ajar.finding.statement.Phrases.Hit;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Parts that a link leads to, told from the address, the words of the link and those around it.
final class PartLinks {
    private static final int BEFORE = 90;
    private static final int AFTER = 60;
    private static final int TOP = 40;

    private final PartMentions parts;

    PartLinks(PartMentions parts) {
        this.parts = parts;
    }

    void read(Block block, Text text, Map<Integer, Table> tables) {
        for (Link link : text.links) {
            if (link.picture()) continue;
            Address address = Address.of(link.target());
            if (isBenchmark(text, link)) {
                Whose whose = address.holdsData() ? Whose.UNSAID : Whose.OTHERS;
                add(ComponentKind.EVALUATION_DATA, null, Status.LINKED, text, link, whose);
                continue;
            }
            results(block, text, link, address);
            switch (address.kind()) {
                case "hub-model" -> hub(text, link, address);
                case "hub-owner", "hub-list" -> account(text, link);
                case "hub-dataset" -> dataset(block, text, link);
                case "preprint", "paper" -> paper(block, text, link, address);
                case "repository" -> code(block, text, link, address);
                case "run-log" ->
                    add(ComponentKind.CONFIGURATION_AND_METADATA, "metadata", Status.LINKED, text, link, Whose.OWN);
                case "inside" -> inside(block, text, link);
                case "archive", "storage", "page" -> other(block, text, link, address);
                default -> {}
            }
        }
    }

    private void hub(Text text, Link link, Address address) {
        String owner = address.owner().toLowerCase(Locale.ROOT);
        boolean own = parts.subjects.owners().contains(owner);
        Whose whose = own ? Whose.OWN : parts.subjects.owners().isEmpty() ? Whose.UNSAID : Whose.OTHERS;
        List<String> names = List.of(address.name());
        String path = (address.name() + " " + address.rest())
                .toLowerCase(Locale.ROOT)
                .replace('/', ' ')
                .replace('_', ' ');
        boolean step = Vocabulary.of("step-cue").any(path);
        ComponentKind kind = step ? ComponentKind.INTERMEDIATE_CHECKPOINTS : ComponentKind.FINAL_WEIGHTS;
        parts.add(kind, null, Status.LINKED, names, List.of(link.target()), whose, text.place(link));
        if (address.name().toLowerCase(Locale.ROOT).contains("tokenizer")
                || link.target().contains("tokenizer"))
            parts.add(
                    ComponentKind.SUPPORTING_TOOLS,
                    "tokenizer",
                    Status.LINKED,
                    names,
                    List.of(link.target()),
                    whose,
                    text.place(link));
    }

    /// Whether the words of a link are the name of a benchmark and no more.
    private static boolean isBenchmark(Text text, Link link) {
        Hit hit = Vocabulary.of("benchmark-name").first(text.lower, link.start(), link.end());
        return hit != null && hit.start() - link.start() <= 1 && link.end() - hit.end() <= 2;
    }

    /// A report, paper or page that the words before it call one for results.
    private void results(Block block, Text text, Link link, Address address) {
        boolean document = switch (address.kind()) {
            case "preprint", "paper", "page", "storage" -> true;
            default -> false;
        };
        if (!document || address.holdsData() || Section.isThirdParty(block)) return;
        boolean said = Vocabulary.of("results-cue").any(text.lower, sentence(text, link), link.end());
        Block intro = block.intro();
        if (!said && intro != null) said = Vocabulary.of("results-cue").any(intro.text().lower);
        if (said) add(ComponentKind.EVALUATION_RESULTS, null, Status.LINKED, text, link, Whose.UNSAID);
    }

    /// Where the sentence of a link starts, as far as it matters.
    private static int sentence(Text text, Link link) {
        int from = Math.max(0, link.start() - BEFORE);
        for (int i = link.start() - 1; i >= from; i--) {
            char c = text.plain.charAt(i);
            boolean ends =
                    c == '。' || c == '\n' || (c == '.' && i + 1 < text.length() && text.plain.charAt(i + 1) == ' ');
            if (ends) return i + 1;
        }
        return from;
    }

    /// An account or list on a hub, where weights or models are said to be.
    private void account(Text text, Link link) {
        int from = Math.max(0, link.start() - BEFORE);
        int to = Math.min(text.length(), link.end() + AFTER);
        if (!Vocabulary.of("hub-content").any(text.lower, from, to)) return;
        add(ComponentKind.FINAL_WEIGHTS, null, Status.LINKED, text, link, Whose.UNSAID);
    }

    private void dataset(Block block, Text text, Link link) {
        ComponentKind kind = switch (cue(block, text, link)) {
            case "evaluation" -> ComponentKind.EVALUATION_DATA;
            case "post-training" -> ComponentKind.POST_TRAINING_DATA;
            default -> ComponentKind.PRETRAINING_DATA;
        };
        Whose whose = Section.isThirdParty(block) ? Whose.OTHERS : Whose.UNSAID;
        add(kind, null, Status.LINKED, text, link, whose);
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

    private void paper(Block block, Text text, Link link, Address address) {
        String around = around(text, link);
        boolean top = block.line() <= TOP;
        boolean foreign = Section.isThirdParty(block);
        List<String> names = parts.names(text, Math.max(0, link.start() - BEFORE), Math.min(text.length(), link.end()));
        boolean near = top || !names.isEmpty() || Vocabulary.of("our").any(around);
        boolean titled = names.stream().anyMatch(n -> link.words().contains(n));
        boolean own = !foreign && (titled || (near && Vocabulary.of("paper-own").any(around)));
        Whose whose = own ? Whose.OWN : foreign ? Whose.OTHERS : Whose.UNSAID;
        Hit hit = Vocabulary.of("part").first(text.lower, link.start(), link.end());
        if (hit != null && hit.meaning().equals("data-information")) {
            add(ComponentKind.DATA_INFORMATION, null, Status.LINKED, text, link, whose);
            return;
        }
        if (hit != null && hit.meaning().equals("model-card"))
            add(ComponentKind.MODEL_CARD, null, Status.LINKED, text, link, whose);
        if (address.kind().equals("preprint")) {
            parts.add(
                    ComponentKind.TECHNICAL_REPORT,
                    "preprint",
                    Status.LINKED,
                    names,
                    List.of(link.target()),
                    whose,
                    text.place(link));
            return;
        }
        parts.add(
                ComponentKind.RESEARCH_PAPER,
                null,
                Status.LINKED,
                names,
                List.of(link.target()),
                whose,
                text.place(link));
    }

    private static String around(Text text, Link link) {
        int from = Math.max(0, link.start() - BEFORE);
        int to = Math.min(text.length(), link.end() + AFTER);
        return text.lower.substring(from, to) + " "
                + link.target().toLowerCase(Locale.ROOT).replace('/', ' ').replace('_', ' ');
    }

    private void code(Block block, Text text, Link link, Address address) {
        if (address.rest().startsWith("/releases")) {
            release(block, text, link, address);
            return;
        }
        if (parts.isInside(address)) {
            inside(block, text, link);
            return;
        }
        if (address.name().isEmpty()
                || address.rest().startsWith("/issues")
                || address.rest().startsWith("/pull")
                || address.rest().startsWith("/discussions")
                || address.rest().startsWith("/actions")) return;
        Hit hit = part(block, text, link, true);
        boolean foreign = Section.isThirdParty(block);
        boolean engine =
                Vocabulary.of("engine").any(text.lower, link.end(), Math.min(text.length(), link.end() + AFTER / 2));
        cookbook(text, link, address);
        if (hit != null && isCode(hit.meaning()) && !engine) {
            Part part = tuned(hit, block, text, link);
            add(part.kind(), part.subkind(), Status.LINKED, text, link, foreign ? Whose.OTHERS : Whose.UNSAID);
            if (!address.rest().isEmpty()) return;
        }
        String clause =
                text.lower.substring(Math.max(0, link.start() - BEFORE), Math.min(text.length(), link.end() + AFTER));
        if (foreign || Vocabulary.of("library-cue").any(clause) || block.kind() == Block.Kind.ITEM)
            add(ComponentKind.SUPPORTING_TOOLS, "libraries", Status.LINKED, text, link, Whose.UNSAID);
    }

    /// The page of a release, or a file of one: weights where it ends like weights, or where they are said to be there.
    private void release(Block block, Text text, Link link, Address address) {
        Hit hit = part(block, text, link, true);
        boolean said = hit != null && hit.meaning().equals("final-weights");
        if (said || (address.endsLikeWeights() && (hit == null || !hit.meaning().endsWith("-data"))))
            add(
                    ComponentKind.FINAL_WEIGHTS,
                    null,
                    Status.LINKED,
                    text,
                    link,
                    parts.isInside(address) ? Whose.OWN : Whose.UNSAID);
    }

    private static Part tuned(Hit hit, Block block, Text text, Link link) {
        String words = text.lower.substring(sentence(text, link), Math.min(text.length(), link.end() + AFTER));
        return Tuning.of(
                Part.of(hit.meaning()),
                block,
                words + " " + link.target().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /// A collection of examples by the same makers may hold code for fine-tuning: whether it does was not looked at.
    private void cookbook(Text text, Link link, Address address) {
        boolean own = !parts.setting.owner().isEmpty() && address.owner().equalsIgnoreCase(parts.setting.owner());
        if (!own || !Vocabulary.of("cookbook").any(text.lower, link.start(), link.end())) return;
        parts.add(
                ComponentKind.POST_TRAINING_CODE,
                null,
                Status.UNKNOWN,
                List.of(),
                List.of(link.target()),
                Whose.OWN,
                text.place(link));
    }

    private static boolean isCode(String meaning) {
        return meaning.endsWith("-code");
    }

    private void inside(Block block, Text text, Link link) {
        String target = link.target().toLowerCase(Locale.ROOT);
        if (target.startsWith("#")
                || target.endsWith(".png")
                || target.endsWith(".jpg")
                || target.endsWith(".svg")
                || target.endsWith(".gif")) return;
        if (LicenseMention.leadsToLicense(link.target())) return;
        Hit hit = part(block, text, link, false);
        if (hit == null) {
            String words = target.replace('/', ' ').replace('_', ' ').replace('.', ' ');
            hit = Vocabulary.of("part").first(words, 0, words.length());
        }
        if (hit == null) return;
        Part part = tuned(hit, block, text, link);
        if (part.kind() == ComponentKind.FINAL_WEIGHTS
                && !Address.of("https://h/" + link.target()).endsLikeWeights()) return;
        if (part.kind().content() == ComponentKind.Content.DATA
                && part.kind() != ComponentKind.INTERMEDIATE_CHECKPOINTS
                && Address.of(link.target()).isReading()) return;
        add(part.kind(), part.subkind(), Status.IN_REPOSITORY, text, link, Whose.OWN);
    }

    private void other(Block block, Text text, Link link, Address address) {
        Hit hit = part(block, text, link, true);
        boolean weights =
                address.endsLikeWeights() && (hit == null || !hit.meaning().endsWith("-data"));
        boolean download =
                address.kind().equals("storage") && hit != null && hit.meaning().equals("final-weights");
        Whose whose = Section.isThirdParty(block) ? Whose.OTHERS : Whose.UNSAID;
        if (weights || download) {
            List<String> names = block.kind() == Block.Kind.ROW
                            && !block.cells().isEmpty()
                            && !block.cells().getFirst().plain.isBlank()
                            && block.cells().getFirst().length() <= 60
                    ? List.of(block.cells().getFirst().plain.strip())
                    : parts.names(
                            text, Math.max(0, link.start() - BEFORE), Math.min(text.length(), link.end() + AFTER));
            parts.add(
                    ComponentKind.FINAL_WEIGHTS,
                    null,
                    Status.LINKED,
                    names,
                    List.of(link.target()),
                    whose,
                    text.place(link));
            return;
        }
        if (link.target().toLowerCase(Locale.ROOT).endsWith(".pdf")
                && (hit == null
                        || hit.meaning().startsWith("technical")
                        || hit.meaning().startsWith("research"))) {
            boolean report = hit != null && hit.meaning().startsWith("technical");
            add(
                    report ? ComponentKind.TECHNICAL_REPORT : ComponentKind.RESEARCH_PAPER,
                    report ? "report" : null,
                    Status.LINKED,
                    text,
                    link,
                    whose);
            return;
        }
        if (hit == null) {
            String words = link.target()
                    .toLowerCase(Locale.ROOT)
                    .replace('/', ' ')
                    .replace('_', ' ')
                    .replace('.', ' ');
            hit = Vocabulary.of("part").first(words, 0, words.length());
            if (hit != null
                    && !hit.meaning().startsWith("technical")
                    && !hit.meaning().equals("model-card")) hit = null;
        }
        modelCard(text, link);
        if (benchmarkData(text, link, address)) {
            add(ComponentKind.EVALUATION_DATA, null, Status.LINKED, text, link, whose);
            return;
        }
        if (hit == null) return;
        Part part = Part.of(hit.meaning());
        boolean told = hit.start() >= link.start() && hit.end() <= link.end();
        if (part.kind().content() == ComponentKind.Content.DATA && !told && !address.mayHoldData()) return;
        switch (part.kind()) {
            case TECHNICAL_REPORT,
                    RESEARCH_PAPER,
                    MODEL_CARD,
                    DATA_INFORMATION,
                    EVALUATION_RESULTS,
                    PRETRAINING_DATA,
                    POST_TRAINING_DATA,
                    EVALUATION_DATA ->
                add(
                        part.kind(),
                        part.subkind(),
                        Status.LINKED,
                        text,
                        link,
                        part.kind() == ComponentKind.MODEL_CARD && isOthers(text, link) ? Whose.OTHERS : whose);
            default -> {}
        }
    }

    /// An address that names a model card leads to one, whatever the words around it call it.
    private void modelCard(Text text, Link link) {
        String words = link.target().toLowerCase(Locale.ROOT).replace('/', ' ').replace('_', ' ');
        boolean card = Vocabulary.of("part").in(words, 0, words.length()).stream()
                .anyMatch(h -> h.meaning().equals("model-card"));
        if (card && !isOthers(text, link)) add(ComponentKind.MODEL_CARD, null, Status.LINKED, text, link, Whose.UNSAID);
    }

    /// How far behind a link the words for it may stand: farther where a comma goes on to say what it is.
    private static int reach(Text text, Link link) {
        return link.end() < text.length() && text.plain.charAt(link.end()) == ',' ? 50 : 30;
    }

    /// A place of files that the words around it say to hold the data of a benchmark.
    private static boolean benchmarkData(Text text, Link link, Address address) {
        if (!address.mayHoldData()) return false;
        int to = Math.min(text.length(), link.end() + AFTER);
        int from = sentence(text, link);
        return Vocabulary.of("benchmark-name").any(text.lower, from, to)
                && Vocabulary.of("data-word").any(text.lower, from, to);
    }

    /// Whether the words of a link name models, and none of them is the document's own.
    private boolean isOthers(Text text, Link link) {
        List<Names.Name> named = Names.in(text, link.start(), link.end(), List.of(), parts.subjects.known());
        return !named.isEmpty() && named.stream().noneMatch(n -> parts.subjects.isOwn(n.words()));
    }

    /// The part that the link's own words name; else the last one named shortly before it; else, if asked, right after.
    private static @Nullable Hit part(Block block, Text text, Link link, boolean after) {
        Phrases phrases = Vocabulary.of("part");
        Hit own = phrases.first(text.lower, link.start(), link.end());
        if (own != null) return own;
        int from = sentence(text, link);
        Hit last = null;
        for (Hit hit : phrases.in(text.lower, from, link.start())) last = hit;
        if (last == null && after)
            last = phrases.first(text.lower, link.end(), Math.min(text.length(), link.end() + reach(text, link)));
        if (last == null && block.intro() != null) {
            Text intro = block.intro().text();
            last = phrases.first(intro.lower, 0, intro.length());
        }
        if (last != null) return last;
        Hit weak = Vocabulary.of("part-weak").first(text.lower, link.start(), link.end());
        if (weak != null) return weak;
        for (Hit hit : Vocabulary.of("part-weak").in(text.lower, from, link.start())) last = hit;
        return last;
    }

    private void add(ComponentKind kind, @Nullable String subkind, Status status, Text text, Link link, Whose whose) {
        parts.add(kind, subkind, status, names(text, link), List.of(link.target()), whose, text.place(link));
    }

    /// The models that the words of the link name; those around it where they name none.
    private List<String> names(Text text, Link link) {
        List<String> own = parts.names(text, link.start(), link.end());
        return own.isEmpty()
                ? parts.names(text, Math.max(0, link.start() - BEFORE), Math.min(text.length(), link.end() + AFTER))
                : own;
    }
}
