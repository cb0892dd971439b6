package dev.ajar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.Ajar;
import dev.ajar.PlaceException;
import dev.ajar.report.SampleReports;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Places are the names of the samples.
class ProgramTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void an_assessment_is_done_with_issues_included() {
        assertThat(run("assess", "unknowns")).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("Dunlin").contains("permission denied");
        assertThat(err()).isEmpty();
    }

    @Test
    void an_empty_folder_is_done() {
        assertThat(run("assess", "empty", "--format", "json")).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("\"subjects\" : [ ]").contains("the folder is empty");
    }

    @Test
    void several_places_make_one_document() {
        assertThat(run("assess", "open", "hosted", "--format", "json")).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("\"schema\" : \"ajar-assessments/1\"");
    }

    @Test
    void json_lines_have_one_line_a_subject() {
        assertThat(run("assess", "two-subjects", "empty", "--format", "jsonl")).isEqualTo(ExitCode.DONE);
        assertThat(out().lines()).hasSize(3);
    }

    @Test
    void a_subject_below_what_was_asked_fails() {
        assertThat(run("assess", "conditional", "--fail-below", "open")).isEqualTo(ExitCode.BELOW);
        assertThat(err()).contains("Heron 7B: freedom is conditional, asked was at least open");
        assertThat(run("assess", "conditional", "--fail-below", "conditional")).isEqualTo(ExitCode.DONE);
        assertThat(run("assess", "conditional", "--fail-below", "level:2")).isEqualTo(ExitCode.BELOW);
        assertThat(run("assess", "conditional", "--fail-below", "mof:III")).isEqualTo(ExitCode.DONE);
        assertThat(run("assess", "conditional", "--fail-below", "mof:II")).isEqualTo(ExitCode.BELOW);
        assertThat(run("assess", "conditional", "--fail-below", "osaid:pass")).isEqualTo(ExitCode.BELOW);
        assertThat(run("assess", "conditional", "--fail-below", "aa-openness:6"))
                .isEqualTo(ExitCode.DONE);
        assertThat(run("assess", "conditional", "--fail-below", "aa-openness:7"))
                .isEqualTo(ExitCode.BELOW);
    }

    @Test
    void the_worst_that_remains_possible_counts() {
        assertThat(run("assess", "unknowns", "--fail-below", "open")).isEqualTo(ExitCode.BELOW);
        assertThat(run("assess", "unknowns", "--fail-below", "noncommercial")).isEqualTo(ExitCode.DONE);
    }

    @Test
    void wrong_usage_says_what_there_is() {
        assertThat(run("assess", "open", "--format", "xml")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("text, json, jsonl, markdown, html");
        assertThat(run("assess", "open", "--fail-below", "shiny")).isEqualTo(ExitCode.USAGE);
        assertThat(run("assess", "open", "--fail-below", "nothing:III")).isEqualTo(ExitCode.USAGE);
        assertThat(run("assess")).isEqualTo(ExitCode.USAGE);
        assertThat(run("polish", "open")).isEqualTo(ExitCode.USAGE);
        assertThat(run()).isEqualTo(ExitCode.USAGE);
        assertThat(out()).isEmpty();
    }

    @Test
    void a_place_that_cannot_be_read_says_why() {
        assertThat(run("assess", "nowhere")).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(err()).contains("nowhere: no such sample; expected a sample; name one");
        assertThat(out()).isEmpty();
    }

    @Test
    void one_unreadable_place_of_two_is_an_issue() {
        assertThat(run("assess", "nowhere", "open", "--format", "jsonl")).isEqualTo(ExitCode.DONE);
        assertThat(out().lines()).hasSize(2);
    }

    @Test
    void a_fault_of_ours_is_named_as_such() {
        Console console = console();
        int code = new Program(
                        _ -> new Ajar((_, _) -> {
                            throw new IllegalStateException("broken");
                        }),
                        console)
                .run("assess", "open");
        console.flush();
        assertThat(code).isEqualTo(ExitCode.OUR_FAULT);
        assertThat(err()).contains("please report it");
    }

    @Test
    void answers_go_to_files_as_well() throws Exception {
        Path page = folder.resolve("report.html");
        Path json = folder.resolve("report.json");
        assertThat(run("assess", "open", "--output", "html=" + page, "--output", "json=" + json))
                .isEqualTo(ExitCode.DONE);
        assertThat(out()).isEmpty();
        assertThat(Files.readString(page)).startsWith("<!doctype html>");
        assertThat(Files.readString(json)).contains("ajar-assessment/1");
    }

    @Test
    void color_is_used_only_where_it_is_wanted() {
        run("assess", "open");
        assertThat(out()).doesNotContain("\u001b[");
        run("assess", "open", "--color", "always");
        assertThat(out()).contains("\u001b[");
    }

    @Test
    void stats_are_one_line_on_standard_error() {
        run("assess", "open", "--format", "json");
        String plain = out();
        out.reset();
        assertThat(run("assess", "open", "--format", "json", "--stats", "--repeat", "2"))
                .isEqualTo(ExitCode.DONE);
        assertThat(out()).isEqualTo(plain);
        assertThat(err().lines())
                .singleElement()
                .asString()
                .contains("\"repeat\":2")
                .contains("\"seconds\":");
    }

    @Test
    void a_comparison_needs_two_subjects() {
        assertThat(run("compare", "open")).isEqualTo(ExitCode.USAGE);
        assertThat(run("compare", "open", "conditional")).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("Wren 1B").contains("Heron 7B").contains("x forbidden");
    }

    @Test
    void an_explanation_goes_back_to_file_and_line() {
        assertThat(run("explain", "conditional", "final-weights")).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("MODEL_LICENSE:34").contains("700 million").contains("gravest condition");
        assertThat(run("explain", "conditional", "weights")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("could be final-weights, base-weights");
    }

    @Test
    void knowledge_is_listed_and_shown() {
        assertThat(run("findings")).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("open-washing");
        assertThat(run("findings", "show", "gated", "--format", "json")).isEqualTo(ExitCode.DONE);
        assertThat(run("findings", "show", "nothing")).isEqualTo(ExitCode.USAGE);
        assertThat(run("frameworks", "--format", "json")).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("\"frameworks\"").contains("\"osaid\"");
        assertThat(run("schema", "show", "ajar-license/1")).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("urn:ajar:schema:ajar-license/1");
    }

    @Test
    void the_way_up_tells_what_to_do_apart_from_what_to_tell() {
        assertThat(run("improve", "conditional", "--to", "mof:II")).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("1 to do, 1 to tell").contains("To tell, since it is not known");
        assertThat(run("improve", "conditional", "--to", "mof:II", "--format", "json"))
                .isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("\"schema\" : \"ajar-improvement/1\"").contains("\"kind\" : \"tell\"");
        assertThat(run("improve", "conditional", "--to", "osiad")).isEqualTo(ExitCode.USAGE);
        assertThat(err()).contains("no framework 'osiad'");
    }

    @Test
    void every_verb_explains_itself() {
        for (Verbs.Verb verb : Verbs.ALL) assertThat(run(verb.name(), "--help")).isEqualTo(ExitCode.DONE);
    }

    private int run(String... arguments) {
        Console console = console();
        int code = new Program(
                        _ -> new Ajar((place, _) -> {
                            var report = SampleReports.all().get(place);
                            if (report == null)
                                throw new PlaceException(place, "no such sample", "a sample", "name one");
                            return report;
                        }),
                        console)
                .run(arguments);
        console.flush();
        return code;
    }

    private Console console() {
        return new Console(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                false,
                Map.of("AJAR_HOME", folder.toString()),
                Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
