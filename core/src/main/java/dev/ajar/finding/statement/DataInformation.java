package dev.ajar.finding.statement;

import dev.ajar.finding.statement.PartMention.Whose;
import dev.ajar.finding.statement.Phrases.Hit;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a sentence or a row tells about training data, and how deep it goes: `thin` (size, date, language), `partial`
/// (data sets named, or shares), `full` (named and linked, with amounts or filters).
final class DataInformation {
    private DataInformation() {}

    static void read(PartMentions parts, Block block, Sentence sentence) {
        Text text = sentence.text();
        Hit trained = Vocabulary.of("trained").first(text.lower, sentence.start(), sentence.end());
        if (Vocabulary.of("withheld").any(text.lower, sentence.start(), sentence.end())) return;
        if (trained == null && !introduced(block, sentence)) return;
        if (ofOthers(parts, sentence, trained == null ? sentence.end() : trained.start())) return;
        int anchor = trained == null ? sentence.start() : trained.start();
        Hit ability = Vocabulary.of("ability").first(text.lower, anchor, sentence.end());
        int end = ability == null ? sentence.end() : ability.start();
        add(parts, block, text, sentence.start(), end, trained, sentence.place(anchor));
    }

    /// Whether the block is listed under "we trained on:" or a heading of that kind, and is no setting of the training.
    private static boolean introduced(Block block, Sentence sentence) {
        if (block.kind() != Block.Kind.ITEM || isSetting(sentence)) return false;
        if (block.intro() != null) {
            Sentence last = Sentence.of(block.intro().text()).getLast();
            if (Vocabulary.of("trained").any(last.lower())) return true;
        }
        return Vocabulary.of("data-row").any(block.section())
                || (Vocabulary.of("training-section").any(block.section()) && linksData(sentence));
    }

    private static boolean linksData(Sentence sentence) {
        return sentence.text().links(sentence.start(), sentence.end()).stream()
                .anyMatch(link -> Address.of(link.target()).kind().equals("hub-dataset"));
    }

    /// "[Other/Model](…) was trained on …": a model of somebody else's account, where none of our own is named.
    private static boolean ofOthers(PartMentions parts, Sentence sentence, int to) {
        Text text = sentence.text();
        boolean others = text.links(sentence.start(), to).stream()
                .map(link -> Address.of(link.target()))
                .anyMatch(a -> a.isHubModel()
                        && !parts.subjects.owners().isEmpty()
                        && !parts.subjects.owners().contains(a.owner().toLowerCase(Locale.ROOT)));
        return others && parts.names(text, sentence.start(), to).isEmpty();
    }

    /// `Learning rate: 3e-4`, or a word about results.
    private static boolean isSetting(Sentence sentence) {
        int colon = sentence.plain().indexOf(':');
        String label = colon < 0 ? "" : sentence.lower().substring(0, colon);
        return Vocabulary.of("setting").any(label)
                || Vocabulary.of("other-label").any(label)
                || Vocabulary.of("data-end").any(sentence.lower());
    }

    /// A row of settings whose label speaks of data, or of a table of what the data is made of.
    static void row(PartMentions parts, Block row) {
        if (row.cells().size() < 2) return;
        Text label = row.cells().getFirst();
        if (Table.isDataMix(row.header())) {
            mix(parts, row);
            return;
        }
        if (row.cells().equals(row.header()) && Table.isResults(row.header())) return;
        if (label.length() > 60 || !Vocabulary.of("data-row").any(label.lower)) return;
        for (int i = 1; i < row.cells().size(); i++) {
            Text cell = row.cells().get(i);
            if (cell.plain.isBlank()) continue;
            add(parts, row, cell, 0, cell.length(), null, cell.place(0, cell.length(), 0));
            return;
        }
    }

    private static void mix(PartMentions parts, Block row) {
        Text what = row.cells().getFirst();
        if (row.cells().equals(row.header()) || what.length() == 0 || Section.isThirdParty(row)) return;
        boolean measured = false;
        for (Text cell : row.cells().subList(1, row.cells().size()))
            measured |= cell.plain.chars().anyMatch(Character::isDigit);
        boolean named = !what.links.isEmpty()
                || !DataNames.listed(parts.subjects, what, 0, what.length()).isEmpty();
        parts.add(
                ComponentKind.DATA_INFORMATION,
                named && measured ? "full" : named || measured ? "partial" : "thin",
                Status.IN_REPOSITORY,
                List.of(),
                List.of(),
                Whose.UNSAID,
                what.place(0, what.length(), 0));
    }

    private static void add(
            PartMentions parts, Block block, Text text, int from, int to, @Nullable Hit trained, Place place) {
        if (Section.isThirdParty(block)) return;
        Set<String> sets = new LinkedHashSet<>();
        int linked = 0;
        int anchor = trained == null ? from : trained.start();
        for (Link link : text.links(from, to)) {
            if (link.picture()) continue;
            String kind = Address.of(link.target()).kind();
            boolean data = kind.equals("hub-dataset")
                    || Vocabulary.of("data-word").any(link.words().toLowerCase(Locale.ROOT));
            if (data && link.start() >= anchor - 80) {
                linked++;
                sets.add(link.words().strip());
            }
        }
        sets.addAll(
                trained == null
                        ? DataNames.listed(parts.subjects, text, from, to)
                        : DataNames.behind(parts.subjects, text, trained, to));
        boolean amount = hasAmount(text, from, to);
        boolean filter = Vocabulary.of("filter").any(text.lower, from, to);
        if (sets.isEmpty()
                && !amount
                && !filter
                && trained != null
                && !Vocabulary.of("data-word").any(text.lower, from, to)) return;
        String depth = depth(sets.size(), linked, amount || filter, shares(text, from, to));
        parts.add(
                ComponentKind.DATA_INFORMATION,
                depth,
                Status.IN_REPOSITORY,
                parts.names(text, from, to),
                List.of(),
                Whose.UNSAID,
                place);
        if (linked == 0 && trained != null)
            parts.add(
                    ComponentKind.PRETRAINING_DATA,
                    null,
                    Status.MENTIONED,
                    parts.names(text, from, to),
                    List.of(),
                    Whose.UNSAID,
                    place);
    }

    private static String depth(int sets, int linked, boolean detail, boolean shares) {
        if (linked >= 2 || (linked > 0 && detail)) return "full";
        return sets > 0 || shares ? "partial" : "thin";
    }

    private static boolean hasAmount(Text text, int from, int to) {
        for (Hit hit : Vocabulary.of("amount").in(text.lower, from, to)) {
            for (int i = Math.max(from, hit.start() - 24); i < hit.start(); i++)
                if (Character.isDigit(text.plain.charAt(i))) return true;
        }
        return false;
    }

    private static boolean shares(Text text, int from, int to) {
        if (Vocabulary.of("benchmark-name").any(text.lower, from, to)) return false;
        int percents = 0;
        for (int i = from + 1; i < to; i++)
            if (text.plain.charAt(i) == '%' && Character.isDigit(text.plain.charAt(i - 1))) percents++;
        return percents >= 2;
    }
}
