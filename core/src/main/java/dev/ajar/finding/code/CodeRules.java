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
record CodeRules(Set<String> extensions, List<Rule> rules, List<Beat> beats) {
    static final CodeRules SHIPPED = load();

    /// @param with further words of which the name must hold one too; empty where none is asked
    record Rule(
            ComponentKind kind,
            @Nullable String subkind,
            List<String> name,
            List<String> with,
            List<String> folder,
            List<String> words,
            int rank) {
        /// Whether the path alone shows it.
        boolean byPath(PathWords path) {
            if (!name.isEmpty() && path.nameHas(name)) {
                return with.isEmpty() || with.stream().anyMatch(w -> path.nameHas(List.of(w)));
            }
            return !folder.isEmpty() && path.folderHas(folder);
        }
    }

    record Beat(ComponentKind winner, ComponentKind loser) {}

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
                    Knowledge.number(rule, "rank", 50)));
        }
        List<Beat> beats = new ArrayList<>();
        if (data.get("beats") instanceof List<?> pairs) {
            for (Object pair : pairs) {
                if (pair instanceof List<?> two && two.size() == 2)
                    beats.add(new Beat(
                            ComponentKind.of(two.get(0).toString()),
                            ComponentKind.of(two.get(1).toString())));
            }
        }
        return new CodeRules(Set.copyOf(Knowledge.texts(data, "code-extensions")), List.copyOf(rules), beats);
    }

    /// The rules that hold for a file, without those that a better one beats.
    List<Rule> matching(PathWords path, String text) {
        List<Rule> hits = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.byPath(path) || rule.words().stream().anyMatch(text::contains)) hits.add(rule);
        }
        Set<ComponentKind> kinds = EnumSet.noneOf(ComponentKind.class);
        // A word in the file name says more than the folder it lies in, so names alone decide who is beaten.
        for (Rule rule : hits) if (path.nameHas(rule.name())) kinds.add(rule.kind());
        hits.removeIf(rule -> beats.stream().anyMatch(b -> b.loser() == rule.kind() && kinds.contains(b.winner())));
        return hits;
    }
}
