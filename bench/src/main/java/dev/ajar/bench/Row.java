package dev.ajar.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The comparison of one label with one subject of an answer, or of one answer's quotes with their files.
final class Row {
    private final String repo;
    private final String label;
    private final String matched;
    private final Map<Column, Tally> tallies = new EnumMap<>(Column.class);
    private final List<Disagreement> disagreements = new ArrayList<>();

    /// One thing that differs, and where.
    ///
    /// @param what the part, the kind of condition, or empty
    /// @param wanted what the label accepts, and its place
    /// @param got what the answer says, and its place
    record Disagreement(String repo, String label, Column column, String what, String wanted, String got) {}

    Row(String repo, String label, String matched) {
        this.repo = repo;
        this.label = label;
        this.matched = matched;
    }

    void add(Column column, boolean right, String what, String wanted, String got) {
        tallies.merge(column, Tally.of(right), Tally::plus);
        if (!right) disagreements.add(new Disagreement(repo, label, column, what, wanted, got));
    }

    String repo() {
        return repo;
    }

    String label() {
        return label;
    }

    /// How the subject was found: its id and the likeness, or why there is none.
    String matched() {
        return matched;
    }

    Tally tally(Column column) {
        return tallies.getOrDefault(column, Tally.NOTHING);
    }

    List<Disagreement> disagreements() {
        return List.copyOf(disagreements);
    }
}
