package dev.ajar.report;

import dev.ajar.model.Application;
import dev.ajar.model.Application.Call;
import dev.ajar.model.Application.Kind;
import dev.ajar.model.Application.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The parts of an application as rows, callers above what they call, a model below what serves it.
///
/// @param rows at most [#MOST], in the order to draw
/// @param more how many parts are left out
public record PartsGraph(List<Row> rows, int more) {
    /// The most rows of one picture; the tables hold all parts.
    public static final int MOST = 60;

    public PartsGraph {
        rows = List.copyOf(rows);
    }

    /// A part in the picture.
    ///
    /// @param number its place in the application's list of parts, from 0
    /// @param within the row of what serves it, or -1
    /// @param calls rows of the parts it calls, ascending
    public record Row(Part part, int number, int within, List<Integer> calls) {
        public Row {
            calls = List.copyOf(calls);
        }
    }

    public static PartsGraph of(Application application) {
        List<Part> parts = application.parts();
        List<Part> shown = parts.subList(0, Math.min(MOST, parts.size()));
        Map<String, Integer> byName = new LinkedHashMap<>();
        Map<String, Integer> byHub = new LinkedHashMap<>();
        for (int i = 0; i < shown.size(); i++) {
            Part part = shown.get(i);
            if (part.kind() == Kind.SERVICE && part.name() != null) byName.putIfAbsent(part.name(), i);
            if (part.kind() == Kind.HOSTED_SERVICE && part.hub() != null) byHub.putIfAbsent(part.hub(), i);
        }
        int[] within = new int[shown.size()];
        Arrays.fill(within, -1);
        for (int i = 0; i < shown.size(); i++) {
            Integer server = server(shown.get(i), byName, byHub);
            if (server != null && server != i) within[i] = server;
        }
        List<Set<Integer>> calls = calls(application, shown, byName, within);
        int[] order = order(shown, calls, within);
        int[] row = new int[order.length];
        for (int i = 0; i < order.length; i++) row[order[i]] = i;
        List<Row> rows = new ArrayList<>();
        for (int part : order)
            rows.add(new Row(
                    shown.get(part),
                    part,
                    within[part] < 0 ? -1 : row[within[part]],
                    calls.get(part).stream().map(c -> row[c]).sorted().toList()));
        return new PartsGraph(rows, parts.size() - shown.size());
    }

    private static @Nullable Integer server(Part part, Map<String, Integer> byName, Map<String, Integer> byHub) {
        if (part.kind() != Kind.MODEL) return null;
        for (String name : part.servedBy()) {
            Integer server = byName.get(name);
            if (server != null) return server;
        }
        return part.hub() == null ? null : byHub.get(part.hub());
    }

    private static List<Set<Integer>> calls(
            Application application, List<Part> shown, Map<String, Integer> byName, int[] within) {
        List<Set<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) calls.add(new LinkedHashSet<>());
        for (Call call : application.calls()) add(calls, byName.get(call.from()), byName.get(call.to()));
        for (int i = 0; i < shown.size(); i++) {
            Part part = shown.get(i);
            if (part.kind() == Kind.SERVICE || within[i] >= 0) continue;
            for (String from : part.referencedBy()) add(calls, byName.get(from), i);
            for (String from : part.servedBy()) add(calls, byName.get(from), i);
        }
        return calls;
    }

    private static void add(List<Set<Integer>> calls, @Nullable Integer from, @Nullable Integer to) {
        if (from != null && to != null && !Objects.equals(from, to))
            calls.get(from).add(to);
    }

    /// Callers first, each followed by what it alone calls: the reverse of the order in which a depth-first walk leaves
    /// the parts. What serves a model is followed by it.
    private static int[] order(List<Part> shown, List<Set<Integer>> calls, int[] within) {
        boolean[] called = new boolean[shown.size()];
        calls.forEach(all -> all.forEach(c -> called[c] = true));
        List<Integer> left = new ArrayList<>();
        boolean[] seen = new boolean[shown.size()];
        for (int i = shown.size() - 1; i >= 0; i--) if (!called[i] && within[i] < 0) walk(i, calls, seen, left);
        for (int i = shown.size() - 1; i >= 0; i--) if (within[i] < 0) walk(i, calls, seen, left);
        int[] order = new int[shown.size()];
        int at = 0;
        boolean[] done = new boolean[shown.size()];
        for (int i = left.size() - 1; i >= 0; i--) {
            int part = left.get(i);
            order[at++] = part;
            done[part] = true;
            for (int model = 0; model < shown.size(); model++)
                if (within[model] == part && !done[model]) {
                    order[at++] = model;
                    done[model] = true;
                }
        }
        for (int i = 0; i < shown.size(); i++) if (!done[i]) order[at++] = i;
        return order;
    }

    private static void walk(int part, List<Set<Integer>> calls, boolean[] seen, List<Integer> left) {
        if (seen[part]) return;
        seen[part] = true;
        List<Integer> next = new ArrayList<>(calls.get(part));
        for (int i = next.size() - 1; i >= 0; i--) walk(next.get(i), calls, seen, left);
        left.add(part);
    }

    /// Who calls whom in sentences, one a caller: the picture for those who do not see it.
    public List<String> sentences() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            List<String> names = row.calls().stream()
                    .map(c -> PartWords.name(rows.get(c).part()))
                    .toList();
            List<String> served = new ArrayList<>();
            for (Row other : rows) if (other.within() == i) served.add(PartWords.name(other.part()));
            String name = PartWords.name(row.part());
            if (!served.isEmpty()) all.add(name + " serves " + String.join(", ", served));
            if (!names.isEmpty()) all.add(name + " calls " + String.join(", ", names));
        }
        return all;
    }
}
