package dev.ajar.finding.statement;

import dev.ajar.finding.statement.Phrases.Hit;
import java.util.List;
import java.util.Set;

/// Finds the clauses that say what is under which license. A sentence that names one is read as a label, then clause by
/// clause, then, where neither says what for, as what remains of a sentence or section before it.
final class LicenseStatements {
    private final LicenseNotes notes;
    private final LicenseLabels labels;
    private final LicenseClauses clauses;
    private final LicenseRemarks remarks;

    LicenseStatements(Set<String> known) {
        this.notes = new LicenseNotes(known);
        this.labels = new LicenseLabels(notes);
        this.clauses = new LicenseClauses(notes);
        this.remarks = new LicenseRemarks(notes);
    }

    List<LicenseStatement> read(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            switch (block.kind()) {
                case PARAGRAPH, ITEM -> prose(blocks, i);
                case ROW -> LicenseTable.row(block, notes.known(), notes.all());
                case HEADING -> remarks.forget();
                case CODE -> {}
            }
        }
        return notes.all();
    }

    private void prose(List<Block> blocks, int at) {
        Block block = blocks.get(at);
        LicenseBadge.read(block, notes.all());
        if (block.text().length() == 0) return;
        if (block.kind() == Block.Kind.PARAGRAPH && !block.text().plain.isBlank()) remarks.forget();
        for (Sentence sentence : Sentence.of(block.text())) sentence(blocks, at, sentence);
    }

    private void sentence(List<Block> blocks, int at, Sentence sentence) {
        if (sentence.plain().strip().endsWith("?")) return;
        List<LicenseMention> mentions = LicenseMention.in(sentence.text(), sentence.start(), sentence.end());
        if (mentions.isEmpty()) {
            remarks.remember(sentence);
            return;
        }
        if (labels.read(blocks.get(at), sentence, mentions)) return;
        int from = start(sentence, mentions);
        List<LicenseMention> said =
                from > mentions.getFirst().start() ? mentions.subList(1, mentions.size()) : mentions;
        if (!clauses(blocks, at, sentence, from, said)) remarks.read(blocks.get(at), sentence, said);
    }

    /// Where the clauses start: behind a label such as "Governing terms:" or "License agreement:".
    private static int start(Sentence sentence, List<LicenseMention> mentions) {
        int colon = LicenseLabels.end(sentence);
        LicenseMention first = mentions.getFirst();
        if (mentions.size() > 1 && first.vague() && first.end() <= colon) return colon;
        boolean label = colon > 0
                && colon <= first.start()
                && Vocabulary.of("notice-label").any(sentence.text().lower, sentence.start(), colon);
        return label ? colon : sentence.start();
    }

    /// Cuts a sentence where a new subject and its license start; whether any of the clauses says something.
    private boolean clauses(List<Block> blocks, int at, Sentence sentence, int start, List<LicenseMention> mentions) {
        boolean any = false;
        int from = start;
        for (int m = 0; m < mentions.size(); ) {
            int next = m + 1;
            int end = sentence.end();
            while (next < mentions.size()) {
                int cut = cut(
                        sentence.text(),
                        mentions.get(next - 1).end(),
                        mentions.get(next).start());
                if (cut > 0) {
                    end = cut;
                    break;
                }
                next++;
            }
            any |= clauses.read(
                    blocks,
                    at,
                    new LicenseClause(sentence, from, end, mentions.subList(m, next), mentions, notes.known()));
            from = end;
            m = next;
        }
        return any;
    }

    /// Where a new clause with its own subject starts between two license names, or -1.
    private static int cut(Text text, int from, int to) {
        for (int i = from + 1; i < to; i++)
            if (text.startsLine(i) && Character.isUpperCase(text.plain.charAt(i)) && subject(text, i, to)) return i;
        for (Hit cut : Vocabulary.of("separator").in(text.lower, from, to)) {
            if (subject(text, cut.end(), to)) return cut.end();
        }
        return -1;
    }

    /// Whether something stands here that a license of its own is said of.
    private static boolean subject(Text text, int from, int to) {
        Hit link = Vocabulary.of("license-link").first(text.lower, from, to);
        return link != null
                && (!ClauseSubject.named(text, from, link.start()).isEmpty()
                        || Vocabulary.of("matter").any(text.lower, from, link.end())
                        || !Names.in(text, from, link.start(), List.of(), Set.of())
                                .isEmpty()
                        || Vocabulary.of("reach").any(text.lower, from, link.start()));
    }
}
