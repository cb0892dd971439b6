package dev.ajar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.Ajar;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttestTest {
    private final Run run = new Run(Ajar.standard());

    @TempDir
    Path folder;

    @Test
    void a_file_of_the_user_is_shown_as_attested() throws Exception {
        Path said = write("author: Jane Roe\ndate: 2026-11-20\nattestations:\n"
                + "  - {component: pretraining-data, status: withheld, reason: Bought.}\n");
        assertThat(run.ajar("assess", model(), "--attest", said.toString())).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains("ATTESTED BY PEOPLE, NOT FOUND BY AJAR")
                .contains("Jane Roe, 2026-11-20: Bought.");
    }

    @Test
    void the_word_of_a_publisher_can_be_left_out() throws Exception {
        Files.writeString(
                Path.of(model(), "ajar.yaml"),
                "author: Jane Roe\ndate: 2026-11-20\nattestations:\n"
                        + "  - {component: pretraining-data, status: withheld, reason: Bought.}\n");
        assertThat(run.ajar("assess", model())).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("Jane Roe");
        assertThat(run.ajar("assess", model(), "--exclude", "ajar.yaml")).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).doesNotContain("Jane Roe");
    }

    @Test
    void a_wrong_file_of_the_user_is_wrong_usage() throws Exception {
        Path said = write("author: Jane Roe\ndate: 2026-11-20\nattestations:\n  - {judgement: nice, value: yes}\n");
        assertThat(run.ajar("assess", model(), "--attest", said.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(":4: expected a judgement that a framework asks for");
        assertThat(run.ajar(
                        "assess", model(), "--attest", folder.resolve("none").toString()))
                .isEqualTo(ExitCode.USAGE);
    }

    private String model() throws Exception {
        Path model = Files.createDirectories(folder.resolve("model"));
        Files.writeString(model.resolve("README.md"), "---\nlicense: mit\n---\n# Wren\n\nA small model.\n");
        return model.toString();
    }

    private Path write(String text) throws Exception {
        return Files.writeString(folder.resolve("said.yaml"), text);
    }
}
