package dev.ajar.application;

import dev.ajar.application.compose.ComposeFiles;
import dev.ajar.application.helm.HelmChart;
import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.kubernetes.Manifests;
import dev.ajar.application.lowcode.DifyApp;
import dev.ajar.application.lowcode.FlowExport;
import dev.ajar.application.ollama.Modelfile;
import dev.ajar.application.part.Workload;
import dev.ajar.application.space.Space;
import dev.ajar.application.text.Paths;
import dev.ajar.application.text.Text;
import dev.ajar.application.text.Texts;
import dev.ajar.application.yaml.Yaml;
import dev.ajar.application.yaml.YamlReader;
import dev.ajar.model.Wire;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The formats an application is described in.
enum Formats {
    COMPOSE,
    HELM,
    KUBERNETES,
    SPACE,
    MODELFILE,
    DIFY,
    FLOW;

    String id() {
        return Wire.wire(this);
    }

    /// The format of a file, or `null` where it describes no application.
    static @Nullable Formats of(Texts texts, String path) {
        String name = Paths.name(path).toLowerCase(Locale.ROOT);
        if (!texts.exists(path)) return null;
        if (HelmChart.is(path)) return HELM;
        if (Modelfile.is(path)) return MODELFILE;
        if (name.equals("readme.md")) return Space.is(texts, path) ? SPACE : null;
        if (name.endsWith(".json")) {
            Text text = texts.text(path);
            return text != null && FlowExport.is(text) ? FLOW : null;
        }
        if (!name.endsWith(".yaml") && !name.endsWith(".yml")) return null;
        if (ComposeFiles.is(texts, path)) return COMPOSE;
        Text text = texts.text(path);
        if (text == null) return null;
        boolean manifest =
                text.content().contains("apiVersion:") && text.content().contains("kind:");
        boolean dify = text.content().contains("kind: app");
        if (!manifest && !dify) return null;
        for (Yaml document : YamlReader.read(text).documents()) {
            if (manifest && Manifests.is(document)) return KUBERNETES;
            if (dify && DifyApp.is(document)) return DIFY;
        }
        return null;
    }

    /// Paths that each describe an application, sorted. A chart that another one takes in is a part of that one, and
    /// templates of a chart are not read.
    static List<String> entries(Texts texts) {
        Set<String> taken = new HashSet<>();
        Set<String> charts = new HashSet<>();
        for (String path : texts.paths())
            if (HelmChart.is(path)) {
                charts.add(Paths.folder(path));
                taken.addAll(HelmChart.locals(texts, path));
            }
        List<String> found = new ArrayList<>();
        for (String path : texts.paths()) {
            if (path.startsWith(".github/") || path.contains("/.github/") || path.contains("node_modules/")) continue;
            String name = Paths.name(path).toLowerCase(Locale.ROOT);
            if (name.contains("compose.override.") || taken.contains(Paths.folder(path))) continue;
            if (template(path, charts)) continue;
            if (of(texts, path) != null) found.add(path);
        }
        return found;
    }

    private static boolean template(String path, Set<String> charts) {
        int at = path.indexOf("templates/");
        return at >= 0 && charts.contains(at == 0 ? "" : path.substring(0, at - 1));
    }

    /// What runs by the file.
    ///
    /// @param values files laid over a chart's own values, later ones win
    List<Workload> workloads(Texts texts, String path, Knowledge knowledge, List<Text> values) {
        Text text = texts.text(path);
        if (text == null) return List.of();
        return switch (this) {
            case COMPOSE -> List.of();
            case HELM -> HelmChart.workloads(HelmChart.parts(texts, knowledge.references(), path, values));
            case KUBERNETES -> Manifests.workloads(text);
            case SPACE -> Space.workloads(texts, path);
            case MODELFILE -> Modelfile.read(text).workloads(path);
            case DIFY -> DifyApp.workloads(text, knowledge.hosted());
            case FLOW -> FlowExport.workloads(text, knowledge.hosted());
        };
    }
}
