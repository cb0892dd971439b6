package dev.ajar.finding;

import dev.ajar.internal.Glob;
import dev.ajar.internal.Knowledge;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Evidence;
import dev.ajar.model.Observation;
import dev.ajar.model.Status;
import dev.ajar.source.Entry;
import dev.ajar.source.Snapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Files that show by name alone what they are: tokenizer, configuration, model card, results, report.
public final class NamedFiles implements Finder {
    private static final List<Rule> RULES = load();

    /// @param within further folders of which the path must hold one too; empty where none is asked
    /// @param without folders of which the path must hold none
    /// @param smallest bytes below which the file is a sample at most
    private record Rule(
            ComponentKind kind,
            @Nullable String subkind,
            List<String> file,
            List<String> folder,
            List<String> within,
            List<String> without,
            List<String> extension,
            int smallest,
            int rank) {
        boolean fits(PathWords path, long size) {
            // A size of -1 was too large to be kept.
            if (size >= 0 && size < smallest) return false;
            if (path.folderHas(without)) return false;
            for (String glob : file) if (Glob.fits(glob, path.fileName())) return true;
            if (folder.isEmpty() || !path.folderHas(folder)) return false;
            if (!within.isEmpty() && !path.folderHas(within)) return false;
            return extension.isEmpty() || extension.contains(path.extension());
        }
    }

    private static List<Rule> load() {
        Map<String, Object> data = Knowledge.map(NamedFiles.class, "/dev/ajar/finding/files.yaml");
        List<Rule> rules = new ArrayList<>();
        for (Map<String, Object> rule : Knowledge.maps(data.get("files"), "files.yaml files")) {
            Object subkind = rule.get("subkind");
            rules.add(new Rule(
                    ComponentKind.of(Knowledge.text(rule, "kind")),
                    subkind == null ? null : subkind.toString(),
                    Knowledge.texts(rule, "file"),
                    Knowledge.texts(rule, "folder"),
                    Knowledge.texts(rule, "within"),
                    Knowledge.texts(rule, "without"),
                    Knowledge.texts(rule, "extension"),
                    Knowledge.number(rule, "smallest", 0),
                    Knowledge.number(rule, "rank", 50)));
        }
        return List.copyOf(rules);
    }

    @Override
    public String id() {
        return "named-files";
    }

    @Override
    public boolean wants(Entry entry) {
        return Ours.is(entry.path());
    }

    @Override
    public Found find(Entry entry, Snapshot snapshot) {
        PathWords words = PathWords.of(entry.path());
        List<Observation> seen = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Rule rule : RULES) {
            if (!rule.fits(words, entry.size()) || !told.add(rule.kind() + "/" + rule.subkind())) continue;
            seen.add(new Observation.PartSeen(
                    rule.kind(),
                    rule.subkind(),
                    Status.IN_REPOSITORY,
                    entry.name(),
                    List.of(),
                    List.of(),
                    rule.rank() - 3 * words.folders().size(),
                    Map.of(),
                    Evidence.exists(entry.path())));
        }
        return Found.of(seen);
    }
}
