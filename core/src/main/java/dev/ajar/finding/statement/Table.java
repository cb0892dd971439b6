package dev.ajar.finding.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The rows of one table, and what kind of table it is.
record Table(List<Block> rows, Kind kind) {
    enum Kind {
        /// Mostly scores: names in it may be those of others.
        SCORES,
        /// Names models with links, licenses, cards or sizes.
        MODELS,
        /// Settings of training or of the network.
        SETTINGS,
        /// What the training data is made of, with amounts or shares.
        DATA,
        OTHER
    }

    Table {
        rows = List.copyOf(rows);
    }

    static Map<Integer, Table> all(List<Block> blocks) {
        Map<Integer, List<Block>> byNumber = new HashMap<>();
        for (Block block : blocks)
            if (block.kind() == Block.Kind.ROW)
                byNumber.computeIfAbsent(block.table(), _ -> new ArrayList<>()).add(block);
        Map<Integer, Table> tables = new HashMap<>();
        byNumber.forEach((number, rows) -> tables.put(number, new Table(rows, kind(rows))));
        return tables;
    }

    /// The kind of the table that a row is in.
    static Kind kind(Map<Integer, Table> tables, Block row) {
        Table table = tables.get(row.table());
        return table == null ? Kind.OTHER : table.kind();
    }

    /// Whether the head of a table is that of a data mix: what, and how much of it.
    static boolean isDataMix(List<Text> header) {
        if (header.size() < 2 || !Vocabulary.of("data-column").any(header.getFirst().lower)) return false;
        if (isResults(header)) return false;
        return header.stream()
                .skip(1)
                .anyMatch(head -> Vocabulary.of("share-column").any(head.lower));
    }

    static boolean isResults(List<Text> header) {
        return header.stream()
                .skip(1)
                .anyMatch(head -> Vocabulary.of("result-column").any(head.lower));
    }

    private static Kind kind(List<Block> rows) {
        if (isDataMix(rows.getFirst().header())) return Kind.DATA;
        int cells = 0;
        int numbers = 0;
        int weights = 0;
        int settings = 0;
        for (Block row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                Text cell = row.cells().get(i);
                for (Link link : cell.links) if (!link.picture() && leadsToWeights(link.target())) weights++;
                if (i == 0 && Vocabulary.of("setting").any(cell.lower)) settings++;
                if (i == 0 || cell.plain.isBlank()) continue;
                cells++;
                if (isScore(cell.plain.strip())) numbers++;
            }
        }
        List<Text> header = rows.getFirst().header();
        int named = 0;
        Set<String> heads = new HashSet<>();
        for (Text head : header) {
            if (Vocabulary.of("table-model").any(head.lower)) named++;
            for (Phrases.Hit setting : Vocabulary.of("setting").in(head.lower, 0, head.length()))
                heads.add(head.lower.substring(setting.start(), setting.end()));
        }
        boolean scores = cells >= 2 && numbers * 2 >= cells;
        if (heads.size() >= 3 && weights == 0) return Kind.SETTINGS;
        if (scores && weights < rows.size() / 2) return settings >= 3 ? Kind.SETTINGS : Kind.SCORES;
        if (weights > 0 || (named > 0 && LicenseTable.column(header, "table-name") >= 0)) return Kind.MODELS;
        return settings >= 3 ? Kind.SETTINGS : Kind.OTHER;
    }

    static boolean leadsToWeights(String target) {
        Address address = Address.of(target);
        return (address.isHubModel() && !address.name().isEmpty()) || address.endsLikeWeights();
    }

    /// A number as results are written: `62.1`, `**43.2**`, `45%`, `12.3 / 4.5`; no sizes such as `7B`.
    private static boolean isScore(String words) {
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < words.length(); i++) {
            if (Character.isDigit(words.charAt(i))) digits++;
            else if (Character.isLetter(words.charAt(i))) letters++;
        }
        if (words.equals("-")) return true;
        return digits > 0 && (letters == 0 || (letters == 1 && words.length() <= 24 && !Names.isSize(words)));
    }
}
