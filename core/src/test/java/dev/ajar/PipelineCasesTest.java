package dev.ajar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.internal.Knowledge;
import dev.ajar.model.Assessment;
import dev.ajar.model.Component;
import dev.ajar.model.Condition;
import dev.ajar.model.Finding;
import dev.ajar.model.Issue;
import dev.ajar.model.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// Small repositories of our own, each with a trap, and what must be said of them. A case is a folder with the
/// repository in `repo` and the answer in `expected.yaml`; what is not named there is free.
class PipelineCasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final Ajar AJAR = Ajar.standard();

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(f -> f.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void a_small_repository_is_told_right(String name) throws IOException {
        Path folder = CASES.resolve(name);
        Report report = AJAR.assess(folder.resolve("repo").toString(), AssessOptions.DEFAULT);
        Object loaded = new Load(LoadSettings.builder().build())
                .loadFromString(Files.readString(folder.resolve("expected.yaml")));
        Map<String, Object> expected = Knowledge.asMap(loaded, name);
        for (Map<String, Object> subject : Knowledge.maps(expected.get("subjects"), name)) check(report, subject);
        assertThat(report.assessments()).as("subjects").hasSize(Knowledge.number(expected, "count", 1));
        for (String part : Knowledge.texts(expected, "issues"))
            assertThat(report.issues()).extracting(Issue::message).anyMatch(m -> m.contains(part));
    }

    private static void check(Report report, Map<String, Object> expected) {
        String name = Knowledge.text(expected, "name");
        Assessment found = report.assessments().stream()
                .filter(a -> a.subject().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no subject " + name + " among "
                        + report.assessments().stream()
                                .map(a -> a.subject().name())
                                .toList()));
        if (expected.containsKey("freedom"))
            assertThat(found.openness().freedom().first().wire()).as("freedom").isEqualTo(expected.get("freedom"));
        if (expected.containsKey("completeness"))
            assertThat(found.openness().completeness().values())
                    .as("completeness")
                    .containsExactly((Integer) expected.get("completeness"));
        if (expected.get("components") instanceof Map<?, ?> components)
            components.forEach((kind, wanted) -> component(found, String.valueOf(kind), Knowledge.asMap(wanted, name)));
        assertThat(found.findings()).extracting(Finding::id).containsAll(Knowledge.texts(expected, "findings"));
        for (String none : Knowledge.texts(expected, "no-findings"))
            assertThat(found.findings()).extracting(Finding::id).doesNotContain(none);
        assertThat(found.conditions()).extracting(Condition::kind).containsAll(Knowledge.texts(expected, "conditions"));
    }

    private static void component(Assessment found, String kind, Map<String, Object> wanted) {
        List<Component> all = found.components().stream()
                .filter(c -> c.kind().wire().equals(kind))
                .toList();
        assertThat(all).as(kind).isNotEmpty();
        Component component = all.getFirst();
        if (wanted.containsKey("status"))
            assertThat(component.status().wire()).as(kind + " status").isEqualTo(wanted.get("status"));
        if (wanted.containsKey("license"))
            assertThat(String.valueOf(component.license().license().wireId()))
                    .as(kind + " license")
                    .isEqualTo(wanted.get("license"));
        if (wanted.containsKey("shade"))
            assertThat(component.shade().wire()).as(kind + " shade").isEqualTo(wanted.get("shade"));
        if (wanted.containsKey("basis"))
            assertThat(component.license().basis())
                    .as(kind + " basis")
                    .satisfies(b -> assertThat(b == null ? "null" : b.wire()).isEqualTo(wanted.get("basis")));
    }
}
