package dev.ajar;

import dev.ajar.internal.Knowledge;
import dev.ajar.model.Assessment;
import dev.ajar.model.Component;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// A small repository of our own, written out file by file, and the status that its parts must have.
///
/// @param files path to text; `(N bytes)` stands for a file of so many
/// @param parts for each subject, `kind` or `kind/subkind` to one status, or several where any will do; the one
/// nearest at hand counts. An empty name of a subject stands for the only one.
record PartCase(String says, String repo, Map<String, Object> files, Map<String, Map<String, Object>> parts) {
    private static final List<String> NEAREST_FIRST =
            List.of("in-repository", "gated", "linked", "hosted", "mentioned", "withheld", "unknown", "not-found");

    static List<PartCase> all(Path folder) throws IOException {
        List<PartCase> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Object loaded = new Load(LoadSettings.builder()
                                .setCodePointLimit(1 << 22)
                                .build())
                        .loadFromString(Files.readString(file));
                for (Map<String, Object> each : Knowledge.maps(loaded, file.toString())) all.add(of(each));
            }
        }
        return all;
    }

    private static PartCase of(Map<String, Object> data) {
        String says = Knowledge.text(data, "case");
        Map<String, Map<String, Object>> parts = new java.util.LinkedHashMap<>();
        if (data.get("parts") != null) parts.put("", Knowledge.asMap(data.get("parts"), says));
        if (data.get("subjects") instanceof Map<?, ?> subjects)
            subjects.forEach((name, wanted) -> parts.put(String.valueOf(name), Knowledge.asMap(wanted, says)));
        Object repo = data.get("repo");
        return new PartCase(
                says,
                repo == null ? "nest+lark" : repo.toString(),
                Knowledge.asMap(data.get("files"), says),
                Map.copyOf(parts));
    }

    /// Writes the repository below a folder, assesses it, and says what differs; empty where nothing does.
    List<String> differences(Ajar ajar, Path folder) throws IOException {
        Path root = folder.resolve(repo);
        for (Map.Entry<String, Object> file : files.entrySet()) {
            Path path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, bytes(String.valueOf(file.getValue())));
        }
        List<Assessment> found =
                ajar.assess(root.toString(), AssessOptions.DEFAULT).assessments();
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, Map<String, Object>> subject : parts.entrySet()) {
            Assessment one = found.stream()
                    .filter(a ->
                            subject.getKey().isEmpty() || a.subject().name().equalsIgnoreCase(subject.getKey()))
                    .findFirst()
                    .orElse(null);
            if (one == null || (subject.getKey().isEmpty() && found.size() != 1))
                wrong.add("subject '" + subject.getKey() + "' among "
                        + found.stream().map(a -> a.subject().name()).toList());
            if (one != null) subject.getValue().forEach((part, wanted) -> compare(one, part, wanted, wrong));
        }
        return wrong;
    }

    private static byte[] bytes(String text) {
        if (text.startsWith("(") && text.endsWith(" bytes)"))
            return new byte[Integer.parseInt(text.substring(1, text.length() - 7))];
        return text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static void compare(Assessment found, String part, Object wanted, List<String> wrong) {
        String is = part.equals("completeness")
                ? found.openness().completeness().values().toString()
                : part.equals("depth") ? depth(found) : status(found, part);
        List<String> any = wanted instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(wanted.toString());
        if (!any.contains(is)) wrong.add(found.subject().name() + " " + part + ": wanted " + any + ", got " + is);
    }

    private static String depth(Assessment found) {
        return String.valueOf(parts(found, "data-information", null).getFirst().subkind());
    }

    private static String status(Assessment found, String part) {
        int slash = part.indexOf('/');
        String kind = slash < 0 ? part : part.substring(0, slash);
        List<String> seen = parts(found, kind, slash < 0 ? null : part.substring(slash + 1)).stream()
                .map(c -> c.status().wire())
                .toList();
        return NEAREST_FIRST.stream().filter(seen::contains).findFirst().orElse("not-found");
    }

    private static List<Component> parts(
            Assessment found, String kind, @org.jspecify.annotations.Nullable String subkind) {
        return found.components().stream()
                .filter(c -> c.kind().wire().equals(kind))
                .filter(c -> subkind == null || subkind.equals(c.subkind()))
                .toList();
    }
}
