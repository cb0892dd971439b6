package dev.ajar.application.compose;

import dev.ajar.application.part.Words;
import dev.ajar.application.part.Workload;
import dev.ajar.application.part.Workload.Build;
import dev.ajar.application.part.Workload.Mount;
import dev.ajar.application.part.Workload.Port;
import dev.ajar.application.part.Workload.Word;
import dev.ajar.application.shell.EnvFile;
import dev.ajar.application.text.Paths;
import dev.ajar.application.text.Text;
import dev.ajar.application.text.Texts;
import dev.ajar.application.value.Assignment;
import dev.ajar.application.value.Kind;
import dev.ajar.application.value.Place;
import dev.ajar.application.value.Traced;
import dev.ajar.application.value.Use;
import dev.ajar.application.value.Variables;
import dev.ajar.application.yaml.Yaml;
import dev.ajar.model.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The services of a Compose application as workloads.
public final class ComposeServices {
    private static final List<String> OPERATIONS = List.of(
            "healthcheck",
            "restart",
            "privileged",
            "cap_add",
            "read_only",
            "user",
            "runtime",
            "devices",
            "security_opt");

    private final Texts texts;
    private final ComposeProject project;
    private final String file;
    private final Set<String> active = new HashSet<>();

    public ComposeServices(Texts texts, ComposeProject project, String file) {
        this.texts = texts;
        this.project = project;
        this.file = file;
        Traced profiles = project.variables().answer("COMPOSE_PROFILES").value();
        if (profiles != null) for (String name : profiles.text().split(",", -1)) active.add(name.strip());
    }

    public List<Workload> workloads() {
        List<Workload> all = new ArrayList<>();
        project.services().forEach((name, service) -> {
            if (service instanceof Yaml.Mapping) all.add(workload(name, service));
        });
        return all;
    }

    private Workload workload(String name, Yaml service) {
        Map<String, Word> environment = environment(name, service);
        List<Word> words = new ArrayList<>(words(service.get("entrypoint")));
        words.addAll(words(service.get("command")));
        Set<String> addresses = new LinkedHashSet<>();
        addresses.add(name);
        for (String key : List.of("container_name", "hostname"))
            if (!service.string(key).isEmpty()) addresses.add(service.string(key));
        Yaml.entries(service.get("networks"))
                .values()
                .forEach(network -> Yaml.texts(network.get("aliases")).forEach(alias -> addresses.add(alias.text())));
        Set<String> dependsOn =
                new LinkedHashSet<>(Yaml.entries(service.get("depends_on")).keySet());
        Yaml.texts(service.get("links"))
                .forEach(link -> dependsOn.add(link.text().split(":", 2)[0]));
        Map<String, Place> operations = new LinkedHashMap<>();
        for (String key : OPERATIONS) {
            Yaml value = service.get(key);
            if (value != null
                    && !"false".equals(value instanceof Yaml.Scalar s ? s.text().text() : ""))
                operations.put(key, value.at());
        }
        Yaml image = service.get("image");
        Traced written = service.text("image");
        return new Workload(
                name,
                service.at(),
                written == null || written.isEmpty() ? null : written.strip(),
                image == null ? service.at() : image.at(),
                build(service.get("build")),
                Words.commands(words, environment),
                environment,
                addresses,
                ports(service.get("ports")),
                mounts(service.get("volumes")),
                dependsOn,
                optional(service),
                Yaml.entries(service.get("models")).keySet(),
                operations,
                null);
    }

    private boolean optional(Yaml service) {
        List<Traced> profiles = Yaml.texts(service.get("profiles"));
        if (!profiles.isEmpty() && profiles.stream().noneMatch(p -> active.contains(p.text()) || active.contains("*")))
            return true;
        Yaml replicas = service.get("deploy", "replicas");
        boolean none =
                replicas instanceof Yaml.Scalar scalar && scalar.text().text().equals("0");
        return none || service.string("scale").equals("0");
    }

    private static List<Word> words(@Nullable Yaml node) {
        if (node instanceof Yaml.Scalar scalar && !scalar.absent())
            return Words.split(new Word(scalar.text(), scalar.at())).stream()
                    .filter(w -> !w.text().equals("\n"))
                    .toList();
        List<Word> words = new ArrayList<>();
        for (Yaml item : Yaml.items(node))
            if (item instanceof Yaml.Scalar scalar && !scalar.absent()) words.add(new Word(scalar.text(), scalar.at()));
        return words;
    }

    private Map<String, Word> environment(String service, Yaml node) {
        Map<String, Word> all = new LinkedHashMap<>();
        for (Yaml item : Yaml.items(node.get("env_file"))) {
            String path = item instanceof Yaml.Scalar scalar ? scalar.text().text() : item.string("path");
            boolean required = !item.string("required").equals("false");
            envFile(service, path, item.at(), required).forEach(a -> all.put(a.name(), new Word(a.value(), a.place())));
        }
        Yaml.entries(node.get("environment")).forEach((name, value) -> {
            if (!(value instanceof Yaml.Scalar scalar)) return;
            if (scalar.absent()) {
                Variables.Answer answer = project.variables().answer(name);
                Traced known = answer.value();
                if (known != null) all.put(name, new Word(known.through(answer.use()), scalar.at()));
                else if (!all.containsKey(name))
                    all.put(name, new Word(Traced.hole(new Use(name, Kind.MISSING, null)), scalar.at()));
            } else all.put(name, new Word(scalar.text(), scalar.at()));
        });
        return all;
    }

    /// The file itself; where it is not there, the template a reader is told to copy.
    private List<Assignment> envFile(String service, String path, Place at, boolean required) {
        for (String folder : new LinkedHashSet<>(List.of(Paths.folder(file), Paths.folder(at.path())))) {
            String target = Paths.resolve(folder, path);
            Text text = target == null ? null : texts.text(target);
            if (text != null) return read(text, Kind.ASSIGNMENT);
        }
        String here = Paths.resolve(Paths.folder(at.path()), path);
        if (here != null)
            for (String end : List.of(".example", ".sample", ".template", ".dist", ".default")) {
                Text text = texts.text(here + end);
                if (text != null) return read(text, Kind.TEMPLATE);
            }
        if (required) {
            boolean there = here != null && texts.exists(here);
            String why = there ? ", which could not be read" : ", which is not there";
            texts.report(Severity.INFO, at.path(), "'" + service + "' reads '" + path + "'" + why);
        }
        return List.of();
    }

    private List<Assignment> read(Text text, Kind kind) {
        return EnvFile.read(text, kind, name -> {
            Variables.Answer answer = project.variables().answer(name);
            Traced value = answer.value();
            return value == null ? null : value.through(answer.use());
        });
    }

    private @Nullable Build build(@Nullable Yaml node) {
        if (node == null) return null;
        boolean plain = node instanceof Yaml.Scalar;
        String context = node instanceof Yaml.Scalar scalar ? scalar.text().text() : node.string("context");
        String dockerfile = plain ? "" : node.string("dockerfile");
        Map<String, Word> arguments = new LinkedHashMap<>();
        if (!plain)
            Yaml.entries(node.get("args")).forEach((name, value) -> {
                if (value instanceof Yaml.Scalar scalar) arguments.put(name, new Word(scalar.text(), scalar.at()));
            });
        String folder = context.contains("://")
                ? context
                : Paths.resolve(Paths.folder(node.at().path()), context.isEmpty() ? "." : context);
        String target = plain || node.string("target").isEmpty() ? null : node.string("target");
        return new Build(folder, dockerfile.isEmpty() ? "Dockerfile" : dockerfile, target, arguments);
    }

    private static List<Port> ports(@Nullable Yaml node) {
        List<Port> all = new ArrayList<>();
        for (Yaml item : Yaml.items(node)) {
            if (item instanceof Yaml.Mapping mapping) {
                all.add(new Port(mapping.string("published"), mapping.string("target")));
            } else if (item instanceof Yaml.Scalar scalar) {
                String text = scalar.text().text().split("/", 2)[0];
                int last = text.lastIndexOf(':');
                if (last < 0) all.add(new Port("", text));
                else {
                    String outer = text.substring(0, last);
                    all.add(new Port(outer.substring(outer.lastIndexOf(':') + 1), text.substring(last + 1)));
                }
            }
        }
        return all;
    }

    private static List<Mount> mounts(@Nullable Yaml node) {
        List<Mount> all = new ArrayList<>();
        for (Yaml item : Yaml.items(node)) {
            if (item instanceof Yaml.Mapping mapping) {
                Traced source = mapping.text("source");
                if (source != null) all.add(new Mount(new Word(source, item.at()), mapping.string("target")));
            } else if (item instanceof Yaml.Scalar scalar) {
                Traced text = scalar.text();
                int colon = text.text().indexOf(':');
                if (colon <= 0) continue;
                String target = text.text().substring(colon + 1).split(":", 2)[0];
                all.add(new Mount(new Word(text.substring(0, colon), scalar.at()), target));
            }
        }
        return all;
    }
}
