package dev.ajar.finding.code;

import dev.ajar.finding.PathWords;
import dev.ajar.internal.Knowledge;
import dev.ajar.model.ComponentKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rules of `code.yaml`: what name, place and words of a code file show.
///
/// @param housekeeping names of files that show nothing
/// @param notebooks the only kinds that a notebook shows: it demonstrates, it does not make the model
/// @param examples the only kinds that code in a folder of examples shows
record CodeRules(
        Set<String> extensions,
        Set<String> housekeeping,
        Set<ComponentKind> notebooks,
        Set<ComponentKind> examples,
        List<Rule> rules,
        List<Beat> beats) {
    static final CodeRules SHIPPED = load();

    /// One rule.
    ///
    /// @param with further words of which the name must hold one too; empty where none is asked
    /// @param without words of which the name must hold none
    /// @param needs words of which the file must hold one, where it can be read
    record Rule(
            ComponentKind kind,
            @Nullable String subkind,
            List<String> name,
            List<String> with,
            List<String> folder,
            List<String> words,
            List<String> needs,
            List<String> without,
            int rank) {
        /// Whether the path alone shows it.
        boolean byPath(PathWords path) {
            if (!name.isEmpty() && path.nameHas(name)) {
                return with.isEmpty() || with.stream().anyMatch(w -> path.nameHas(List.of(w)));
            }
            return !folder.isEmpty() && path.folderHas(folder);
        }
    }

    /// @param folder whether the winner wins by the folder alone
    record Beat(ComponentKind winner, ComponentKind loser, boolean folder) {}

    private static CodeRules load() {
        Map<String, Object> data = Knowledge.map(CodeRules.class, "/dev/ajar/finding/code.yaml");
        List<Rule> rules = new ArrayList<>();
        for (Map<String, Object> rule : Knowledge.maps(data.get("rules"), "code.yaml rules")) {
            Object subkind = rule.get("subkind");
            rules.add(new Rule(
                    ComponentKind.of(Knowledge.text(rule, "kind")),
                    subkind == null ? null : subkind.toString(),
                    Knowledge.texts(rule, "name"),
                    Knowledge.texts(rule, "with"),
                    Knowledge.texts(rule, "folder"),
                    Knowledge.texts(rule, "words"),
                    Knowledge.texts(rule, "needs"),
                    Knowledge.texts(rule, "without"),
                    Knowledge.number(rule, "rank", 50)));
        }
        List<Beat> beats = new ArrayList<>();
        if (data.get("beats") instanceof List<?> pairs) {
            for (Object pair : pairs) {
                if (pair instanceof List<?> two && two.size() >= 2)
                    beats.add(new Beat(
                            ComponentKind.of(two.get(0).toString()),
                            ComponentKind.of(two.get(1).toString()),
                            two.size() > 2));
            }
        }
        Set<ComponentKind> notebooks = EnumSet.noneOf(ComponentKind.class);
        for (String kind : Knowledge.texts(data, "notebooks")) notebooks.add(ComponentKind.of(kind));
        Set<ComponentKind> examples = EnumSet.noneOf(ComponentKind.class);
        for (String kind : Knowledge.texts(data, "examples")) examples.add(ComponentKind.of(kind));
        return new CodeRules(
                Set.copyOf(Knowledge.texts(data, "code-extensions")),
                Set.copyOf(Knowledge.texts(data, "housekeeping")),
                notebooks,
                examples,
                List.copyOf(rules),
                beats);
    }

    /// The rules that hold for a file, without those that a better one beats.
    List<Rule> matching(PathWords path, boolean example, String text) {
        List<Rule> hits = new ArrayList<>();
        for (Rule rule : rules) {
            if (path.extension().equals("ipynb") && !notebooks.contains(rule.kind())) continue;
            if (example && !examples.contains(rule.kind())) continue;
            if (path.nameHas(rule.without())) continue;
            if (!text.isEmpty()
                    && !rule.needs().isEmpty()
                    && rule.needs().stream().noneMatch(text::contains)) continue;
            if (rule.byPath(path) || rule.words().stream().anyMatch(text::contains)) hits.add(rule);
        }
        Set<ComponentKind> kinds = EnumSet.noneOf(ComponentKind.class);
        // A word in the file name says more than the folder it lies in, so names alone decide who is beaten.
        for (Rule rule : hits) if (path.nameHas(rule.name())) kinds.add(rule.kind());
        Set<ComponentKind> homes = EnumSet.noneOf(ComponentKind.class);
        for (Rule rule : hits) if (rule.byPath(path)) homes.add(rule.kind());
        hits.removeIf(rule -> beats.stream()
                .anyMatch(b -> b.loser() == rule.kind() && (b.folder() ? homes : kinds).contains(b.winner())));
        return hits;
    }
}
