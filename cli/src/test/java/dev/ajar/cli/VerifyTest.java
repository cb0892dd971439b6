package dev.ajar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.Ajar;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyTest {
    private final Run run = new Run(Ajar.standard());

    @TempDir
    Path folder;

    @BeforeEach
    void model() throws Exception {
        Path repo = Files.createDirectories(folder.resolve("wren"));
        Files.writeString(repo.resolve("README.md"), "---\nlicense: mit\n---\n# Wren\n\nA small model.\n");
    }

    @Test
    void an_assessment_is_verified_against_its_place() throws Exception {
        Path json = folder.resolve("wren.json");
        run.ajar("assess", folder.resolve("wren").toString(), "--output", "json=" + json);
        assertThat(run.ajar("verify", json.toString())).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("0 changed, 0 gone");
        Files.writeString(folder.resolve("wren/README.md"), "---\nlicense: gpl-3.0\n---\n# Wren\n\nA small model.\n");
        assertThat(run.ajar("verify", json.toString(), "--format", "jsonl")).isEqualTo(ExitCode.BELOW);
        assertThat(run.out()).contains("\"state\":\"changed\"").contains("license: mit");
    }

    @Test
    void a_place_elsewhere_cannot_be_looked_at() throws Exception {
        Path json = folder.resolve("wren.json");
        run.ajar("assess", folder.resolve("wren").toString(), "--output", "json=" + json);
        Files.writeString(
                json, Files.readString(json).replace(folder.resolve("wren").toString(), "https://example.org/wren"));
        assertThat(run.ajar("verify", json.toString())).isEqualTo(ExitCode.NOTHING_READ);
        assertThat(run.out()).contains("give a copy of it");
        assertThat(run.ajar("verify", json.toString(), folder.resolve("wren").toString()))
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_record_that_gives_another_license_than_the_files_has_changed() throws Exception {
        Path record = Files.writeString(
                folder.resolve("wren.yml"),
                "release: {name: Wren, license: {}, components: [{name: Model card, license: GPL-3.0-only,"
                        + " component_path: README.md}]}\n");
        assertThat(run.ajar("verify", record.toString(), folder.resolve("wren").toString()))
                .isEqualTo(ExitCode.BELOW);
        assertThat(run.out()).contains("license GPL-3.0-only against MIT").contains("1 same");
    }

    @Test
    void a_badge_stands_on_its_evidence_and_on_nothing_else() throws Exception {
        Path badges = Files.createDirectories(folder.resolve("badges"));
        assertThat(run.ajar(
                        "badge", folder.resolve("wren").toString(), "--framework", "mof", "--to", badges.toString()))
                .isEqualTo(ExitCode.DONE);
        Path svg = badges.resolve("wren.mof-1.0.svg");
        assertThat(run.ajar("verify", svg.toString())).isEqualTo(ExitCode.DONE);
        assertThat(run.ajar("verify", svg.toString(), folder.resolve("wren").toString()))
                .isEqualTo(ExitCode.DONE);

        String drawn = Files.readString(svg);
        Files.writeString(svg, drawn.replace("unclassified", "class I"));
        assertThat(run.ajar("verify", svg.toString())).isEqualTo(ExitCode.BELOW);
        assertThat(run.out()).contains("the evidence does not give this verdict");
        Files.writeString(svg, drawn.replace(">unclassified", ">class I"));
        assertThat(run.ajar("verify", svg.toString())).isEqualTo(ExitCode.BELOW);
        assertThat(run.out()).contains("the picture is not the one drawn for this verdict");

        Files.writeString(svg, drawn);
        Path evidence = badges.resolve("wren.ajar.json");
        Files.writeString(evidence, Files.readString(evidence).replace("\"MIT\"", "\"ISC\""));
        assertThat(run.ajar("verify", svg.toString())).isEqualTo(ExitCode.BELOW);
        assertThat(run.out()).contains("the evidence has another digest");
        Files.delete(evidence);
        assertThat(run.ajar("verify", svg.toString())).isEqualTo(ExitCode.NOTHING_READ);
    }

    @Test
    void other_files_are_wrong_usage() throws Exception {
        for (String text : new String[] {"words", "{}", "<svg/>", ""}) {
            Path file = Files.writeString(folder.resolve("x.txt"), text);
            assertThat(run.ajar("verify", file.toString())).as(text).isEqualTo(ExitCode.USAGE);
        }
        assertThat(run.ajar("verify", folder.resolve("none").toString())).isEqualTo(ExitCode.USAGE);
        assertThat(run.ajar(
                        "badge",
                        folder.resolve("wren").toString(),
                        "--to",
                        folder.resolve("none").toString()))
                .isEqualTo(ExitCode.USAGE);
    }
}
