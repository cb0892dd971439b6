package dev.ajar.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ajar.Ajar;
import dev.ajar.AssessOptions;
import dev.ajar.model.Report;
import dev.ajar.report.Style;
import dev.ajar.report.json.AssessmentFile;
import dev.ajar.report.json.JsonFormat;
import dev.ajar.report.json.JsonLinesFormat;
import dev.ajar.source.Options;
import dev.ajar.source.Snapshot;
import dev.ajar.source.Sources;
import dev.ajar.verify.Outcome.State;
import dev.ajar.verify.Verification.Places;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationTest {
    private static final Ajar AJAR = Ajar.standard();
    private static final String MIT = "Licensed under the MIT License, as it says below in full length.\n";

    @TempDir
    Path repo;

    private AssessmentFile.Document before;

    VerificationTest() {
        before = new AssessmentFile.Document(
                "", tools.jackson.databind.json.JsonMapper.shared().createObjectNode());
    }

    @BeforeEach
    void assess() throws Exception {
        Files.writeString(repo.resolve("README.md"), "---\nlicense: mit\n---\n# Wren\n\nA small model of words.\n");
        Files.writeString(repo.resolve("generate.py"), "# " + MIT + "print('wren')\n");
        before = AssessmentFile.of(report());
    }

    @Test
    void what_nobody_touched_is_the_same() throws Exception {
        Verification again = verify();
        assertThat(again.outcomes()).isNotEmpty().allMatch(o -> o.state() == State.SAME);
        assertThat(again.broken()).isFalse();
    }

    @Test
    void words_in_another_line_moved() throws Exception {
        Files.writeString(repo.resolve("README.md"), "---\nname: w\nlicense: mit\n---\n# Wren\n\nA small model.\n");
        assertThat(verify().outcomes())
                .anyMatch(o -> o.state() == State.MOVED && o.now().equals("README.md:3"));
    }

    @Test
    void a_file_under_another_path_moved() throws Exception {
        Path docs = Files.createDirectories(repo.resolve("docs"));
        Files.move(repo.resolve("README.md"), docs.resolve("README.md"));
        assertThat(verify().outcomes())
                .anyMatch(o -> o.state() == State.MOVED && o.now().equals("docs/README.md"));
    }

    @Test
    void other_words_changed_and_a_lost_file_is_gone() throws Exception {
        Files.writeString(repo.resolve("README.md"), "---\nlicense: gpl-3.0\n---\n# Wren\n\nA small model.\n");
        Files.delete(repo.resolve("generate.py"));
        Verification again = verify();
        assertThat(again.outcomes())
                .anyMatch(o -> o.state() == State.CHANGED
                        && "license: mit".equals(o.citation().quote()));
        assertThat(again.broken()).isTrue();
    }

    @Test
    void a_place_that_is_not_here_could_not_be_looked_at() {
        Verification again = Verification.of(before, Places.nowhere("elsewhere"));
        assertThat(again.outcomes()).allMatch(o -> o.state() == State.COULD_NOT_LOOK);
        assertThat(again.blind()).isTrue();
    }

    @Test
    void a_path_that_leads_out_of_the_place_is_never_read() throws Exception {
        try (Snapshot snapshot = Sources.open(repo.toString(), Options.USUAL)) {
            for (String path : List.of("../" + repo.getFileName() + "/README.md", "/etc/passwd", "./README.md"))
                assertThat(Places.in(snapshot).look(Citation.of(path, "x")).state())
                        .as(path)
                        .isEqualTo(State.GONE);
        }
    }

    @Test
    void the_digest_is_the_same_however_it_was_written() throws Exception {
        Report report = report();
        ByteArrayOutputStream indented = new ByteArrayOutputStream();
        new JsonFormat().write(List.of(report), Style.plain(Instant.parse("2026-11-24T12:00:00Z")), indented);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        new JsonLinesFormat().write(List.of(report), Style.plain(Instant.parse("2030-01-01T00:00:00Z")), lines);
        assertThat(AssessmentFile.read(indented.toByteArray()).getFirst().digest())
                .isEqualTo(before.digest())
                .isEqualTo(AssessmentFile.read(lines.toByteArray()).getFirst().digest());
    }

    @Test
    void what_is_no_assessment_is_refused() {
        for (String text : List.of("{", "{}", "[1]", "{\"schema\":\"ajar-license/1\"}", "[".repeat(100_000)))
            assertThatThrownBy(() -> AssessmentFile.read(text.getBytes(StandardCharsets.UTF_8)))
                    .as(text.substring(0, 1))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("expected");
    }

    @Test
    void a_record_cites_its_own_addresses_and_paths() {
        String record = """
                release:
                  name: Wren
                  repository: 'https://github.com/example/wren'
                  license: {}
                  components:
                    - {name: Model card, component_path: 'https://github.com/example/wren/blob/main/README.md'}
                    - {name: Inference code, license_path: LICENSE, component_path: arxiv license}
                """;
        assertThat(RecordCitations.of("wren.yml", record))
                .extracting(Citation::path)
                .containsExactly(
                        "https://github.com/example/wren",
                        "https://github.com/example/wren/blob/main/README.md",
                        "LICENSE");
    }

    @Test
    void an_address_of_the_same_repository_is_a_path_here() {
        Addresses here =
                new Addresses(new dev.ajar.model.SourceInfo("https://github.com/Example/Wren.git", null, null, null));
        assertThat(here.path("https://github.com/example/wren/blob/main/docs/README.md?plain=1"))
                .isEqualTo("docs/README.md");
        assertThat(here.path("https://github.com/example/wren")).isEmpty();
        assertThat(here.path("https://github.com/example/wrench/blob/main/README.md"))
                .isNull();
        assertThat(here.path("https://example.org/wren")).isNull();
    }

    private Verification verify() throws Exception {
        try (Snapshot snapshot = Sources.open(repo.toString(), Options.USUAL)) {
            return Verification.of(before, Places.in(snapshot));
        }
    }

    private Report report() throws Exception {
        return AJAR.assess(repo.toString(), AssessOptions.DEFAULT);
    }
}
