package dev.ajar.finding.statement;

import dev.ajar.finding.statement.PartMention.Whose;
import dev.ajar.finding.statement.Phrases.Hit;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Parts that headings and tables are: results, model card sections, hyper-parameters, samples.
final class PartSections {
    private final PartMentions parts;
    private final Map<Integer, Table> tables;
    private final Set<Integer> seen = new HashSet<>();
    private final Map<Integer, Integer> rows = new HashMap<>();
    private static final int MAX_ROWS = 60;

    PartSections(PartMentions parts, Map<Integer, Table> tables) {
        this.parts = parts;
        this.tables = tables;
    }

    void heading(List<Block> blocks, int at) {
        Block block = blocks.get(at);
        Text text = block.text();
        if (text.length() == 0 || text.length() > 90) return;
        Place place = text.place(0, text.length(), 0);
        if (whole("results-section", text.lower) && Figures.below(blocks, at))
            here(ComponentKind.EVALUATION_RESULTS, null, place);
        if (whole("card-section", text.lower)) here(ComponentKind.MODEL_CARD, null, place);
        if (whole("samples-section", text.lower)) here(ComponentKind.CONFIGURATION_AND_METADATA, "samples", place);
        Hit hit = Vocabulary.of("part").first(text.lower, 0, text.length());
        if (hit != null && hit.meaning().equals("model-card") && block.level() == 1)
            here(ComponentKind.MODEL_CARD, null, place);
    }

    /// A heading that is the phrase, numbers and marks aside, or ends with it.
    private static boolean whole(String topic, String heading) {
        for (Hit hit : Vocabulary.of(topic).in(heading, 0, heading.length())) {
            int letters = 0;
            for (int i = 0; i < heading.length(); i++)
                if ((i < hit.start() || i >= hit.end()) && Character.isLetter(heading.charAt(i))) letters++;
            if (letters <= 12 || hit.end() == heading.strip().length()) return true;
        }
        return false;
    }

    void row(Block row) {
        Table table = tables.get(row.table());
        if (table == null || row.cells().isEmpty()) return;
        Text first = place(row);
        if (first.length() == 0) return;
        Place place = first.place(0, first.length(), 0);
        switch (table.kind()) {
            case SCORES -> {
                if (count(row) > MAX_ROWS || !isResults(row)) return;
                here(ComponentKind.EVALUATION_RESULTS, null, place);
                if (names(row))
                    parts.add(
                            ComponentKind.EVALUATION_DATA,
                            null,
                            Status.MENTIONED,
                            List.of(),
                            List.of(),
                            Whose.UNSAID,
                            place);
            }
            case SETTINGS -> {
                if (seen.add(row.table())) here(ComponentKind.CONFIGURATION_AND_METADATA, "hyper-parameters", place);
            }
            case MODELS -> {
                model(row, place);
                if (Figures.scored(row)) here(ComponentKind.EVALUATION_RESULTS, null, place);
            }
            case DATA, OTHER -> {}
        }
    }

    /// Numbers are results where a benchmark or measure is named beside them, or the words above promise results; not
    /// where they are times and sizes.
    private static boolean isResults(Block row) {
        if (names(row)
                || row.header().stream()
                        .anyMatch(h -> Vocabulary.of("benchmark").any(h.lower))) return true;
        if (row.header().stream().anyMatch(h -> Vocabulary.of("speed").any(h.lower))) return false;
        for (String heading : row.headings())
            if (Vocabulary.of("results-section").any(heading)
                    || Vocabulary.of("measure").any(heading)) return true;
        Block intro = row.intro();
        return intro != null
                && (Vocabulary.of("measure").any(intro.text().lower)
                        || Vocabulary.of("results-section").any(intro.text().lower));
    }

    private static Text place(Block row) {
        for (Text cell : row.cells()) if (cell.length() > 0) return cell;
        return Text.EMPTY;
    }

    /// A row of a table of models that gives no address of its own: the model is spoken of.
    private void model(Block row, Place place) {
        if (row.cells().equals(row.header())) return;
        for (Text cell : row.cells()) for (Link link : cell.links) if (Table.leadsToWeights(link.target())) return;
        String name = row.cells().getFirst().plain.strip();
        if (name.isEmpty() || name.length() > 60 || !parts.subjects.isOwn(name)) return;
        parts.add(ComponentKind.FINAL_WEIGHTS, null, Status.MENTIONED, List.of(name), List.of(), Whose.OWN, place);
    }

    private int count(Block row) {
        return rows.merge(row.table(), 1, Integer::sum);
    }

    private static boolean names(Block row) {
        for (Text cell : row.cells()) if (Vocabulary.of("benchmark").any(cell.lower)) return true;
        return false;
    }

    private void here(ComponentKind kind, @org.jspecify.annotations.Nullable String subkind, Place place) {
        parts.add(kind, subkind, Status.IN_REPOSITORY, List.of(), List.of(), Whose.OWN, place);
    }
}
