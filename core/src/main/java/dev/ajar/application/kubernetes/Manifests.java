package dev.ajar.application.kubernetes;

import dev.ajar.application.part.Words;
import dev.ajar.application.part.Workload;
import dev.ajar.application.part.Workload.Word;
import dev.ajar.application.text.Text;
import dev.ajar.application.value.Kind;
import dev.ajar.application.value.Place;
import dev.ajar.application.value.Traced;
import dev.ajar.application.value.Use;
import dev.ajar.application.yaml.Yaml;
import dev.ajar.application.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The workloads of a manifest file: containers of plain kinds, predictors of KServe, steps of connector resources.
/// `valueFrom` a ConfigMap of the same file is put in; a Secret is a value that exists and is not known.
public final class Manifests {
    private static final Set<String> WORKLOADS =
            Set.of("Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob", "Pod", "ReplicaSet");
    private static final Set<String> SERVING =
            Set.of("InferenceService", "LLMInferenceService", "ServingRuntime", "ClusterServingRuntime", "GMConnector");

    private final Map<String, Yaml> configMaps = new HashMap<>();
    private final List<Workload> found = new ArrayList<>();

    private Manifests() {}

    /// Whether a document is one of these kinds.
    public static boolean is(Yaml document) {
        String kind = document.string("kind");
        return !document.string("apiVersion").isEmpty() && (WORKLOADS.contains(kind) || SERVING.contains(kind));
    }

    public static List<Workload> workloads(Text text) {
        Manifests manifests = new Manifests();
        List<Yaml> documents = YamlReader.read(text).documents();
        for (Yaml document : documents)
            if (document.string("kind").equals("ConfigMap")) {
                Yaml metadata = document.get("metadata");
                if (metadata != null) manifests.configMaps.put(metadata.string("name"), document);
            }
        for (Yaml document : documents) manifests.document(document);
        return List.copyOf(manifests.found);
    }

    private void document(Yaml document) {
        String kind = document.string("kind");
        Yaml metadata = document.get("metadata");
        String name = metadata == null || metadata.string("name").isEmpty() ? kind : metadata.string("name");
        Yaml spec = document.get("spec");
        if (spec == null) return;
        if (WORKLOADS.contains(kind)) {
            Yaml pod = spec;
            if (kind.equals("CronJob")) pod = spec.get("jobTemplate", "spec", "template", "spec");
            else if (!kind.equals("Pod")) pod = spec.get("template", "spec");
            containers(name, pod);
        } else if (kind.equals("InferenceService"))
            for (String role : List.of("predictor", "transformer", "explainer")) predictor(name, role, spec.get(role));
        else if (kind.equals("LLMInferenceService")) llm(name, spec);
        else if (kind.endsWith("ServingRuntime")) containers(name, spec);
        else if (kind.equals("GMConnector")) connector(spec);
    }

    private void containers(String name, @Nullable Yaml pod) {
        if (pod == null) return;
        List<Yaml> containers = Yaml.items(pod.get("containers"));
        for (Yaml container : containers)
            add(containers.size() == 1 ? name : name + "/" + container.string("name"), container, Map.of());
        for (Yaml container : Yaml.items(pod.get("initContainers")))
            add(name + "/" + container.string("name"), container, Map.of());
    }

    private void add(String name, Yaml container, Map<String, Word> more) {
        Map<String, Word> environment = new LinkedHashMap<>(more);
        for (Yaml from : Yaml.items(container.get("envFrom"))) {
            Yaml map = from.get("configMapRef");
            Yaml data = map == null ? null : data(map.string("name"));
            Yaml.entries(data).forEach((key, value) -> {
                if (value instanceof Yaml.Scalar scalar) environment.put(key, new Word(scalar.text(), scalar.at()));
            });
        }
        for (Yaml entry : Yaml.items(container.get("env"))) {
            String key = entry.string("name");
            Traced value = entry.text("value");
            if (value == null) {
                Yaml reference = entry.get("valueFrom", "configMapKeyRef");
                Yaml data = reference == null ? null : data(reference.string("name"));
                value = data == null || reference == null ? null : data.text(reference.string("key"));
                if (value == null) value = Traced.hole(new Use(key, Kind.MISSING, null));
            }
            environment.put(key, new Word(value, entry.at()));
        }
        List<Word> words = new ArrayList<>();
        for (String key : List.of("command", "args"))
            for (Yaml item : Yaml.items(container.get(key)))
                if (item instanceof Yaml.Scalar scalar && !scalar.absent())
                    words.add(new Word(dollar(scalar.text()), scalar.at()));
        Map<String, Place> operations = new LinkedHashMap<>();
        for (String key : List.of("livenessProbe", "readinessProbe", "resources", "securityContext")) {
            Yaml value = container.get(key);
            if (value != null) operations.put(key, value.at());
        }
        List<Workload.Port> ports = new ArrayList<>();
        for (Yaml port : Yaml.items(container.get("ports")))
            ports.add(new Workload.Port("", port.string("containerPort")));
        Traced image = container.text("image");
        Yaml imageAt = container.get("image");
        Set<String> addresses = new LinkedHashSet<>();
        addresses.add(name);
        addresses.add(name.split("/", 2)[0]);
        found.add(new Workload(
                name,
                container.at(),
                image == null || image.text().contains("{{") ? null : image,
                imageAt == null ? container.at() : imageAt.at(),
                null,
                Words.commands(words, environment),
                environment,
                addresses,
                ports,
                List.of(),
                Set.of(),
                false,
                Set.of(),
                operations,
                null));
    }

    /// `$(NAME)` of a manifest means the same as `${NAME}` in a shell.
    private static Traced dollar(Traced text) {
        String plain = text.text();
        int at = plain.indexOf("$(");
        if (at < 0) return text;
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (at >= 0) {
            int close = plain.indexOf(')', at);
            if (close < 0) break;
            String name = plain.substring(at + 2, close);
            out.append(plain, from, at);
            if (dev.ajar.application.value.Names.is(name))
                out.append("${").append(name).append('}');
            else out.append(plain, at, close + 1);
            from = close + 1;
            at = plain.indexOf("$(", from);
        }
        out.append(plain.substring(from));
        return Traced.of(out.toString());
    }

    private @Nullable Yaml data(String name) {
        Yaml map = configMaps.get(name);
        return map == null ? null : map.get("data");
    }

    private void predictor(String name, String role, @Nullable Yaml predictor) {
        if (predictor == null) return;
        String part = role.equals("predictor") ? name : name + "/" + role;
        if (predictor.get("containers") != null) containers(part, predictor);
        Yaml model = predictor.get("model");
        String runtime = model == null ? "" : model.string("runtime");
        if (model == null)
            for (Map.Entry<String, Yaml> entry : Yaml.entries(predictor).entrySet())
                if (model == null && !entry.getValue().string("storageUri").isEmpty()) {
                    model = entry.getValue();
                    runtime = entry.getKey();
                }
        if (model == null) return;
        Traced uri = model.text("storageUri");
        Map<String, Word> more = new LinkedHashMap<>();
        if (uri != null) {
            Yaml at = model.get("storageUri");
            more.put("MODEL_ID", new Word(uri, at == null ? model.at() : at.at()));
        }
        Map<String, Yaml> serving = new LinkedHashMap<>(Yaml.entries(model));
        if (model.text("image") == null)
            serving.put(
                    "image", Yaml.scalar(Traced.of("kserve/" + (runtime.isEmpty() ? "runtime" : runtime)), model.at()));
        add(part, Yaml.mapping(serving, model.at()), more);
    }

    private void llm(String name, Yaml spec) {
        Yaml model = spec.get("model");
        Traced uri = model == null ? null : model.text("uri");
        if (model == null || uri == null) return;
        Map<String, Word> more = new LinkedHashMap<>();
        more.put("MODEL_ID", new Word(uri, model.at()));
        List<Yaml> words = new ArrayList<>();
        for (Yaml adapter : Yaml.items(model.get("lora", "adapters"))) {
            Traced at = adapter.text("uri");
            if (at != null) words.add(Yaml.scalar(at, adapter.at()));
        }
        Map<String, Yaml> serving = new LinkedHashMap<>();
        serving.put("image", Yaml.scalar(Traced.of("kserve/llmisvc"), model.at()));
        add(name, Yaml.mapping(serving, model.at()), more);
        for (Yaml adapter : words)
            if (adapter instanceof Yaml.Scalar scalar)
                add(
                        name + "/adapter",
                        Yaml.mapping(serving, model.at()),
                        Map.of("MODEL_ID", new Word(scalar.text(), scalar.at())));
    }

    private void connector(Yaml spec) {
        Yaml.entries(spec.get("nodes")).forEach((node, value) -> {
            for (Yaml step : Yaml.items(value.get("steps"))) {
                Yaml service = step.get("internalService");
                if (service == null) continue;
                String name =
                        service.string("serviceName").isEmpty() ? step.string("name") : service.string("serviceName");
                Map<String, Word> environment = new LinkedHashMap<>();
                Yaml.entries(service.get("config")).forEach((key, config) -> {
                    if (config instanceof Yaml.Scalar scalar)
                        environment.put(key, new Word(scalar.text(), scalar.at()));
                });
                found.add(new Workload(
                        name,
                        step.at(),
                        null,
                        step.at(),
                        null,
                        List.of(),
                        environment,
                        Set.of(name),
                        List.of(),
                        List.of(),
                        Set.of(),
                        false,
                        Set.of(),
                        Map.of(),
                        null));
            }
        });
    }
}
