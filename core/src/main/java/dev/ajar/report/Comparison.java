package dev.ajar.report;

import dev.ajar.model.Assessment;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Condition;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Report;
import dev.ajar.model.Shade;
import dev.ajar.model.SourceInfo;
import dev.ajar.model.Status;
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
    /// Parts that published records have no field for.
    private static final Set<ComponentKind> BEYOND_RECORDS = Set.of(
            ComponentKind.BASE_WEIGHTS,
            ComponentKind.CODE_AND_COMPUTE_DOCUMENTATION,
            ComponentKind.ACCESS_CHANNEL,
            ComponentKind.APPLICATION_LAYER);

    /// One subject of one place.
    public record Side(SourceInfo source, Assessment assessment) {
        /// Whether a published record says all of it.
        boolean recorded() {
            String label = source.label();
            return label != null && label.startsWith("recorded by ");
        }

        /// Whether this side is a record that does not speak of a part, though its format could.
        boolean unlisted(ComponentKind kind, Status status) {
            return recorded() && status == Status.UNKNOWN && !BEYOND_RECORDS.contains(kind);
        }
    }

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
                boolean asked = sides.get(left).recorded() != sides.get(right).recorded() && lonely(sides);
                if (!asked
                        && !sameModel(
                                sides.get(left).assessment(), sides.get(right).assessment())) continue;
                for (Row row : rows) {
                    String what = difference(row.kind(), sides.get(left), sides.get(right));
                    if (what != null) differences.add(new Difference(row.kind(), left, right, what));
                }
            }
        }
        return differences;
    }

    /// Whether there is one record beside files, and none of them bears its name: then all are meant.
    private static boolean lonely(List<Side> sides) {
        List<Side> records = sides.stream().filter(Side::recorded).toList();
        if (records.size() != 1) return false;
        Assessment record = records.getFirst().assessment();
        return sides.stream().noneMatch(side -> !side.recorded() && sameModel(record, side.assessment()));
    }

    /// What two sides say differently of one kind; silence and what could not be looked at contradict nothing.
    private static @Nullable String difference(ComponentKind kind, Side left, Side right) {
        if (kind == ComponentKind.ACCESS_CHANNEL && (left.recorded() || right.recorded())) return null;
        List<Component> a = parts(left, kind);
        List<Component> b = parts(right, kind);
        if (a.isEmpty() || b.isEmpty()) return null;
        Status one = best(a);
        Status two = best(b);
        if (released(one) != released(two)) {
            if (left.unlisted(kind, one) || right.unlisted(kind, two))
                return "not listed in the record, " + (left.unlisted(kind, one) ? two : one).wire() + " by the files";
            if (one == Status.UNKNOWN || two == Status.UNKNOWN) return null;
            return "status " + one.wire() + " against " + two.wire();
        }
        if (!released(one)) {
            boolean service = (one == Status.HOSTED) != (two == Status.HOSTED);
            return service && one != Status.UNKNOWN && two != Status.UNKNOWN
                    ? "status " + one.wire() + " against " + two.wire()
                    : null;
        }
        Set<String> mine = licenses(a);
        Set<String> theirs = licenses(b);
        if (!mine.isEmpty() && !theirs.isEmpty() && !mine.equals(theirs))
            return "license " + String.join(", ", mine) + " against " + String.join(", ", theirs);
        if ((one == Status.GATED) != (two == Status.GATED)) return "status " + one.wire() + " against " + two.wire();
        return null;
    }

    private static List<Component> parts(Side side, ComponentKind kind) {
        return side.assessment().components().stream()
                .filter(component -> component.kind() == kind)
                .toList();
    }

    private static boolean released(Status status) {
        return status == Status.IN_REPOSITORY || status == Status.LINKED || status == Status.GATED;
    }

    /// The status that gives most.
    private static Status best(List<Component> parts) {
        return parts.stream()
                .map(Component::status)
                .min(Comparator.naturalOrder())
                .orElse(Status.UNKNOWN);
    }

    private static Set<String> licenses(List<Component> parts) {
        Set<String> ids = new java.util.TreeSet<>();
        for (Component part : parts) {
            String id = part.license().license().wireId();
            if (part.released() && id != null) ids.add(id);
        }
        return ids;
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
