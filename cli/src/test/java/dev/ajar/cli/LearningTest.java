package dev.ajar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.Ajar;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Learned texts and terms, from the command to the answer.
class LearningTest {
    private static final String TEXT = """
            Lantern Model License

            The lantern works let you run the model and show what it says to whom you like.

            You may not use the model for commercial purposes.

            Above 5000 users in a month, ask the lantern works before you go on. Pass this page on with each copy.
            """;
    private static final String TERMS = """
            id: lantern-1
            name: Lantern Model License
            texts: [lantern]
            facts: {commercial_use: forbidden, user_limit: 5000}
            conditions:
              - {kind: non-commercial, section: "2", meaning: Nothing commercial.}
              - {kind: user-threshold, value: 5000, unit: monthly-active-users, section: "3"}
            """;

    private ByteArrayOutputStream out = new ByteArrayOutputStream();
    private ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    private Path texts;
    private Path terms;
    private Path model;

    @BeforeEach
    void places() throws IOException {
        texts = Files.createDirectory(folder.resolve("texts"));
        terms = Files.createDirectory(folder.resolve("terms"));
        model = Files.createDirectory(folder.resolve("model"));
        Files.writeString(texts.resolve("lantern.txt"), TEXT);
        Files.writeString(terms.resolve("lantern.yaml"), TERMS);
        Files.writeString(model.resolve("LICENSE"), TEXT);
        Files.writeString(model.resolve("config.json"), "{\"architectures\": [\"LanternForCausalLM\"]}");
        Files.writeString(
                model.resolve("README.md"), "---\nlicense: other\nlicense_name: lantern\n---\n# Lantern 7B\n");
    }

    @Test
    void a_learned_text_is_named_in_files_and_models() {
        assertThat(run("licenses", "learn", texts.toString())).isEqualTo(ExitCode.DONE);
        assertThat(out()).contains("learned lantern.txt as LicenseRef-lantern");
        run("identify", model.resolve("LICENSE").toString(), "--format", "jsonl");
        assertThat(out()).contains("\"ids\":[\"LicenseRef-lantern\"]").contains("\"class\":\"exact\"");
        run("assess", model.toString(), "--format", "json");
        assertThat(out()).contains("LicenseRef-lantern").doesNotContain("UNRECOGNIZED");
    }

    @Test
    void terms_learned_with_a_text_decide() {
        run("licenses", "learn", texts.toString(), "--terms-dir", terms.toString(), "--format", "json");
        assertThat(out()).contains("\"id\" : \"lantern-1\"");
        run("identify", model.resolve("LICENSE").toString(), "--format", "jsonl");
        assertThat(out()).contains("\"ids\":[\"lantern-1\"]").contains("\"user_limit\":5000");
        run("assess", model.toString(), "--format", "json");
        assertThat(out()).contains("\"lantern-1\"").doesNotContain("UNRECOGNIZED");
        run("licenses", "show", "lantern-1");
        assertThat(out()).contains("own index").contains("own.idx").contains("noncommercial");
        run("licenses", "list");
        assertThat(out()).contains("lantern-1").contains("origin").contains("built-in");
    }

    @Test
    void terms_of_a_folder_count_for_one_run() {
        run("licenses", "learn", texts.toString());
        run("identify", model.resolve("LICENSE").toString(), "--terms-dir", terms.toString(), "--format", "jsonl");
        assertThat(out()).contains("\"user_limit\":5000");
        run("licenses", "show", "lantern-1", "--terms-dir", terms.toString());
        assertThat(out()).contains("--terms-dir");
        assertThat(run("licenses", "show", "lantern-1")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_folder_of_terms_that_is_not_there_is_wrong_usage() {
        assertThat(run(
                        "identify",
                        model.toString(),
                        "--terms-dir",
                        folder.resolve("no").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run(
                        "assess",
                        model.toString(),
                        "--terms-dir",
                        folder.resolve("no").toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run("licenses", "learn", folder.resolve("no").toString())).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(run("licenses", "learn")).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void wrong_terms_are_named_and_the_run_goes_on() throws IOException {
        Files.writeString(terms.resolve("torn.yaml"), "id: [");
        assertThat(run("identify", model.resolve("LICENSE").toString(), "--terms-dir", terms.toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(err()).contains("torn.yaml");
    }

    @Test
    void another_index_may_be_learned_and_named() {
        String file = folder.resolve("mine.idx").toString();
        run("licenses", "learn", texts.toString(), "--index", file);
        run("identify", model.resolve("LICENSE").toString(), "--format", "jsonl");
        assertThat(out()).doesNotContain("LicenseRef-lantern");
        run("identify", model.resolve("LICENSE").toString(), "--format", "jsonl", "--index", file);
        assertThat(out()).contains("LicenseRef-lantern");
        assertThat(run(
                        "identify",
                        model.toString(),
                        "--index",
                        texts.resolve("lantern.txt").toString()))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_damaged_own_index_is_named_and_the_run_goes_on() throws IOException {
        Files.createDirectories(folder.resolve("home"));
        Files.writeString(folder.resolve("home/own.idx"), "nothing of an index");
        assertThat(run("identify", model.resolve("LICENSE").toString())).isEqualTo(ExitCode.DONE);
        assertThat(err()).contains("own.idx").contains("going on without it");
    }

    private int run(String... arguments) {
        out = new ByteArrayOutputStream();
        err = new ByteArrayOutputStream();
        Console console = new Console(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                false,
                Map.of("AJAR_HOME", folder.resolve("home").toString()),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        int code = new Program(Ajar::with, console).run(arguments);
        console.flush();
        return code;
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
