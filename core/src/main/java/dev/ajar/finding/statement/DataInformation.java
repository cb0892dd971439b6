package dev.ajar.finding.statement;

import dev.ajar.finding.statement.Names.Name;
import dev.ajar.finding.statement.PartMention.Whose;
import dev.ajar.finding.statement.Phrases.Hit;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a sentence or a row tells about training data, and how deep it goes: `thin` (size, date, language), `partial`
/// (data sets named, or shares), `full` (named and linked, with amounts or filters).
final class DataInformation {
    private DataInformation() {}

    static void read(PartMentions parts, Block block, Sentence sentence) {
        Text text = sentence.text();
        Hit trained = Vocabulary.of("trained").first(text.lower, sentence.start(), sentence.end());
        if (Vocabulary.of("withheld").any(text.lower, sentence.start(), sentence.end())) return;
        if (trained == null) {
            if (!introduced(block)) return;
            int start = sentence.start();
            add(parts, block, text, start, sentence.end(), start, 0, sentence.place(start));
            return;
        }
        add(
                parts,
                block,
                text,
                sentence.start(),
                sentence.end(),
                trained.start(),
                trained.end(),
                sentence.place(trained.start()));
    }

    /// Whether the block is listed under "we trained on:" or a heading of that kind.
    private static boolean introduced(Block block) {
        if (block.kind() != Block.Kind.ITEM) return false;
        if (block.intro() != null && Vocabulary.of("trained").any(block.intro().text().lower)) return true;
        return Vocabulary.of("data-row").any(block.section());
    }

    /// A row of settings whose label speaks of data.
    static void row(PartMentions parts, Block row) {
        if (row.cells().size() < 2) return;
        Text label = row.cells().getFirst();
        if (label.length() > 60 || !Vocabulary.of("data-row").any(label.lower)) return;
        for (int i = 1; i < row.cells().size(); i++) {
            Text cell = row.cells().get(i);
            if (cell.plain.isBlank()) continue;
            add(parts, row, cell, 0, cell.length(), 0, 0, cell.place(0, cell.length(), 0));
            return;
        }
    }

    private static void add(
            PartMentions parts, Block block, Text text, int from, int to, int anchor, int after, Place place) {
        if (Section.isThirdParty(block)) return;
        List<String> sets = new ArrayList<>();
        int linked = 0;
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
        boolean listed = after == 0 || block.kind() == Block.Kind.ROW;
        for (Name name : Names.in(text, Math.max(after, from), to, List.of(), parts.subjects.known())) {
            if (isSet(parts, name) && (listed || isData(text, name, to))) sets.add(name.words());
        }
        if (sets.isEmpty() && after > 0 && capitalAfterPreposition(parts, text, after, to)) sets.add("");
        boolean amount = hasAmount(text, from, to);
        boolean filter = Vocabulary.of("filter").any(text.lower, from, to);
        if (sets.isEmpty()
                && !amount
                && !filter
                && after > 0
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
        if (linked == 0 && after > 0)
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

    /// Whether a name is that of data: a data word beside it, or "on the X", "from X" right before it.
    private static boolean isData(Text text, Name name, int to) {
        int before = Math.max(0, name.start() - 14);
        boolean preposition = Vocabulary.of("data-preposition").any(text.lower, before, name.start());
        boolean noun = Vocabulary.of("data-word").any(text.lower, name.end(), Math.min(to, name.end() + 24));
        boolean device = Vocabulary.of("compute").any(text.lower, name.start(), Math.min(to, name.end() + 12))
                || Vocabulary.of("device").any(text.lower, name.start(), Math.min(to, name.end() + 12));
        return !device && (preposition || noun);
    }

    private static boolean isSet(PartMentions parts, Name name) {
        String words = name.words();
        if (Names.isPath(words) || Names.isSize(words) || isAmount(words) || parts.subjects.isOwn(words)) return false;
        return !Vocabulary.of("benchmark-name").any(words.toLowerCase(Locale.ROOT));
    }

    /// "trained on the Pile": a capitalized word where data is named.
    private static boolean capitalAfterPreposition(PartMentions parts, Text text, int from, int to) {
        if (isCapital(parts, text, from, to)) return true;
        for (Hit hit : Vocabulary.of("data-preposition").in(text.lower, from, to))
            if (isCapital(parts, text, hit.end(), to)) return true;
        return false;
    }

    /// Whether a capitalized word that may name data stands here, "the" aside.
    private static boolean isCapital(PartMentions parts, Text text, int from, int to) {
        int i = from;
        while (i < to && text.plain.charAt(i) == ' ') i++;
        if (text.lower.startsWith("the ", i)) i += 4;
        int end = i;
        while (end < to && Phrases.isWord(text.plain.charAt(end))) end++;
        if (end - i < 3 || !Character.isUpperCase(text.plain.charAt(i))) return false;
        return !Vocabulary.of("device").any(text.lower, i, Math.min(to, end + 12))
                && !Vocabulary.of("compute").any(text.lower, i, end)
                && !Vocabulary.of("stop-name").any(text.lower, i, end)
                && !parts.subjects.isOwn(text.plain.substring(i, end));
    }

    private static boolean isAmount(String words) {
        return Character.isDigit(words.charAt(0))
                && ModelName.of(words).family().length() < 3;
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
