package dev.ajar.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.model.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every format against every sample. Expected files lie in `report-cases`; run with `-Dajar.accept=true` to renew
/// them.
class ReportFormatsTest {
    private static final Style STYLE = Style.plain(Instant.parse("2026-11-24T12:00:00Z"));
    private static final Path CASES = Path.of("src/test/resources/report-cases");

    @TestFactory
    Stream<DynamicTest> every_format_shows_every_sample_as_expected() {
        return SampleReports.all().entrySet().stream()
                .flatMap(sample -> ReportFormats.ALL.stream()
                        .map(format -> DynamicTest.dynamicTest(
                                sample.getKey() + " as " + format.id(),
                                () -> compare(sample.getKey(), format, written(format, List.of(sample.getValue()))))));
    }

    @TestFactory
    Stream<DynamicTest> every_format_shows_a_comparison_as_expected() {
        Comparison comparison = Comparison.of(List.of(
                SampleReports.conditional(), SampleReports.open(), SampleReports.unknowns(), SampleReports.hosted()));
        return ReportFormats.ALL.stream()
                .map(format -> DynamicTest.dynamicTest(format.id(), () -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    format.write(comparison, STYLE, out);
                    compare("comparison", format, out.toString(StandardCharsets.UTF_8));
                }));
    }

    @TestFactory
    Stream<DynamicTest> no_control_or_direction_character_reaches_a_reader() {
        return ReportFormats.ALL.stream()
                .filter(f -> !f.id().startsWith("json"))
                .map(format -> DynamicTest.dynamicTest(
                        format.id(),
                        () -> assertThat(written(
                                                format,
                                                List.of(
                                                        SampleReports.hostile(),
                                                        SampleApplications.application(SampleReports.NASTY)))
                                        .codePoints())
                                .noneMatch(c -> (Character.isISOControl(c) && c != '\n')
                                        || Character.getType(c) == Character.FORMAT
                                        || Character.getType(c) == Character.SURROGATE)));
    }

    @TestFactory
    Stream<DynamicTest> the_same_report_gives_the_same_bytes_at_another_time() {
        Style later = Style.plain(Instant.parse("2027-01-01T00:00:00Z"));
        return ReportFormats.ALL.stream()
                .map(format -> DynamicTest.dynamicTest(format.id(), () -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    format.write(List.of(SampleReports.conditional()), later, out);
                    String again = out.toString(StandardCharsets.UTF_8)
                            .replace("2027-01-01T00:00:00Z", "2026-11-24T12:00:00Z");
                    assertThat(again).isEqualTo(written(format, List.of(SampleReports.conditional())));
                }));
    }

    static String written(ReportFormat format, List<Report> reports) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(reports, STYLE, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void compare(String name, ReportFormat format, String actual) throws IOException {
        String extension = Map.of("text", "txt", "markdown", "md").getOrDefault(format.id(), format.id());
        Path expected = CASES.resolve(name + "." + extension);
        if (Boolean.getBoolean("ajar.accept")) {
            Files.createDirectories(CASES);
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }
}
