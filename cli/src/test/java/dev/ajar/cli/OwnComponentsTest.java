package dev.ajar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.Ajar;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnComponentsTest {
    private static final String TABLE = """
            components:
              - id: nest
                name: Nest
                roles: [agent]
                images: [owls/nest]
                licenses:
                  - {license: MIT, class: open, evidence: 'LICENSE of owls/nest', grade: verified, checked: 2026-11-25}
            """;

    private final Run run = new Run(Ajar.standard());

    @TempDir
    Path folder;

    @Test
    void an_own_table_says_what_nobody_else_knows() throws Exception {
        String place = application("owls/nest:1");
        assertThat(run.ajar("assess", place, "--format", "json")).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).doesNotContain("LICENSE of owls/nest");
        Path table = write("own.yaml", TABLE);
        for (Path given : new Path[] {table, table.getParent()}) {
            assertThat(run.ajar("assess", place, "--format", "json", "--components", given.toString()))
                    .isEqualTo(ExitCode.DONE);
            assertThat(run.out().replaceAll("\\s", ""))
                    .contains("\"software\":\"Nest\"", "\"role\":\"agent\"", "\"id\":\"MIT\"");
        }
    }

    @Test
    void an_own_entry_takes_the_place_of_a_built_in_one() throws Exception {
        Path table =
                write("own.yaml", TABLE.replace("owls/nest]", "qdrant/qdrant]").replace("MIT", "Zlib"));
        assertThat(run.ajar("assess", application("qdrant/qdrant:v1.9"), "--components", table.toString()))
                .isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("agent", "Nest").doesNotContain("Qdrant");
    }

    @Test
    void a_wrong_entry_is_told_by_file_and_line() throws Exception {
        String place = application("owls/nest:1");
        Path table = write("own.yaml", TABLE.replace("class: open", "class: free"));
        assertThat(run.ajar("assess", place, "--components", table.toString())).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("own.yaml:7: 'nest' has class 'free', expected one of");
        Path misspelt = write("own.yaml", TABLE.replace("roles:", "role:"));
        assertThat(run.ajar("assess", place, "--components", misspelt.toString()))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("own.yaml:2: 'nest' has a field 'role'");
        String none = folder.resolve("none.yaml").toString();
        assertThat(run.ajar("assess", place, "--components", none)).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("none.yaml: cannot be read");
    }

    @Test
    void a_table_in_the_own_place_is_used_and_a_wrong_one_is_left_out() throws Exception {
        String place = application("owls/nest:1");
        Run at = new Run(Ajar.standard(), java.util.Map.of("AJAR_HOME", folder.toString()));
        Files.writeString(folder.resolve("components.yaml"), TABLE);
        assertThat(at.ajar("assess", place)).isEqualTo(ExitCode.DONE);
        assertThat(at.out()).contains("Nest");
        Files.writeString(folder.resolve("components.yaml"), "components: none\n");
        assertThat(at.ajar("assess", place)).isEqualTo(ExitCode.DONE);
        assertThat(at.err()).contains("components.yaml:1: expected a list 'components'; going on without them");
    }

    private String application(String image) throws Exception {
        Path at = Files.createDirectories(folder.resolve("app")).resolve("compose.yaml");
        return Files.writeString(at, "services:\n  it: {image: '" + image + "'}\n")
                .toString();
    }

    private Path write(String name, String text) throws Exception {
        return Files.writeString(
                Files.createDirectories(folder.resolve("tables")).resolve(name), text);
    }
}
