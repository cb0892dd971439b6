package dev.ajar.finding.card;

import dev.ajar.fileformat.AdapterConfig;
import dev.ajar.fileformat.MergeConfig;
import dev.ajar.fileformat.ModelConfig;
import dev.ajar.fileformat.Parsed;
import dev.ajar.fileformat.Tree;
import dev.ajar.finding.Finder;
import dev.ajar.finding.Found;
import dev.ajar.finding.Ours;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Evidence;
import dev.ajar.model.Issue;
import dev.ajar.model.Observation;
import dev.ajar.model.Severity;
import dev.ajar.model.Status;
import dev.ajar.source.Entry;
import dev.ajar.source.Snapshot;
import dev.ajar.source.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Configuration beside weights: which architecture, of which library, made from which base.
public final class ConfigFinder implements Finder {
    private static final int RANK = 45;

    @Override
    public String id() {
        return "config";
    }

    @Override
    public boolean wants(Entry entry) {
        if (!Ours.is(entry.path())) return false;
        return switch (entry.name()) {
            case "config.json",
                    "model_index.json",
                    "adapter_config.json",
                    "mergekit_config.yml",
                    "mergekit_config.yaml" -> true;
            default -> false;
        };
    }

    @Override
    public Found find(Entry entry, Snapshot snapshot) {
        Optional<TextFile> text = snapshot.text(entry).text();
        if (text.isEmpty()) return Found.NOTHING;
        TextFile file = text.get();
        return switch (entry.name()) {
            case "adapter_config.json" ->
                switch (AdapterConfig.parse(file.text())) {
                    case Parsed.Good<AdapterConfig> good -> adapter(file, good.value());
                    case Parsed.Malformed<AdapterConfig> wrong -> wrong(file, wrong.line(), wrong.reason());
                };
            case "mergekit_config.yml", "mergekit_config.yaml" ->
                switch (MergeConfig.parse(file.text())) {
                    case Parsed.Good<MergeConfig> good -> merge(file, good.value());
                    case Parsed.Malformed<MergeConfig> wrong -> wrong(file, wrong.line(), wrong.reason());
                };
            default ->
                switch (ModelConfig.parse(file.text())) {
                    case Parsed.Good<ModelConfig> good -> model(file, good.value());
                    case Parsed.Malformed<ModelConfig> wrong -> wrong(file, wrong.line(), wrong.reason());
                };
        };
    }

    private static Found model(TextFile file, ModelConfig config) {
        List<Observation> seen = new ArrayList<>();
        List<Tree.Text> classes = new ArrayList<>(config.architectures());
        config.fields().text("_class_name").ifPresent(classes::add);
        for (Tree.Text name : classes) {
            Optional<Libraries.Library> library = Libraries.ofClass(name.value());
            if (library.isEmpty()) continue;
            Evidence evidence = file.evidence(name.line());
            List<String> url = List.of(library.get().url());
            // With an auto_map the code lies in the repository, where the code finder sees it.
            if (config.autoMap().isEmpty()) seen.add(part(ComponentKind.ARCHITECTURE, name.value(), url, evidence));
            seen.add(part(ComponentKind.INFERENCE_CODE, library.get().id(), url, evidence));
        }
        return Found.of(seen);
    }

    private static Found adapter(TextFile file, AdapterConfig config) {
        List<Observation> seen = new ArrayList<>();
        config.base()
                .ifPresent(base -> seen.add(
                        new Observation.BaseSeen(base.value(), "adapter", List.of(), file.evidence(base.line()))));
        return Found.of(seen);
    }

    private static Found merge(TextFile file, MergeConfig config) {
        List<Observation> seen = new ArrayList<>();
        for (Tree.Text model : config.models())
            seen.add(new Observation.BaseSeen(model.value(), "merge", List.of(), file.evidence(model.line())));
        return Found.of(seen);
    }

    private static Observation part(ComponentKind kind, String name, List<String> urls, Evidence evidence) {
        return new Observation.PartSeen(kind, null, Status.LINKED, name, urls, List.of(), RANK, Map.of(), evidence);
    }

    private static Found wrong(TextFile file, int line, String reason) {
        Issue issue = new Issue(
                Severity.WARNING, "finding", file.path(), "line " + line + ": not a readable configuration: " + reason);
        return new Found(List.of(), List.of(issue), false);
    }
}
