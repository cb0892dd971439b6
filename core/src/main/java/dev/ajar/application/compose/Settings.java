package dev.ajar.application.compose;

import dev.ajar.application.shell.EnvFile;
import dev.ajar.application.shell.Script;
import dev.ajar.application.shell.ScriptReader;
import dev.ajar.application.text.Paths;
import dev.ajar.application.text.Text;
import dev.ajar.application.text.Texts;
import dev.ajar.application.value.Assignment;
import dev.ajar.application.value.Kind;
import dev.ajar.application.value.Place;
import dev.ajar.application.value.Traced;
import dev.ajar.application.value.Variables;
import dev.ajar.application.yaml.Yaml;
import dev.ajar.application.yaml.YamlReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Collects the values that reach a deployment file from the files around it, in ranks: values given by the user (0),
/// `.env` (1), a setup script named like the file (2), the setup script of the folder (3), that of the nearest parent
/// folder (4), templates (5), launch scripts (6), Helm values (7), README files (8 and 9), tests (10).
public final class Settings {
    private static final List<String> SETUP =
            List.of("set_env.sh", "env.sh", "setup_env.sh", "setenv.sh", "set_env_vars.sh", "export_env.sh");
    private static final List<String> TEMPLATES = List.of(
            ".env.example",
            "env.example",
            ".env.sample",
            "env.sample",
            ".env.template",
            "env.template",
            ".env.dist",
            ".env.default",
            ".env.defaults",
            "example.env",
            "sample.env",
            "template.env",
            "default.env");
    private static final int MAX_FILES = 40;

    private final Texts texts;
    private final Map<String, Script> scripts = new HashMap<>();
    private final Map<String, List<Script>> documents = new HashMap<>();
    private final Map<String, List<Assignment>> values = new HashMap<>();

    public Settings(Texts texts) {
        this.texts = texts;
    }

    /// The values for one file, and what its scripts would fetch.
    public record Collected(Variables variables, List<Script.Download> downloads, Set<String> files) {}

    /// All values that reach a file.
    ///
    /// @param given values of the user
    /// @param file the deployment file
    public Collected collect(Map<String, String> given, String file) {
        Variables variables = new Variables();
        given.forEach((name, value) ->
                variables.add(0, new Assignment(name, Traced.of(value), Kind.GIVEN, new Place(file, 0), false)));
        List<Script.Download> downloads = new ArrayList<>();
        Set<String> files = new LinkedHashSet<>();
        String folder = Paths.folder(file);
        environment(variables, 1, child(folder, ".env"), Kind.ASSIGNMENT, files);
        String own = "set_env" + suffix(file) + ".sh";
        setup(variables, 2, child(folder, own), downloads, files);
        for (String name : SETUP) if (!name.equals(own)) setup(variables, 3, child(folder, name), downloads, files);
        for (String parent = folder; !parent.isEmpty(); ) {
            parent = Paths.folder(parent);
            boolean found = setup(variables, 4, child(parent, own), downloads, files);
            for (String name : SETUP)
                if (!name.equals(own)) found |= setup(variables, 4, child(parent, name), downloads, files);
            if (found) break;
        }
        for (String at = folder; ; at = Paths.folder(at)) {
            boolean found = false;
            for (String name : TEMPLATES) found |= environment(variables, 5, child(at, name), Kind.TEMPLATE, files);
            if (found || at.isEmpty()) break;
        }
        documentation(variables, folder, example(file));
        return new Collected(variables, downloads, files);
    }

    private void documentation(Variables variables, String folder, String example) {
        for (String name : texts.names(folder))
            if (name.endsWith(".sh") && starts(name, "launch", "start", "run", "deploy", "quick_start"))
                variables.addAll(
                        6, script(child(folder, name), Kind.LAUNCH_SCRIPT).assignments());
        if (!example.isEmpty()) {
            int count = 0;
            for (String path : texts.paths()) {
                if (!path.startsWith(example + "/")) continue;
                String name = Paths.name(path);
                boolean helm = name.endsWith("values.yaml") && path.contains("helm");
                if (helm && count++ < MAX_FILES) variables.addAll(7, helm(path));
                boolean test = name.endsWith(".sh") && path.startsWith(example + "/tests/");
                if (test && count++ < MAX_FILES)
                    variables.addAll(10, script(path, Kind.TEST).assignments());
            }
        }
        for (String name : texts.names(folder)) readme(variables, 8, child(folder, name));
        for (String at = folder; !at.isEmpty() && !at.equals(example); ) {
            at = Paths.folder(at);
            for (String name : texts.names(at)) readme(variables, 9, child(at, name));
        }
    }

    private static boolean starts(String name, String... prefixes) {
        for (String prefix : prefixes) if (name.startsWith(prefix)) return true;
        return false;
    }

    /// The top folder of the file below the root: what belongs to one example of many.
    public static String example(String file) {
        int slash = file.indexOf('/');
        return slash < 0 ? "" : file.substring(0, slash);
    }

    private static String suffix(String file) {
        String name = Paths.name(file);
        int dot = name.lastIndexOf('.');
        String stem = dot < 0 ? name : name.substring(0, dot);
        for (String start : List.of("docker-compose", "compose"))
            if (stem.startsWith(start))
                return stem.substring(start.length()).replace('.', '_').replace('-', '_');
        return "";
    }

    static String child(String folder, String name) {
        return folder.isEmpty() ? name : folder + "/" + name;
    }

    private boolean setup(
            Variables variables, int rank, String path, List<Script.Download> downloads, Set<String> files) {
        if (!texts.exists(path)) return false;
        Script script = script(path, Kind.ASSIGNMENT);
        variables.addAll(rank, script.assignments());
        downloads.addAll(script.downloads());
        files.addAll(script.sourced());
        return true;
    }

    private boolean environment(Variables variables, int rank, String path, Kind kind, Set<String> files) {
        Text text = texts.exists(path) ? texts.text(path) : null;
        if (text == null) return false;
        files.add(path);
        List<Assignment> found = values.computeIfAbsent(path, _ -> EnvFile.read(text, kind, _ -> null));
        variables.addAll(rank, found);
        return true;
    }

    private Script script(String path, Kind kind) {
        return scripts.computeIfAbsent(path + "\n" + kind, _ -> {
            Text text = texts.text(path);
            return text == null ? new Script(List.of(), List.of(), List.of()) : ScriptReader.read(texts, text, kind);
        });
    }

    private void readme(Variables variables, int rank, String path) {
        String name = Paths.name(path).toLowerCase(Locale.ROOT);
        if (!name.endsWith(".md") || !name.startsWith("readme")) return;
        for (Script script : documents.computeIfAbsent(path, this::fences))
            for (Assignment a : script.assignments()) if (!placeholder(a.value().text())) variables.add(rank, a);
    }

    /// The shell pieces of a Markdown document.
    private List<Script> fences(String path) {
        Text text = texts.text(path);
        List<Script> found = new ArrayList<>();
        if (text == null) return found;
        StringBuilder inside = null;
        int first = 0;
        for (int i = 0; i < text.lines().size(); i++) {
            String line = text.lines().get(i);
            if (!line.strip().startsWith("```")) {
                if (inside != null) inside.append(line).append('\n');
            } else if (inside == null) {
                inside = new StringBuilder();
                first = i + 2;
            } else {
                found.add(ScriptReader.piece(path, inside.toString(), first, Kind.README));
                inside = null;
            }
        }
        return found;
    }

    /// Whether a documented value only says where the reader's own goes.
    public static boolean placeholder(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        return lower.isEmpty()
                || lower.startsWith("<")
                || lower.startsWith("your")
                || lower.contains("your_")
                || lower.contains("your-")
                || lower.contains("<your")
                || lower.contains("xxxx")
                || lower.equals("...")
                || lower.startsWith("{{");
    }

    private List<Assignment> helm(String path) {
        return values.computeIfAbsent(path, _ -> {
            List<Assignment> found = new ArrayList<>();
            Text text = texts.text(path);
            if (text != null) for (Yaml document : YamlReader.read(text).documents()) collectHelm(document, found);
            return found;
        });
    }

    private static void collectHelm(@Nullable Yaml node, List<Assignment> found) {
        Yaml.entries(node).forEach((key, value) -> {
            if (value instanceof Yaml.Scalar scalar && !scalar.absent() && key.contains("MODEL")) {
                if (!scalar.text().text().contains("{{"))
                    found.add(new Assignment(key, scalar.text(), Kind.HELM_VALUES, scalar.at(), false));
            } else collectHelm(value, found);
        });
    }
}
