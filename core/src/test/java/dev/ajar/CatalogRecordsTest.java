package dev.ajar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.catalog.Catalog;
import dev.ajar.catalog.RecordedSystem;
import dev.ajar.catalog.RecordedSystems;
import dev.ajar.framework.record.RecordFile;
import dev.ajar.internal.DataNode;
import dev.ajar.license.name.LicenseNames;
import dev.ajar.model.Assessment;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Evidence;
import dev.ajar.model.Judgement;
import dev.ajar.model.Report;
import dev.ajar.model.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The table of published records is made from the records; with `-Dajar.accept=true` it is written anew.
class CatalogRecordsTest {
    private static final Path TABLE = Path.of("src/main/resources/dev/ajar/catalog/records.tsv");
    private static final LicenseNames NAMES = LicenseKnowledge.standard().names();
    private static final Ajar AJAR = Ajar.standard();

    @Test
    void the_table_holds_what_the_records_say() throws Exception {
        Optional<Path> mot = SharedData.find("frameworks/mot-models");
        if (mot.isEmpty()) return;
        Path root = mot.get().resolveSibling("x").getParent();
        List<String> lines = new ArrayList<>(List.of(
                "# Facts from published records, one line each. Credit and terms: SOURCES.md",
                "# id, name, producer, parameters, addresses, parts, words of the record, path of the record",
                source(
                        "mot",
                        "lfai/model_openness_tool@8b5d30e90a7c62d7d6ece48b91e69ff495920a4d:models/",
                        "2026-05-11",
                        "Model Openness Tool",
                        "MIT"),
                source(
                        "osai-index",
                        "Language-Technology-Assessment/main-database@5a388e871b88735e7ab7e6fb230b76c9d460d99a:",
                        "2026-06-12",
                        "European Open Source AI Index",
                        "CC-BY-4.0"),
                source(
                        "os-ai-map",
                        "currentai-org/os-ai-map@57cbce241931b8948ba0d035019226cc0db49faa:sources/scores/",
                        "2026-06-11",
                        "AI Stack Map",
                        "MIT")));
        for (Path file : files(mot.get())) lines.add(line("mot", file, "", ""));
        for (Path file : files(root.resolve("osai/12-param-2026-06"))) lines.add(line("osai-index", file, "", ""));
        for (Path file : files(root.resolve("os-ai-map/scores"))) {
            Path product = root.resolve("os-ai-map/products").resolve(String.valueOf(file.getFileName()));
            DataNode about = DataNode.parse("x", Files.readString(product));
            if (!about.text("type", "").equals("model")) continue;
            DataNode hub = about.get("huggingface_model");
            String url = hub == null || !hub.isList() || hub.items().isEmpty()
                    ? ""
                    : hub.items().getFirst().text("url", "");
            lines.add(line("os-ai-map", file, about.text("display_name", ""), url));
        }
        String text = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("ajar.accept")) Files.writeString(TABLE, text);
        assertThat(Files.readString(TABLE)).isEqualTo(text);
    }

    @Test
    void there_are_more_than_three_hundred_models_each_with_parts_and_who_recorded_it() {
        List<RecordedSystem> records = Catalog.load().records();
        Set<String> names = new LinkedHashSet<>();
        int parts = 0;
        int licensed = 0;
        for (RecordedSystem record : records) {
            names.add(record.name().toLowerCase(Locale.ROOT));
            assertThat(record.components().stream().map(Component::kind).distinct())
                    .as(record.id())
                    .containsExactly(ComponentKind.values());
            for (Component part : record.components()) {
                if (part.status() == Status.UNKNOWN) continue;
                parts++;
                if (part.license().license().wireId() != null) licensed++;
                assertThat(part.facts().get("recorded-by")).as(record.id()).isEqualTo(record.recordedBy());
                assertThat(part.facts().get("sources").toString()).contains("@").contains(record.source());
                assertThat(part.license().origin().wire()).isIn("declared", "concluded");
            }
        }
        System.out.println("catalog: " + records.size() + " records of " + names.size() + " names, " + parts
                + " parts told, " + licensed + " of them with a license");
        assertThat(names).hasSizeGreaterThan(300);
    }

    @Test
    void a_record_of_the_catalog_is_judged_as_its_file() throws Exception {
        Optional<Path> mot = SharedData.find("frameworks/mot-models");
        if (mot.isEmpty()) return;
        Path root = mot.get().resolveSibling("x").getParent();
        int compared = 0;
        for (RecordedSystem record : Catalog.load().records()) {
            String path = record.source().substring(record.source().indexOf(':') + 1);
            Path file = record.id().startsWith("mot:")
                    ? root.resolve("mot-models").resolve(path.substring("models/".length()))
                    : record.id().startsWith("osai")
                            ? root.resolve("osai/12-param-2026-06").resolve(path)
                            : root.resolve("os-ai-map/scores").resolve(path.substring("sources/scores/".length()));
            Report own = AJAR.assess("catalog:" + record.id(), AssessOptions.DEFAULT);
            Report read = AJAR.assess(file.toString(), AssessOptions.DEFAULT);
            assertThat(grades(own)).as(record.id()).isEqualTo(grades(read));
            compared++;
        }
        System.out.println("catalog: " + compared + " records judged as their files, under all frameworks");
    }

    @Test
    void a_name_leads_to_what_each_publication_says() throws Exception {
        Report amber = AJAR.assess("mot:Amber", AssessOptions.DEFAULT);
        assertThat(amber.source().label()).isEqualTo("recorded by the Model Openness Tool, 2026-05-11");
        Assessment one = amber.assessments().getFirst();
        assertThat(one.judgements().stream()
                        .filter(j -> j.version().equals("mot-8b5d30e"))
                        .findFirst()
                        .orElseThrow()
                        .best())
                .isEqualTo("I");
    }

    private static List<String> grades(Report report) {
        List<String> grades = new ArrayList<>();
        for (Judgement j : report.assessments().getFirst().judgements())
            grades.add(j.framework() + "@" + j.version() + " " + j.worst() + " " + j.best() + " " + j.progress() + " "
                    + j.warnings());
        return grades;
    }

    private static String source(String... cells) {
        return "# source\t" + String.join("\t", cells);
    }

    private static String line(String prefix, Path file, String name, String url) throws Exception {
        LicenseNames names = NAMES;
        String fileName = String.valueOf(file.getFileName());
        RecordFile record = RecordFile.read(
                        fileName, Files.readString(file), license -> RecordPlace.license(license, names))
                .orElseThrow();
        String shown = name.isEmpty() ? record.name() : name;
        Set<String> urls = new LinkedHashSet<>();
        String version = "";
        List<String> parts = new ArrayList<>();
        for (Component part : record.components()) {
            if (part.kind() == ComponentKind.ACCESS_CHANNEL) {
                urls.addAll(part.urls());
                version += " " + part.facts().getOrDefault("version", "");
            } else if (part.status() != Status.UNKNOWN)
                parts.add(RecordedSystems.written(
                        part,
                        part.evidence().stream()
                                .mapToInt(Evidence::line)
                                .findFirst()
                                .orElse(1)));
        }
        if (!url.isEmpty()) urls.add(url);
        urls.removeIf(one -> one.chars().anyMatch(c -> c <= ' '));
        return String.join(
                "\t",
                prefix + ":" + slug(fileName.substring(0, fileName.lastIndexOf('.'))),
                plain(shown),
                plain(record.producer()),
                parameters(shown + " " + version),
                String.join(" ", urls),
                String.join(" ", parts),
                RecordedSystems.written(record.words()),
                fileName);
    }

    private static String plain(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').strip();
    }

    /// The size that a name tells, such as `7B`.
    private static String parameters(String name) {
        for (String word : name.split("[ _/()-]", -1)) {
            String upper = word.toUpperCase(Locale.ROOT);
            int last = upper.length() - 1;
            if (last < 1 || "MB".indexOf(upper.charAt(last)) < 0) continue;
            String number = upper.substring(0, last);
            if (number.chars().allMatch(c -> Character.isDigit(c) || c == '.')
                    && Character.isDigit(number.charAt(0))
                    && number.indexOf('.') == number.lastIndexOf('.')) return upper;
        }
        return "";
    }

    private static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        for (char c : name.toLowerCase(Locale.ROOT).toCharArray())
            slug.append("abcdefghijklmnopqrstuvwxyz0123456789.".indexOf(c) >= 0 ? c : '-');
        return slug.toString();
    }

    private static List<Path> files(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(
                            f -> f.toString().endsWith(".yml") || f.toString().endsWith(".yaml"))
                    .filter(f -> !String.valueOf(f.getFileName()).startsWith("_"))
                    .sorted()
                    .toList();
        }
    }
}
