package dev.ajar.application.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What names stand for, by rank of origin: the first rank with a value wins, others are kept as alternatives.
///
/// Ranks 0 to [#LAST_SETTING] are settings of an operator; what follows is documentation and tests, which give a
/// value only where all of them agree and nothing else does.
public final class Variables {
    /// The last rank that sets a value before an inline default is used.
    public static final int LAST_SETTING = 5;

    /// The last rank that is allowed to give a value at all; what follows is only an alternative.
    public static final int LAST_VALUE = 9;

    private final Map<String, TreeMap<Integer, List<Assignment>>> byName = new HashMap<>();
    private final Map<String, Answer> answers = new HashMap<>();

    /// What is known about a name.
    ///
    /// @param value with holes where it exists and is not known; `null` where nothing gives a value
    /// @param setting whether an operator's file gives it without condition
    /// @param use how it was found
    public record Answer(@Nullable Traced value, boolean setting, Use use) {}

    public void add(int rank, Assignment assignment) {
        byName.computeIfAbsent(assignment.name(), _ -> new TreeMap<>())
                .computeIfAbsent(rank, _ -> new ArrayList<>())
                .add(assignment);
        answers.clear();
    }

    public void addAll(int rank, List<Assignment> assignments) {
        for (Assignment assignment : assignments) add(rank, assignment);
    }

    /// Whether any of the operator's files assigns the name.
    public boolean assigned(String name) {
        TreeMap<Integer, List<Assignment>> ranks = byName.get(name);
        return ranks != null && ranks.firstKey() <= LAST_SETTING;
    }

    public Answer answer(String name) {
        return answers.computeIfAbsent(name, this::find);
    }

    private Answer find(String name) {
        TreeMap<Integer, List<Assignment>> ranks = byName.get(name);
        if (ranks == null) return new Answer(null, false, new Use(name, Kind.MISSING, null));
        Assignment winner = null;
        boolean setting = false;
        for (Map.Entry<Integer, List<Assignment>> rank : ranks.entrySet()) {
            if (rank.getKey() > LAST_SETTING && (winner != null || rank.getKey() > LAST_VALUE)) break;
            Assignment last = last(rank.getValue());
            if (rank.getKey() > LAST_SETTING && distinct(rank.getValue()) > 1) break;
            if (winner == null) winner = last;
            if (!last.conditional() && rank.getKey() <= LAST_SETTING) {
                winner = last;
                setting = last.value().known();
                break;
            }
        }
        Map<String, Use.Other> others = new LinkedHashMap<>();
        boolean conflict = false;
        for (Map.Entry<Integer, List<Assignment>> rank : ranks.entrySet())
            for (Assignment a : rank.getValue()) {
                if (!a.value().known() || a.value().isEmpty()) continue;
                if (winner != null && a.value().equals(winner.value())) continue;
                others.putIfAbsent(a.value().text(), new Use.Other(a.value().text(), a.kind(), a.place()));
                if (rank.getKey() <= LAST_SETTING && setting) conflict = true;
            }
        List<Use.Other> alternatives = List.copyOf(others.values());
        if (winner == null) return new Answer(null, false, new Use(name, Kind.MISSING, null, false, alternatives));
        boolean known = winner.value().known();
        Use use = new Use(name, known ? winner.kind() : Kind.DYNAMIC, winner.place(), conflict, alternatives);
        return new Answer(winner.value(), setting, use);
    }

    private static Assignment last(List<Assignment> assignments) {
        Assignment found = null;
        for (Assignment a : assignments) if (found == null || !a.conditional() || found.conditional()) found = a;
        return java.util.Objects.requireNonNull(found);
    }

    private static long distinct(List<Assignment> assignments) {
        return assignments.stream().map(a -> a.value().text()).distinct().count();
    }
}
