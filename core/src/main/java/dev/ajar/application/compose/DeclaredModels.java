package dev.ajar.application.compose;

import dev.ajar.application.part.Workload;
import dev.ajar.application.part.Workload.Word;
import dev.ajar.application.value.Traced;
import dev.ajar.application.yaml.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Models declared at the top of a Compose file (`models:`, since Compose 2.38): each is run by the model runner of
/// the container platform, under its own name.
final class DeclaredModels {
    private DeclaredModels() {}

    static List<Workload> workloads(Map<String, Yaml> models, List<Workload> services) {
        List<Workload> all = new ArrayList<>();
        models.forEach((name, node) -> {
            Traced model = node.text("model");
            if (model == null) return;
            Word word = new Word(model, node.at());
            Map<String, Word> environment = new LinkedHashMap<>();
            environment.put("MODEL", word);
            boolean bound = services.stream().anyMatch(s -> s.models().contains(name) && !s.optional());
            all.add(new Workload(
                    name,
                    node.at(),
                    Traced.of("docker/model-runner"),
                    node.at(),
                    null,
                    List.of(),
                    environment,
                    Set.of(name),
                    List.of(),
                    List.of(),
                    Set.of(),
                    !bound && !services.isEmpty(),
                    Set.of(),
                    Map.of(),
                    null));
        });
        return all;
    }
}
