package dev.ajar.report;

import dev.ajar.model.Assessment;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Condition;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Report;
import dev.ajar.model.Shade;
import dev.ajar.model.SourceInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Subjects side by side.
///
/// @param rows one for each component kind that any side has
/// @param terms one for each license of final weights, in the order of the sides
/// @param differences where two sides that speak of the same model disagree
public record Comparison(List<Side> sides, List<Row> rows, List<Terms> terms, List<Difference> differences) {
    /// One subject of one place.
    public record Side(SourceInfo source, Assessment assessment) {}

    /// What each side has of one kind: the worst part of that kind, or an empty list.
    public record Row(ComponentKind kind, List<List<Component>> cells) {
        public Row {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }

    /// What one license answers to each topic of [Words#topics].
    public record Terms(String license, List<Integer> sides, Map<String, TermMark> marks) {
        public Terms {
            sides = List.copyOf(sides);
            marks = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(marks));
        }
    }

    /// Two sides that speak of the same model and say different things of one kind.
    ///
    /// @param left index of a side
    /// @param right index of a later side
    /// @param what the two values, such as `license Apache-2.0 against MIT`
    public record Difference(ComponentKind kind, int left, int right, String what) {}

    public Comparison {
        sides = List.copyOf(sides);
        rows = List.copyOf(rows);
        terms = List.copyOf(terms);
        differences = List.copyOf(differences);
    }

    /// Puts all subjects of the reports side by side, in the order given.
    public static Comparison of(List<Report> reports) {
        List<Side> sides = new ArrayList<>();
        for (Report report : reports)
            for (Assessment assessment : report.assessments()) sides.add(new Side(report.source(), assessment));
        List<Row> rows = rows(sides);
        return new Comparison(sides, rows, terms(sides), differences(sides, rows));
    }

    private static List<Row> rows(List<Side> sides) {
        List<Row> rows = new ArrayList<>();
        for (ComponentKind kind : ComponentKind.values()) {
            List<List<Component>> cells = new ArrayList<>();
            for (Side side : sides) {
                cells.add(side.assessment().components().stream()
                        .filter(c -> c.kind() == kind)
                        .max(Comparator.comparing(Component::shade))
                        .stream()
                        .toList());
            }
            if (cells.stream().anyMatch(c -> !c.isEmpty())) rows.add(new Row(kind, cells));
        }
        return rows;
    }

    private static List<Terms> terms(List<Side> sides) {
        Map<String, List<Integer>> users = new LinkedHashMap<>();
        Map<String, List<Condition>> conditions = new LinkedHashMap<>();
        Set<String> open = new HashSet<>();
        for (int i = 0; i < sides.size(); i++) {
            Assessment assessment = sides.get(i).assessment();
            for (Component weights : assessment.components()) {
                if (weights.kind() != ComponentKind.FINAL_WEIGHTS) continue;
                for (String id : ids(weights.license().license())) {
                    List<Integer> using = users.computeIfAbsent(id, _ -> new ArrayList<>());
                    if (!using.contains(i)) using.add(i);
                    if (weights.shade() == Shade.OPEN) open.add(id);
                    List<Condition> known = conditions.computeIfAbsent(id, _ -> new ArrayList<>());
                    for (Condition c : assessment.conditions()) if (id.equals(c.license())) known.add(c);
                }
            }
        }
        List<Terms> terms = new ArrayList<>();
        users.forEach((id, using) ->
                terms.add(new Terms(id, using, marks(conditions.getOrDefault(id, List.of()), open.contains(id)))));
        return terms;
    }

    private static List<String> ids(LicenseRef license) {
        return switch (license) {
            case LicenseRef.Known known -> List.of(known.id());
            case LicenseRef.Candidates candidates -> candidates.ids();
            case LicenseRef.Unrecognized unrecognized ->
                List.of(unrecognized.name() == null ? "UNRECOGNIZED" : unrecognized.name());
            case LicenseRef.None _, LicenseRef.NotTold _ -> List.of();
        };
    }

    private static Map<String, TermMark> marks(List<Condition> conditions, boolean open) {
        Map<String, TermMark> marks = new LinkedHashMap<>();
        for (Words.Topic topic : Words.topics()) {
            TermMark mark = open && topic.open() != null ? topic.open() : TermMark.NOT_TOLD;
            for (Condition condition : conditions) {
                Words.ConditionWord word = Words.condition(condition.kind());
                if (!word.topic().equals(topic.id())) continue;
                if (mark != TermMark.FORBIDDEN) mark = word.mark();
            }
            marks.put(topic.id(), mark);
        }
        return marks;
    }

    private static List<Difference> differences(List<Side> sides, List<Row> rows) {
        List<Difference> differences = new ArrayList<>();
        for (int left = 0; left < sides.size(); left++) {
            for (int right = left + 1; right < sides.size(); right++) {
                if (!sameModel(sides.get(left).assessment(), sides.get(right).assessment())) continue;
                for (Row row : rows) {
                    String what = difference(row.cells().get(left), row.cells().get(right));
                    if (what != null) differences.add(new Difference(row.kind(), left, right, what));
                }
            }
        }
        return differences;
    }

    private static @Nullable String difference(List<Component> left, List<Component> right) {
        if (left.isEmpty() || right.isEmpty()) return null;
        Component a = left.getFirst();
        Component b = right.getFirst();
        String one = String.valueOf(a.license().license().wireId());
        String two = String.valueOf(b.license().license().wireId());
        if (a.released() != b.released())
            return "status " + a.status().wire() + " against " + b.status().wire();
        if (!one.equals(two) && a.released()) return "license " + told(one) + " against " + told(two);
        return null;
    }

    private static String told(String id) {
        return id.equals("null") ? "not told" : id;
    }

    private static boolean sameModel(Assessment a, Assessment b) {
        Set<String> names = names(a);
        names.retainAll(names(b));
        return !names.isEmpty();
    }

    /// Names compared without regard to owner, case and separators.
    private static Set<String> names(Assessment assessment) {
        Set<String> names = new HashSet<>();
        names.add(plain(assessment.subject().name()));
        assessment.subject().members().forEach(m -> names.add(plain(m)));
        return names;
    }

    private static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.substring(name.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
