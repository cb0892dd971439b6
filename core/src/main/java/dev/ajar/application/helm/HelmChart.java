package dev.ajar.application.helm;

import dev.ajar.application.knowledge.References;
import dev.ajar.application.part.Workload;
import dev.ajar.application.part.Workload.Word;
import dev.ajar.application.text.Paths;
import dev.ajar.application.text.Text;
import dev.ajar.application.text.Texts;
import dev.ajar.application.value.Kind;
import dev.ajar.application.value.Place;
import dev.ajar.application.value.Traced;
import dev.ajar.application.value.Use;
import dev.ajar.application.yaml.Yaml;
import dev.ajar.application.yaml.YamlReader;
import dev.ajar.model.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A chart with its dependencies, each with its values after the merge: values of the dependency, below the block of
/// the parent that its alias or name names, below override files in order; `null` removes a key. A dependency counts
/// where the value at its condition is true or absent.
public final class HelmChart {
    private static final int MAX_DEPTH = 8;
    private static final int MAX_PARTS = 500;

    private final Texts texts;
    private final References references;
    private final List<Part> parts = new ArrayList<>();

    /// One chart of the application.
    ///
    /// @param name alias or name
    /// @param enabled whether its condition holds
    /// @param local whether its files lie here
    /// @param image after the merge, or `null`
    /// @param models keys that name models, with their values
    public record Part(
            String name,
            boolean enabled,
            boolean local,
            @Nullable String image,
            Place at,
            Map<String, Word> models,
            Yaml values,
            Workload.@Nullable Chart elsewhere) {}

    private HelmChart(Texts texts, References references) {
        this.texts = texts;
        this.references = references;
    }

    /// Whether a path is that of a chart.
    public static boolean is(String path) {
        return Paths.name(path).equals("Chart.yaml");
    }

    /// The parts of a chart, itself first.
    ///
    /// @param overrides value files, later ones win
    public static List<Part> parts(Texts texts, References references, String chart, List<Text> overrides) {
        HelmChart helm = new HelmChart(texts, references);
        String folder = Paths.folder(chart);
        Yaml values = helm.document(child(folder, "values.yaml"));
        if (values == null) values = Yaml.mapping(Map.of(), new Place(chart, 0));
        for (Text override : overrides)
            for (Yaml over : YamlReader.read(override).documents()) values = merge(values, over);
        Yaml about = helm.document(chart);
        if (about == null) return List.of();
        String name = about.string("name");
        helm.part(name, about, values, true, new Place(chart, 1), null);
        helm.inner(values, dependencies(about), new Place(chart, 1), 0);
        helm.dependencies(folder, about, values, true, 0);
        return List.copyOf(helm.parts);
    }

    /// Folders of the charts that this one takes in from beside it.
    public static List<String> locals(Texts texts, String chart) {
        Text text = texts.text(chart);
        List<String> found = new ArrayList<>();
        if (text == null) return found;
        for (Yaml about : YamlReader.read(text).documents())
            for (Yaml dependency : Yaml.items(about.get("dependencies"))) {
                String repository = dependency.string("repository");
                String path = repository.startsWith("file://")
                        ? Paths.resolve(Paths.folder(chart), repository.substring("file://".length()))
                        : child(Paths.folder(chart), "charts/" + dependency.string("name"));
                if (path != null) found.add(path);
            }
        return found;
    }

    private static String child(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    private @Nullable Yaml document(String path) {
        Text text = texts.text(path);
        if (text == null) return null;
        YamlReader.Documents documents = YamlReader.read(text);
        documents.problems().forEach(p -> texts.report(Severity.WARNING, path, p));
        return documents.documents().isEmpty() ? null : documents.documents().getFirst();
    }

    private void dependencies(String folder, Yaml about, Yaml values, boolean enabled, int depth) {
        if (depth > MAX_DEPTH) return;
        for (Yaml dependency : Yaml.items(about.get("dependencies"))) {
            if (parts.size() > MAX_PARTS) return;
            String chart = dependency.string("name");
            String name = dependency.string("alias").isEmpty() ? chart : dependency.string("alias");
            boolean on = enabled && holds(dependency, values);
            String home = home(folder, dependency, chart);
            Yaml below = home == null ? null : document(child(home, "values.yaml"));
            Yaml own = below == null ? Yaml.mapping(Map.of(), dependency.at()) : below;
            Yaml block = values.get(name);
            if (block != null) own = merge(own, block);
            Yaml global = values.get("global");
            if (global != null) {
                Map<String, Yaml> with = new LinkedHashMap<>(Yaml.entries(own));
                with.put("global", global);
                own = Yaml.mapping(with, own.at());
            }
            Yaml chartFile = home == null ? null : document(child(home, "Chart.yaml"));
            Workload.Chart elsewhere = null;
            if (home == null) {
                elsewhere = new Workload.Chart(dependency.string("repository"), chart, dependency.string("version"));
                if (on)
                    texts.report(
                            Severity.INFO,
                            dependency.at().path(),
                            "chart '" + chart + "' " + elsewhere.version() + " of '" + elsewhere.repository()
                                    + "' is not here: what it runs could not be looked at");
            }
            part(name, chartFile == null ? dependency : chartFile, own, on, dependency.at(), elsewhere);
            if (chartFile != null && home != null) {
                if (on) inner(own, dependencies(chartFile), dependency.at(), 0);
                dependencies(home, chartFile, own, on, depth + 1);
            }
        }
    }

    private static Set<String> dependencies(Yaml about) {
        Set<String> names = new LinkedHashSet<>(Set.of("global", "image"));
        for (Yaml dependency : Yaml.items(about.get("dependencies"))) {
            names.add(dependency.string("name"));
            names.add(dependency.string("alias"));
        }
        return names;
    }

    /// Blocks of a chart's own values that hold an image of their own and are not switched off, such as
    /// `worker: {image: {repository: …}}`.
    private void inner(Yaml values, Set<String> skipped, Place at, int depth) {
        if (depth > 3) return;
        Yaml.entries(values).forEach((key, block) -> {
            if (parts.size() > MAX_PARTS || skipped.contains(key) || !(block instanceof Yaml.Mapping)) return;
            Yaml enabled = block.get("enabled");
            if (enabled instanceof Yaml.Scalar scalar && scalar.text().text().equals("false")) return;
            Yaml image = block.get("image");
            boolean text = image instanceof Yaml.Scalar scalar
                    && !scalar.absent()
                    && scalar.text().text().indexOf('/') > 0
                    && !scalar.text().text().contains("{{");
            boolean own = text || (image != null && !repository(image).isEmpty());
            if (own) part(key, Yaml.mapping(Map.of(), at), block, true, at, null);
            inner(block, Set.of("image", "initContainers"), at, depth + 1);
        });
    }

    /// The name of an image in a block, by the keys charts use.
    private static String repository(Yaml image) {
        for (String key : List.of("repository", "imageName")) {
            String name = image.string(key);
            if (!name.isEmpty() && !name.contains("{{")) return name;
        }
        return "";
    }

    private @Nullable String home(String folder, Yaml dependency, String chart) {
        String repository = dependency.string("repository");
        if (repository.startsWith("file://")) {
            String path = Paths.resolve(folder, repository.substring("file://".length()));
            if (path != null && texts.exists(child(path, "Chart.yaml"))) return path;
        }
        String vendored = child(folder, "charts/" + chart);
        return texts.exists(child(vendored, "Chart.yaml")) ? vendored : null;
    }

    private static boolean holds(Yaml dependency, Yaml values) {
        String condition = dependency.string("condition");
        if (!condition.isEmpty())
            for (String path : condition.split(",", -1)) {
                Yaml at = values;
                for (String key : path.strip().split("\\.", -1)) at = at == null ? null : at.get(key);
                if (at instanceof Yaml.Scalar scalar && !scalar.absent())
                    return scalar.text().text().equals("true");
            }
        for (Traced tag : Yaml.texts(dependency.get("tags"))) {
            Yaml tags = values.get("tags");
            if (tags != null && tags.string(tag.text()).equals("false")) return false;
        }
        return true;
    }

    private void part(
            String name, Yaml about, Yaml values, boolean enabled, Place at, Workload.@Nullable Chart elsewhere) {
        Map<String, Word> models = new LinkedHashMap<>();
        models(values, models, 0);
        String image = null;
        Place imageAt = at;
        Yaml block = values.get("image");
        if (block instanceof Yaml.Scalar scalar && !scalar.absent()) {
            image = scalar.text().text();
            imageAt = block.at();
        } else if (block != null && !repository(block).isEmpty()) {
            String registry = block.string("registry");
            String tag = block.string("tag").isEmpty() ? about.string("appVersion") : block.string("tag");
            image = (registry.isEmpty() ? "" : registry + "/") + repository(block) + (tag.isEmpty() ? "" : ":" + tag);
            Yaml repository = block.get("repository");
            imageAt = repository == null ? block.at() : repository.at();
        }
        parts.add(new Part(name, enabled, elsewhere == null, image, imageAt, models, values, elsewhere));
    }

    /// Keys that name models, at any depth below this chart's own values; blocks of dependencies are their own.
    private void models(Yaml node, Map<String, Word> found, int depth) {
        if (depth > 4) return;
        Yaml.entries(node).forEach((key, value) -> {
            if (value instanceof Yaml.Scalar scalar && !scalar.absent() && references.namesModel(key)) {
                String text = scalar.text().text();
                boolean template = text.contains("{{");
                Traced told = template
                        ? Traced.hole(new Use(key, Kind.DYNAMIC, scalar.at()))
                        : scalar.text().through(new Use(key, Kind.HELM_VALUES, scalar.at()));
                boolean named = template || text.indexOf('/') > 0 || text.indexOf(':') > 0;
                if (named) found.putIfAbsent(key, new Word(told, scalar.at()));
            } else if (value instanceof Yaml.Mapping
                    && (key.equals("env")
                            || key.equals("config")
                            || key.equals("model")
                            || key.equals("extraEnv")
                            || key.equals("environment"))) models(value, found, depth + 1);
        });
    }

    /// Lays one tree of values over another: mappings by key, everything else replaced, `null` removes.
    static Yaml merge(Yaml base, Yaml over) {
        if (!(base instanceof Yaml.Mapping below) || !(over instanceof Yaml.Mapping above)) return over;
        Map<String, Yaml> all = new LinkedHashMap<>(below.entries());
        above.entries().forEach((key, value) -> {
            if (value instanceof Yaml.Scalar scalar && scalar.absent()) all.remove(key);
            else {
                Yaml before = all.get(key);
                all.put(key, before == null ? value : merge(before, value));
            }
        });
        return Yaml.mapping(all, over.at());
    }

    /// The enabled parts as workloads.
    public static List<Workload> workloads(List<Part> parts) {
        List<Workload> all = new ArrayList<>();
        for (Part part : parts) {
            if (!part.enabled() || (part.image() == null && part.local())) continue;
            List<Word> arguments = new ArrayList<>();
            for (String key : List.of("args", "extraCmdArgs", "extraArgs"))
                for (Yaml item : Yaml.items(part.values().get(key)))
                    if (item instanceof Yaml.Scalar scalar && !scalar.absent())
                        arguments.add(new Word(scalar.text(), scalar.at()));
            Set<String> addresses = new LinkedHashSet<>();
            addresses.add(part.name());
            Map<String, Word> environment = new LinkedHashMap<>(part.models());
            Yaml.entries(part.values()).forEach((key, value) -> {
                if (value instanceof Yaml.Scalar scalar
                        && !scalar.absent()
                        && upper(key)
                        && !scalar.text().text().contains("{{"))
                    environment.putIfAbsent(key, new Word(scalar.text(), scalar.at()));
                // An address of a service elsewhere, whatever the key is called.
                if (value instanceof Yaml.Scalar address
                        && address.text().text().contains("://")
                        && !address.text().text().contains("{{"))
                    environment.putIfAbsent(key, new Word(address.text(), address.at()));
            });
            for (String key : List.of("env", "extraEnv", "extraEnvVars", "environment"))
                for (Yaml item : Yaml.items(part.values().get(key)))
                    if (item.get("value") instanceof Yaml.Scalar value
                            && !item.string("name").isEmpty()
                            && !value.text().text().contains("{{"))
                        environment.putIfAbsent(item.string("name"), new Word(value.text(), value.at()));
            String image = part.image();
            all.add(new Workload(
                    part.name(),
                    part.at(),
                    image == null ? null : Traced.of(image),
                    part.at(),
                    null,
                    arguments.isEmpty() ? List.of() : List.of(arguments),
                    environment,
                    addresses,
                    List.of(),
                    List.of(),
                    Set.of(),
                    false,
                    Set.of(),
                    operations(part),
                    part.elsewhere()));
        }
        return all;
    }

    private static boolean upper(String key) {
        return key.length() > 2
                && key.chars().allMatch(c -> c == '_' || Character.isUpperCase(c) || Character.isDigit(c));
    }

    private static Map<String, Place> operations(Part part) {
        Map<String, Place> found = new LinkedHashMap<>();
        Yaml autoscaling = part.values().get("autoscaling");
        if (autoscaling != null && autoscaling.string("enabled").equals("true"))
            found.put("autoscaling", autoscaling.at());
        for (String key :
                List.of("replicaCount", "securityContext", "livenessProbe", "readinessProbe", "serviceMonitor")) {
            Yaml value = part.values().get(key);
            if (value != null) found.put(key, value.at());
        }
        return found;
    }
}
