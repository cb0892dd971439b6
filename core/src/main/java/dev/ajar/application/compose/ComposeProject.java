package dev.ajar.application.compose;

import dev.ajar.application.shell.Script;
import dev.ajar.application.text.Paths;
import dev.ajar.application.text.Text;
import dev.ajar.application.text.Texts;
import dev.ajar.application.value.Interpolation;
import dev.ajar.application.value.Place;
import dev.ajar.application.value.Use;
import dev.ajar.application.value.Variables;
import dev.ajar.application.yaml.Yaml;
import dev.ajar.application.yaml.YamlReader;
import dev.ajar.model.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// A Compose application with everything it includes, extends and merges, all values put in.
public final class ComposeProject {
    private static final int MAX_FILES = 200;
    private static final int MAX_EXTENDS = 32;

    private final Texts texts;
    private final Settings settings;
    private final Map<String, String> given;
    private final Map<String, Input> inputs = new TreeMap<>();
    private final Map<String, Yaml> loaded = new LinkedHashMap<>();
    private final Set<String> files = new LinkedHashSet<>();
    private final List<Script.Download> downloads = new ArrayList<>();
    private Map<String, Yaml> services = new LinkedHashMap<>();
    private Map<String, Yaml> models = new LinkedHashMap<>();
    private Variables variables = new Variables();

    /// A name the files refer to.
    ///
    /// @param hasDefault whether any reference carries a default
    public record Input(String name, boolean hasDefault, Use use, List<Place> places) {}

    private ComposeProject(Texts texts, Settings settings, Map<String, String> given) {
        this.texts = texts;
        this.settings = settings;
        this.given = given;
    }

    /// Loads a file, its override file where Compose would read one by itself, and all they refer to.
    public static ComposeProject load(Texts texts, Settings settings, Map<String, String> given, String file) {
        ComposeProject project = new ComposeProject(texts, settings, given);
        Settings.Collected collected = settings.collect(given, file);
        project.variables = collected.variables();
        project.downloads.addAll(collected.downloads());
        project.files.addAll(collected.files());
        Yaml all = project.file(file, project.variables, new HashSet<>());
        all = project.onBase(all, file);
        String override = override(texts, file);
        if (override != null && all != null) {
            Yaml over = project.file(override, project.variables, new HashSet<>());
            if (over != null) all = ComposeMerge.merge(all, over, "");
        }
        project.models = Yaml.entries(all == null ? null : all.get("models"));
        Map<String, Yaml> found = Yaml.entries(all == null ? null : all.get("services"));
        Map<String, Yaml> resolved = new LinkedHashMap<>();
        found.forEach((name, service) ->
                resolved.put(name, project.extended(name, service, found, file, new LinkedHashSet<>())));
        project.services = resolved;
        return project;
    }

    /// A file whose services lack what runs is laid over the file it is meant for, where one beside it has them all.
    private @Nullable Yaml onBase(@Nullable Yaml all, String file) {
        List<String> bare = new ArrayList<>();
        Yaml.entries(all == null ? null : all.get("services")).forEach((name, service) -> {
            if (service.get("image") == null && service.get("build") == null && service.get("extends") == null)
                bare.add(name);
        });
        if (all == null || bare.isEmpty()) return all;
        String name = Paths.name(file);
        List<String> candidates = new ArrayList<>();
        int end = name.lastIndexOf('.');
        int before = end < 0 ? -1 : name.lastIndexOf('.', end - 1);
        if (before > 0) candidates.add(name.substring(0, before) + name.substring(end));
        candidates.addAll(List.of("compose.yaml", "compose.yml", "docker-compose.yaml", "docker-compose.yml"));
        for (String candidate : candidates) {
            String path = Settings.child(Paths.folder(file), candidate);
            if (path.equals(file) || !texts.exists(path)) continue;
            Yaml base = file(path, variables, new HashSet<>());
            if (base == null || !Yaml.entries(base.get("services")).keySet().containsAll(bare)) continue;
            texts.report(Severity.INFO, file, "laid over '" + candidate + "', whose services it changes");
            return ComposeMerge.merge(base, all, "");
        }
        List<Yaml> whole = new ArrayList<>();
        List<String> from = new ArrayList<>();
        for (String other : texts.names(Paths.folder(file))) {
            String path = Settings.child(Paths.folder(file), other);
            if (path.equals(file) || from.size() > 1 || !ComposeFiles.is(texts, path)) continue;
            Yaml base = file(path, variables, new HashSet<>());
            if (base == null || !complete(base, bare)) continue;
            whole.add(base);
            from.add(other);
        }
        if (whole.size() != 1) return all;
        texts.report(Severity.INFO, file, "laid over '" + from.getFirst() + "', whose services it changes");
        return ComposeMerge.merge(whole.getFirst(), all, "");
    }

    /// Whether a file says of each of these services what runs.
    private static boolean complete(Yaml file, List<String> names) {
        Map<String, Yaml> services = Yaml.entries(file.get("services"));
        return names.stream().allMatch(name -> {
            Yaml one = services.get(name);
            return one != null && (one.get("image") != null || one.get("build") != null || one.get("extends") != null);
        });
    }

    private static @Nullable String override(Texts texts, String file) {
        String name = Paths.name(file);
        for (String stem : List.of("docker-compose", "compose"))
            for (String end : List.of(".yaml", ".yml"))
                if (name.equals(stem + end))
                    for (String other : List.of(".yaml", ".yml")) {
                        String path = Settings.child(Paths.folder(file), stem + ".override" + other);
                        if (texts.exists(path)) return path;
                    }
        return null;
    }

    public Map<String, Yaml> services() {
        return services;
    }

    /// The models declared at the top of the file.
    public Map<String, Yaml> models() {
        return models;
    }

    public Variables variables() {
        return variables;
    }

    /// All names referred to, sorted.
    public List<Input> inputs() {
        return List.copyOf(inputs.values());
    }

    /// All files that had a part in it.
    public Set<String> files() {
        return files;
    }

    public List<Script.Download> downloads() {
        return downloads;
    }

    private @Nullable Yaml file(String path, Variables values, Set<String> including) {
        if (loaded.containsKey(path)) return loaded.get(path);
        if (files.size() > MAX_FILES) {
            texts.report(Severity.WARNING, path, "not read: more than " + MAX_FILES + " files belong together");
            return null;
        }
        Text text = texts.text(path);
        if (text == null) {
            texts.report(Severity.WARNING, path, "not found; the application refers to it");
            return null;
        }
        files.add(path);
        YamlReader.Documents documents = YamlReader.read(text);
        documents.problems().forEach(problem -> texts.report(Severity.WARNING, path, problem));
        Interpolation interpolation = new Interpolation(values::answer, this::seen);
        Yaml all = null;
        for (Yaml document : documents.documents()) {
            Yaml one = services(filled(document, interpolation));
            all = all == null ? one : ComposeMerge.merge(all, one, "");
        }
        if (all == null) return null;
        all = included(all, path, values, including);
        loaded.put(path, all);
        return all;
    }

    private void seen(String name, boolean hasDefault, Use use, Place at) {
        Input known = inputs.get(name);
        List<Place> places = new ArrayList<>(known == null ? List.of() : known.places());
        if (places.size() < 20 && !places.contains(at)) places.add(at);
        inputs.put(name, new Input(name, hasDefault || (known != null && known.hasDefault()), use, places));
    }

    private static Yaml filled(Yaml node, Interpolation interpolation) {
        return switch (node) {
            case Yaml.Scalar scalar ->
                scalar.text().text().indexOf('$') < 0
                        ? scalar
                        : new Yaml.Scalar(
                                interpolation.apply(scalar.text().text(), scalar.at()),
                                scalar.absent(),
                                scalar.tag(),
                                scalar.at());
            case Yaml.Sequence sequence ->
                new Yaml.Sequence(
                        sequence.items().stream()
                                .map(i -> filled(i, interpolation))
                                .toList(),
                        sequence.tag(),
                        sequence.at());
            case Yaml.Mapping mapping -> {
                Map<String, Yaml> entries = new LinkedHashMap<>();
                mapping.entries().forEach((key, value) -> entries.put(key, filled(value, interpolation)));
                yield new Yaml.Mapping(entries, mapping.tag(), mapping.at());
            }
        };
    }

    private static Yaml services(Yaml file) {
        if (!(file instanceof Yaml.Mapping mapping)) return file;
        Map<String, Yaml> all = new LinkedHashMap<>(mapping.entries());
        Map<String, Yaml> normal = new LinkedHashMap<>();
        Yaml.entries(all.get("services")).forEach((name, service) -> normal.put(name, ComposeMerge.normal(service)));
        all.put("services", Yaml.mapping(normal, mapping.at()));
        return Yaml.mapping(all, mapping.at());
    }

    private Yaml included(Yaml file, String path, Variables values, Set<String> including) {
        Yaml all = file;
        for (Yaml include : Yaml.items(file.get("include"))) {
            List<String> paths = new ArrayList<>();
            if (include instanceof Yaml.Scalar scalar) paths.add(scalar.text().text());
            else Yaml.texts(include.get("path")).forEach(p -> paths.add(p.text()));
            for (String relative : paths) {
                String target = Paths.resolve(Paths.folder(path), relative);
                if (target == null || !texts.exists(target)) {
                    texts.report(
                            Severity.WARNING, path, "include of '" + relative + "': not there or outside the root");
                    continue;
                }
                if (!including.add(target)) {
                    texts.report(Severity.WARNING, path, "include of '" + relative + "' comes back to itself");
                    continue;
                }
                Variables inner = values;
                if (!Paths.folder(target).equals(Paths.folder(path)))
                    inner = settings.collect(given, target).variables();
                Yaml other = file(target, inner, including);
                if (other != null) all = added(all, other, path);
                including.remove(target);
            }
        }
        return all;
    }

    private Yaml added(Yaml file, Yaml other, String path) {
        Map<String, Yaml> sections = new LinkedHashMap<>(Yaml.entries(file));
        for (String section : List.of("services", "models")) {
            Map<String, Yaml> all = new LinkedHashMap<>(Yaml.entries(sections.get(section)));
            Yaml.entries(other.get(section)).forEach((name, node) -> {
                if (all.putIfAbsent(name, node) != null)
                    texts.report(Severity.WARNING, path, "'" + name + "' stands here and in an included file");
            });
            sections.put(section, Yaml.mapping(all, file.at()));
        }
        return Yaml.mapping(sections, file.at());
    }

    private Yaml extended(String name, Yaml service, Map<String, Yaml> siblings, String file, Set<String> above) {
        Yaml extended = service.get("extends");
        if (extended == null) return service;
        String key = file + "#" + name;
        if (!above.add(key) || above.size() > MAX_EXTENDS) {
            texts.report(
                    Severity.WARNING, file, "'" + name + "' extends itself, or more than " + MAX_EXTENDS + " deep");
            return service;
        }
        String parent = extended instanceof Yaml.Scalar scalar ? scalar.text().text() : extended.string("service");
        String other = extended.string("file");
        Map<String, Yaml> from = siblings;
        String place = file;
        if (!other.isEmpty()) {
            String target = Paths.resolve(Paths.folder(service.at().path()), other);
            if (target == null) target = Paths.resolve(Paths.folder(file), other);
            Yaml tree = target == null || !texts.exists(target) ? null : file(target, variables, new HashSet<>());
            if (tree == null) {
                texts.report(
                        Severity.WARNING,
                        file,
                        "'" + name + "' extends '" + other + "': not there or outside the root");
                return service;
            }
            from = Yaml.entries(tree.get("services"));
            place = java.util.Objects.requireNonNull(target);
        }
        Yaml base = from.get(parent);
        if (base == null) {
            texts.report(Severity.WARNING, file, "'" + name + "' extends '" + parent + "', which is not there");
            return service;
        }
        Yaml whole = extended(parent, base, from, place, above);
        Map<String, Yaml> own = new LinkedHashMap<>(Yaml.entries(service));
        own.remove("extends");
        Map<String, Yaml> inherited = new LinkedHashMap<>(Yaml.entries(whole));
        inherited.remove("extends");
        return ComposeMerge.merge(Yaml.mapping(inherited, whole.at()), Yaml.mapping(own, service.at()), name);
    }
}
