package dev.ajar.framework;

import dev.ajar.internal.DataNode;
import dev.ajar.model.Judgement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// All frameworks, in the order users see them; the first version of an id is meant where none is named.
public final class Frameworks {
    /// The built-in files, without `.yaml`.
    static final List<String> ALL = List.of(
            "mof-1.0",
            "mof-mot-8b5d30e",
            "osaid-1.0",
            "osai-index-12-param-2026-06",
            "osai-index-14-param-2026-03",
            "ouc14-2025-03",
            "osai-eu-def-2025-12",
            "aa-openness-2026",
            "os-ai-map-2026-08",
            "os-ai-map-2026-06",
            "eu-gpai-foss-2025-07",
            "owd-meeker-2024-10",
            "owd-johnston-0.3",
            "solaiman-2023");

    private static final String FOLDER = "/dev/ajar/framework/";
    /// Each file is read once, and only when it is asked for.
    private static final Map<String, Framework> READ = new ConcurrentHashMap<>();

    private static final int MAX_FILES = 500;
    private static final long MAX_FILE = 1 << 20;

    private final List<Framework> frameworks;

    private Frameworks(List<Framework> frameworks) {
        this.frameworks = List.copyOf(frameworks);
    }

    /// The built-in frameworks.
    public static Frameworks load() {
        return new Frameworks(builtIn());
    }

    /// The built-in frameworks that [#select] would choose; files that are not asked for are not read.
    ///
    /// @throws IllegalArgumentException naming what is not known, and what is
    public static List<Framework> chosen(String wanted) {
        if (wanted.isBlank()) return builtIn();
        List<String> ids = java.util.Arrays.stream(wanted.split(",", -1))
                .map(one -> one.strip() + "@")
                .map(one -> one.substring(0, one.indexOf('@')))
                .toList();
        List<String> files = ALL.stream()
                .filter(file -> ids.stream().anyMatch(id -> file.startsWith(id + "-")))
                .toList();
        if (!ids.stream().allMatch(id -> files.stream().anyMatch(file -> file.startsWith(id + "-"))))
            return load().select(wanted);
        return new Frameworks(files.stream().map(Frameworks::read).toList()).select(wanted);
    }

    /// The built-in frameworks and the `*.yaml` files of a folder.
    ///
    /// @throws IOException if the folder cannot be read
    /// @throws dev.ajar.internal.DataException naming file, line and what was expected
    public static Frameworks load(Path folder) throws IOException {
        List<Framework> all = new ArrayList<>(builtIn());
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .limit(MAX_FILES)
                    .toList();
        }
        for (Path file : files) {
            if (Files.size(file) > MAX_FILE)
                throw new IOException(file + ": a framework's file has at most " + MAX_FILE + " bytes");
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            all.add(FrameworkReader.read(DataNode.parse(String.valueOf(file.getFileName()), text)));
        }
        return new Frameworks(all);
    }

    public List<Framework> all() {
        return frameworks;
    }

    /// The frameworks meant by `id`, `id@version`, or several separated by commas; none named means all.
    ///
    /// @throws IllegalArgumentException naming what is not known, and what is
    public List<Framework> select(String wanted) {
        if (wanted.isBlank()) return frameworks;
        List<Framework> chosen = new ArrayList<>();
        for (String one : wanted.split(",", -1)) chosen.add(find(one.strip()));
        return chosen;
    }

    /// Judges a subject by each of these.
    public static List<Judgement> judge(List<Framework> frameworks, Judged subject, LicenseTags tags) {
        return frameworks.stream()
                .map(framework -> Judge.judge(framework, subject, tags))
                .toList();
    }

    private Framework find(String wanted) {
        int at = wanted.indexOf('@');
        String id = at < 0 ? wanted : wanted.substring(0, at);
        for (Framework framework : frameworks)
            if (framework.id().equals(id) && (at < 0 || framework.version().equals(wanted.substring(at + 1))))
                return framework;
        List<String> known = frameworks.stream()
                .map(framework -> framework.id() + "@" + framework.version())
                .toList();
        throw new IllegalArgumentException("no framework '" + wanted + "'; known are " + String.join(", ", known));
    }

    private static List<Framework> builtIn() {
        return ALL.stream().map(Frameworks::read).toList();
    }

    private static Framework read(String name) {
        return READ.computeIfAbsent(
                name, file -> FrameworkReader.read(DataNode.resource(Frameworks.class, FOLDER + file + ".yaml")));
    }
}
