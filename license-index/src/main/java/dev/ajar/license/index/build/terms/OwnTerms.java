package dev.ajar.license.index.build.terms;

import dev.ajar.license.terms.Extraction;
import dev.ajar.license.terms.Packed;
import dev.ajar.license.terms.PackedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a user says licenses ask: records in the form of this program's own, one a file.
///
/// A file that is wrong is named, and the others count.
public final class OwnTerms {
    /// How ids begin that only a user's own index knows.
    public static final String PREFIX = "LicenseRef-";

    private static final String EXTRACTED = "extracted";
    private static final int MOST_FILES = 10_000;
    private static final Set<String> TABLES =
            Set.of("names.yaml", "texts.yaml", "spdx.yaml", "shades.yaml", "extract.yaml");
    private final Map<String, Map<String, Object>> records = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();

    private OwnTerms() {}

    /// None.
    public static OwnTerms none() {
        return new OwnTerms();
    }

    /// The `.yaml` files of a folder and of its folder `licenses`; of `.yml` files those that hold conditions.
    public static OwnTerms read(Path folder) throws IOException {
        OwnTerms terms = new OwnTerms();
        terms.folder(folder);
        Path licenses = folder.resolve("licenses");
        if (Files.isDirectory(licenses)) terms.folder(licenses);
        return terms;
    }

    /// What [#packed()] wrote.
    public static OwnTerms unpack(ByteBuffer packed) {
        OwnTerms terms = new OwnTerms();
        if (Packed.read(packed.slice()) instanceof Map<?, ?> map)
            map.forEach((id, record) -> {
                if (record instanceof Map<?, ?> tree) terms.records.put(id.toString(), Trees.of(tree));
            });
        return terms;
    }

    public byte[] packed() {
        return PackedWriter.bytes(records);
    }

    /// Adds other records; of two of one id the added one stays.
    public void add(OwnTerms others) {
        records.putAll(others.records);
        problems.addAll(others.problems);
    }

    /// Adds what this program read of a text of which nobody says what it asks.
    ///
    /// @param name as people call it
    public void read(String wording, String name, String source, Extraction found) {
        String id = PREFIX + wording;
        Map<String, Object> before = records.get(id);
        if (before != null && !before.containsKey(EXTRACTED)) return;
        Map<String, Object> record = OwnRecord.extracted(id, name, source, found);
        record.put("texts", List.of(wording));
        record.put(EXTRACTED, true);
        records.put(id, record);
    }

    /// Forgets what this program read of a text, now that somebody says what it asks.
    public void told(String wording) {
        Map<String, Object> before = records.get(PREFIX + wording);
        if (before != null && before.containsKey(EXTRACTED)) records.remove(PREFIX + wording);
    }

    public List<String> ids() {
        return List.copyOf(records.keySet());
    }

    /// Files that were left out, each with the reason.
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /// The id that a record gives to a text; null where none speaks of it.
    ///
    /// @param wording name of the text
    public @Nullable String idOf(String wording) {
        for (Map.Entry<String, Map<String, Object>> record : records.entrySet())
            if (!record.getValue().containsKey(EXTRACTED)
                    && record.getValue().get("texts") instanceof List<?> texts
                    && texts.contains(wording)) return record.getKey();
        for (String id : List.of(wording, PREFIX + wording)) {
            Map<String, Object> record = records.get(id);
            if (record != null && !record.containsKey(EXTRACTED)) return id;
        }
        return null;
    }

    /// Sections `names` and `terms`, to be used over those of the core index.
    public Map<String, byte[]> sections() {
        TreeMap<String, Map<String, Object>> byKey = new TreeMap<>();
        byKey.put("", Map.of());
        records.forEach((id, record) -> {
            if (record.get("texts") instanceof List<?> texts)
                for (Object text : texts) byKey.putIfAbsent((PREFIX + text).toLowerCase(Locale.ROOT), record);
        });
        records.forEach((id, record) -> byKey.put(id.toLowerCase(Locale.ROOT), record));
        Map<String, byte[]> sections = new LinkedHashMap<>();
        sections.put("names", OwnNames.compile(records));
        sections.put("terms", TermsWriter.bytes(byKey));
        return sections;
    }

    private void folder(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(file ->
                            file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
                    .filter(file -> !TABLES.contains(file.getFileName().toString()))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .limit(MOST_FILES)
                    .toList();
        }
        for (Path file : files) {
            try {
                file(file);
            } catch (IOException | RuntimeException | StackOverflowError e) {
                String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
                String name = file.getFileName().toString();
                problems.add(why.startsWith(name) ? why : name + ": " + why);
            }
        }
    }

    private void file(Path file) throws IOException {
        Yaml yaml = Yaml.read(file);
        boolean description = file.toString().endsWith(".yml") && !yaml.keys().contains("conditions");
        if (description) return;
        OwnRecord record = OwnRecord.of(yaml, Kinds.KNOWN);
        if (records.put(record.id(), record.tree()) != null)
            problems.add(yaml.place() + ": the id " + record.id() + " stands twice; this one counts");
    }

    /// The kinds of conditions that there are.
    private static final class Kinds {
        static final List<String> KNOWN = read();

        private static List<String> read() {
            try (InputStream in = OwnTerms.class.getResourceAsStream("/terms/shades.yaml")) {
                if (in == null) throw new IllegalStateException("terms/shades.yaml is missing beside the classes");
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return Yaml.parse("shades.yaml", text).child("kinds").keys();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
