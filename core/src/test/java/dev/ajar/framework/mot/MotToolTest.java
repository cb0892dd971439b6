package dev.ajar.framework.mot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.SharedData;
import dev.ajar.framework.Csv;
import dev.ajar.internal.DataNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MotToolTest {
    private static final List<String> REQUIRED = List.of(
            "Model architecture",
            "Model parameters (Final)",
            "Evaluation results",
            "Model card",
            "Data card",
            "Technical report",
            "Training code",
            "Inference code",
            "Evaluation code",
            "Evaluation data",
            "Datasets",
            "Data preprocessing code",
            "Model parameters (Intermediate)",
            "Research paper");

    @Test
    void everythingUnderOneOpenLicenseIsClassOne() {
        assertThat(classOf("Apache-2.0", REQUIRED)).isEqualTo(1);
    }

    @Test
    void theHubSpellingIsNoLicenseToTheTool() {
        assertThat(classOf("apache-2.0", REQUIRED)).isZero();
        assertThat(classOf("MIT OR Apache-2.0", REQUIRED)).isZero();
    }

    @Test
    void sixPartsAreClassThreeAndSixtyPercentOfClassTwo() {
        MotTool.Result result = MotTool.evaluate(record("Apache-2.0", REQUIRED.subList(0, 6), ""));
        assertThat(result.modelClass()).isEqualTo(3);
        assertThat(result.progress()).containsEntry(2, 60.0).containsEntry(1, 0.0);
    }

    @Test
    void anUnknownPartNameIsTakenForTheDataSets() {
        assertThat(MotTool.evaluate(record("Apache-2.0", REQUIRED, "    - {name: Prompts, license: Mine}\n"))
                        .modelClass())
                .isEqualTo(2);
    }

    @Test
    void aClosedPaperWaivesTheReportWithoutHelpingTheClass() {
        List<String> parts = REQUIRED.stream()
                .filter(part -> !part.equals("Technical report") && !part.equals("Research paper"))
                .toList();
        MotTool.Result result =
                MotTool.evaluate(record("MIT", parts, "    - {name: Research paper, license: unlicensed}\n"));
        assertThat(result.modelClass()).isZero();
        assertThat(result.buckets()).containsEntry(MotPart.TECHNICAL_REPORT, "waived");
    }

    @Test
    void everyPublishedRecordComesOutAsInTheTruthTable() throws Exception {
        Optional<Path> truth = SharedData.find("frameworks/mot-truth.csv");
        if (truth.isEmpty()) return;
        Path folder = truth.get().resolveSibling("mot-models");
        int equal = 0;
        for (Map<String, String> row : Csv.read(truth.get())) {
            MotTool.Result result = MotTool.evaluate(read(folder.resolve(row.get("file"))));
            assertThat(described(result)).as(row.get("file")).isEqualTo(expected(row));
            equal++;
        }
        System.out.println("mot-truth: " + equal + " of " + equal + " equal in class, progress, buckets and warnings");
    }

    @Test
    void everyEdgeCaseComesOutAsExpected() throws Exception {
        Optional<Path> expected = SharedData.find("frameworks/mot-edge/expected.csv");
        if (expected.isEmpty()) return;
        for (Map<String, String> row : Csv.read(expected.get())) {
            MotTool.Result result = MotTool.evaluate(read(expected.get().resolveSibling(row.get("file"))));
            assertThat(word(result.modelClass())).as(row.get("file")).isEqualTo(row.get("class"));
            for (String k : List.of("III", "II", "I"))
                assertThat(percent(result, k)).as(row.get("file")).isEqualTo(row.get("progress_" + k));
            assertThat(warnings(result)).as(row.get("file")).isEqualTo(row.get("warnings"));
            for (String bucket : List.of("missing", "invalid", "unlicensed", "waived"))
                assertThat(in(result, bucket))
                        .as(row.get("file") + " " + bucket)
                        .isEqualTo(sorted(row.get(bucket)));
        }
    }

    private static String described(MotTool.Result result) {
        String buckets = Arrays.stream(MotPart.values())
                .map(part -> part.id() + "=" + result.buckets().get(part))
                .collect(Collectors.joining(" "));
        return String.join(
                " ",
                word(result.modelClass()),
                percent(result, "III"),
                percent(result, "II"),
                percent(result, "I"),
                result.paperStands() ? "yes" : "no",
                buckets,
                warnings(result));
    }

    private static String expected(Map<String, String> row) {
        String buckets = Arrays.stream(MotPart.values())
                .map(part -> part.id() + "=" + row.get(part.id()))
                .collect(Collectors.joining(" "));
        return String.join(
                " ",
                row.get("class"),
                row.get("progress_III"),
                row.get("progress_II"),
                row.get("progress_I"),
                row.get("paper_stands_for_report"),
                buckets,
                row.get("warnings"));
    }

    private static String in(MotTool.Result result, String bucket) {
        return sorted(result.buckets().entrySet().stream()
                .filter(entry -> entry.getValue().equals(bucket))
                .map(entry -> entry.getKey().id())
                .collect(Collectors.joining(";")));
    }

    private static String sorted(String list) {
        return Arrays.stream(list.split(";", -1)).sorted().collect(Collectors.joining(";"));
    }

    private static String warnings(MotTool.Result result) {
        return result.warnings().stream().map(MotPart::id).collect(Collectors.joining(";"));
    }

    private static String percent(MotTool.Result result, String k) {
        int number = k.length();
        return String.format(Locale.ROOT, "%.4f", result.progress().get(number));
    }

    private static String word(int modelClass) {
        return modelClass == 0 ? "none" : "I".repeat(modelClass);
    }

    private static int classOf(String license, List<String> parts) {
        return MotTool.evaluate(record(license, parts, "")).modelClass();
    }

    private static MotRecord record(String license, List<String> parts, String more) {
        StringBuilder text = new StringBuilder(
                "release:\n  name: X\n  license: {distribution: {name: '" + license + "', path: ''}}\n  components:\n");
        for (String part : parts) text.append("    - {name: '").append(part).append("'}\n");
        return MotRecord.read(DataNode.parse("x.yml", text.append(more).toString()));
    }

    private static MotRecord read(Path file) throws Exception {
        return MotRecord.read(DataNode.parse(file.toString(), Files.readString(file)));
    }
}
