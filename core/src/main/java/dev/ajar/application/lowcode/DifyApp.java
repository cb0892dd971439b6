package dev.ajar.application.lowcode;

import dev.ajar.application.knowledge.HostedServices;
import dev.ajar.application.part.Workload;
import dev.ajar.application.text.Text;
import dev.ajar.application.yaml.Yaml;
import dev.ajar.application.yaml.YamlReader;
import java.util.List;

/// An application exported from Dify: the provider of each model decides whether it is hosted.
public final class DifyApp {
    private static final int MAX_DEPTH = 12;

    private DifyApp() {}

    public static boolean is(Yaml document) {
        return document.string("kind").equals("app")
                && document.get("app") != null
                && !document.string("version").isEmpty();
    }

    public static List<Workload> workloads(Text text, HostedServices services) {
        List<Yaml> documents = YamlReader.read(text).documents();
        if (documents.isEmpty()) return List.of();
        Yaml document = documents.getFirst();
        Nodes nodes = new Nodes(services);
        models(document, nodes, 0);
        Yaml about = document.get("app");
        String name = about == null || about.string("name").isEmpty() ? "app" : about.string("name");
        return nodes.workload(name, "langgenius/dify-api", document.at());
    }

    private static void models(Yaml node, Nodes nodes, int depth) {
        if (depth > MAX_DEPTH) return;
        switch (node) {
            case Yaml.Mapping mapping -> {
                String provider = mapping.string("provider");
                String name = mapping.string("name");
                if (!provider.isEmpty()
                        && !name.isEmpty()
                        && (mapping.get("mode") != null || mapping.get("completion_params") != null))
                    nodes.add(provider, name, mapping.at());
                // What retrieves names its reranker or its embedding by `model`.
                String model = mapping.string("model");
                if (!provider.isEmpty() && !model.isEmpty()) nodes.add(provider, model, mapping.at());
                mapping.entries().values().forEach(value -> models(value, nodes, depth + 1));
            }
            case Yaml.Sequence sequence -> sequence.items().forEach(item -> models(item, nodes, depth + 1));
            case Yaml.Scalar _ -> {}
        }
    }
}
