package dev.ajar.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.ajar.model.Report;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SchemasTest {
    private static final Style STYLE = Style.plain(Instant.parse("2026-11-24T12:00:00Z"));

    @TestFactory
    Stream<DynamicTest> json_of_every_sample_fits_the_schema() {
        return SampleReports.all().entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(
                        sample.getKey(), () -> fits("ajar-assessment/1", json("json", List.of(sample.getValue())))));
    }

    @TestFactory
    Stream<DynamicTest> every_line_of_jsonl_fits_the_schema() {
        return SampleReports.all().entrySet().stream()
                .map(sample -> DynamicTest.dynamicTest(sample.getKey(), () -> {
                    for (String line : json("jsonl", List.of(sample.getValue())).split("\n", -1))
                        if (!line.isEmpty()) fits("ajar-assessment/1", line);
                }));
    }

    @Test
    void several_places_fit_their_schema() throws Exception {
        fits(
                "ajar-assessments/1",
                json("json", new ArrayList<>(SampleReports.all().values())));
    }

    @Test
    void a_comparison_fits_its_schema() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportFormats.find("json")
                .orElseThrow()
                .write(Comparison.of(new ArrayList<>(SampleReports.all().values())), STYLE, out);
        fits("ajar-comparison/1", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void the_way_up_fits_its_schema() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        dev.ajar.report.json.ImprovementJson.write(List.of(SampleReports.conditional(), SampleReports.unknowns()), out);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"kind\" : \"tell\"");
        fits("ajar-improvement/1", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_document_with_a_wrong_word_does_not_fit() throws Exception {
        String wrong = json("json", List.of(SampleReports.conditional())).replace("\"gated\"", "\"fenced\"");
        assertThat(complaints("ajar-assessment/1", wrong)).isNotEmpty();
    }

    private static void fits(String id, String json) {
        assertThat(complaints(id, json)).isEmpty();
    }

    private static List<String> complaints(String id, String json) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schemas.text(id), InputFormat.JSON);
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }

    private static String json(String format, List<Report> reports) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportFormats.find(format).orElseThrow().write(reports, STYLE, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
