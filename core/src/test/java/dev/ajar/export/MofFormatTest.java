package dev.ajar.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ajar.Ajar;
import dev.ajar.AssessOptions;
import dev.ajar.OptionException;
import dev.ajar.SharedData;
import dev.ajar.framework.mot.MotPart;
import dev.ajar.framework.mot.MotRecord;
import dev.ajar.framework.mot.MotTool;
import dev.ajar.internal.DataNode;
import dev.ajar.model.Assessment;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Judgement;
import dev.ajar.model.Report;
import dev.ajar.report.Style;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MofFormatTest {
    private static final Ajar AJAR = Ajar.standard();
    private static final AssessOptions MOT = new AssessOptions(
            List.of("mof@mot-8b5d30e"),
            null,
            List.of(),
            List.of(),
            null,
            null,
            null,
            List.of(),
            true,
            null,
            dev.ajar.Progress.NONE,
            dev.ajar.Meter.NONE);

    @TempDir
    Path folder;

    @Test
    void only_what_can_be_had_is_listed_each_with_its_own_license() throws Exception {
        Path repo = Path.of("src/test/resources/cases/plain/repo");
        String text = export(repo.toString());
        DataNode release = DataNode.parse("x.yml", text).need("release");
        assertThat(release.need("license").fields()).isEmpty();
        List<String> names = release.need("components").items().stream()
                .map(part -> part.need("name").text())
                .toList();
        assertThat(names).contains("Model parameters (Final)", "Model card").doesNotContain("Datasets", "Data card");
        for (DataNode part : release.need("components").items())
            part.only("name", "description", "license", "license_path", "component_path");
    }

    @Test
    void a_hostile_name_stays_one_quoted_line() throws Exception {
        Path file = folder.resolve("hostile.yml");
        Files.writeString(file, """
                release:
                  name: "x'\\nname: evil\\u0007 #"
                  producer: no
                  license: {}
                  components:
                    - {name: Model card, license: "a'b\\nc"}
                """);
        String text = export(file.toString());
        DataNode release = DataNode.parse("x.yml", text).need("release");
        assertThat(release.need("name").text()).isEqualTo("x' name: evil  #");
        assertThat(release.need("producer").text()).isEqualTo("no");
    }

    @Test
    void several_models_are_refused_with_their_names() {
        Report report = report(folder.toString());
        assertThatThrownBy(() -> write(new Report(report.source(), List.of(), List.of())))
                .isInstanceOf(OptionException.class)
                .hasMessageContaining("there is none here");
    }

    @Test
    void odd_files_are_read_and_what_the_tool_trips_over_is_said() throws Exception {
        Path file = folder.resolve("odd.yml");
        Files.writeString(file, """
                Release:
                  Name: Wren
                  Producer: Example Lab
                  License: apache-2.0
                  Components:
                    model card: unlicensed
                    Weights: {license: {name: mit}}
                    Recipe book:
                """);
        Assessment wren = report(file.toString()).assessments().getFirst();
        assertThat(part(wren, ComponentKind.FINAL_WEIGHTS).license().license().wireId())
                .isEqualTo("MIT");
        assertThat(part(wren, ComponentKind.MODEL_CARD).license().license().wireId())
                .isEqualTo("NONE");
        assertThat(wren.issues())
                .extracting(issue -> issue.message())
                .anyMatch(m -> m.contains("has not the shape that the Model Openness Tool reads"))
                .anyMatch(m -> m.contains("line 8: 'Recipe book' is none of the 17 parts"))
                .anyMatch(m -> m.contains("'Weights' is read as 'Model parameters (Final)'"))
                .anyMatch(m -> m.contains("'mit' is read as MIT"));
        DataNode again = DataNode.parse("x.yml", export(file.toString()));
        assertThat(MotRecord.accepts(again)).isTrue();
    }

    @Test
    void every_given_record_comes_back_as_it_went_out() throws Exception {
        List<Path> records = records();
        if (records.isEmpty()) return;
        int spelled = 0;
        for (Path record : records) {
            Report first = report(record.toString());
            String text = write(first);
            Path copy = Files.writeString(folder.resolve("copy.yml"), text);
            Report second = report(copy.toString());
            Assessment before = first.assessments().getFirst();
            Assessment after = second.assessments().getFirst();
            assertThat(after.issues()).as(record + " trips nobody").isEmpty();
            assertThat(after.subject().name()).isEqualTo(before.subject().name().strip());
            assertThat(listed(after)).as(record.toString()).isEqualTo(listed(before));
            assertThat(fields(write(second))).as(record.toString()).isEqualTo(fields(text));
            if (record.toString().contains("mot-models")) {
                MotTool.Result tool = tool(record);
                MotTool.Result back = tool(copy);
                Judgement judged = after.judgements().getFirst();
                assertThat(judged.best()).as(record.toString()).isEqualTo(word(back.modelClass()));
                if (!before.issues().isEmpty()) {
                    spelled++;
                    continue;
                }
                assertThat(back.modelClass()).as(record.toString()).isEqualTo(tool.modelClass());
                assertThat(back.progress()).as(record.toString()).isEqualTo(tool.progress());
                assertThat(back.warnings()).as(record.toString()).isEqualTo(tool.warnings());
                // A part listed "not included" is no longer listed; the tool counts neither.
                for (MotPart part : MotPart.values())
                    if (part(before, part.kinds().getFirst()).released())
                        assertThat(back.buckets().get(part))
                                .as(record + " " + part)
                                .isEqualTo(tool.buckets().get(part));
            }
        }
        System.out.println("round trip: " + records.size() + " records, " + spelled
                + " with spellings that the tool does not know");
    }

    /// Descriptions may say what the format has no field for, such as a gate; the rest is the same bytes.
    private static List<String> fields(String text) {
        return text.lines()
                .skip(1)
                .filter(line -> !line.contains(" description: "))
                .toList();
    }

    private static MotTool.Result tool(Path file) throws Exception {
        return MotTool.evaluate(MotRecord.read(DataNode.parse("x", Files.readString(file))));
    }

    private static String word(int modelClass) {
        return modelClass == 0 ? "none" : "I".repeat(modelClass);
    }

    /// What the format can hold of a subject: its parts that can be had, with their licenses.
    private static Set<String> listed(Assessment assessment) {
        Set<String> listed = new TreeSet<>();
        for (MotPart part : MotPart.values())
            for (Component component : assessment.components()) {
                if (component.kind() != part.kinds().getFirst() || !component.released()) continue;
                if (component.kind() == ComponentKind.CONFIGURATION_AND_METADATA
                        && (part == MotPart.SAMPLE_MODEL_OUTPUTS) != "samples".equals(component.subkind())) continue;
                listed.add(part.id() + " " + component.license().license());
            }
        return listed;
    }

    private static List<Path> records() throws Exception {
        List<Path> records = new ArrayList<>();
        for (String place : List.of(
                "frameworks/mot-models",
                "frameworks/mot-edge",
                "frameworks/osai/12-param-2026-06",
                "frameworks/osai/14-param-2026-03",
                "frameworks/os-ai-map/scores")) {
            Optional<Path> folder = SharedData.find(place);
            if (folder.isEmpty()) continue;
            try (Stream<Path> files = Files.list(folder.get())) {
                files.filter(f -> f.toString().endsWith(".yml") || f.toString().endsWith(".yaml"))
                        .filter(f -> !f.getFileName().toString().startsWith("_"))
                        .sorted()
                        .forEach(records::add);
            }
        }
        return records;
    }

    private static Component part(Assessment assessment, ComponentKind kind) {
        return assessment.components().stream()
                .filter(component -> component.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static Report report(String place) {
        try {
            return AJAR.assess(place, MOT);
        } catch (dev.ajar.PlaceException e) {
            throw new AssertionError(e);
        }
    }

    private static String export(String place) throws Exception {
        return write(report(place));
    }

    private static String write(Report report) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Exports.find("mof").orElseThrow().write(List.of(report), Style.plain(Instant.EPOCH), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
