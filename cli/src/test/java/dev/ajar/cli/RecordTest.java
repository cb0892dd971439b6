package dev.ajar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.Ajar;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordTest {
    private final Run run = new Run(Ajar.standard());

    @TempDir
    Path folder;

    @Test
    void a_model_file_is_written_and_compared_with_the_files() throws Exception {
        Path repo = Files.createDirectories(folder.resolve("wren"));
        Files.writeString(repo.resolve("README.md"), "---\nlicense: mit\n---\n# Wren\n\nA small model.\n");
        Path record = folder.resolve("wren.yml");
        assertThat(run.ajar("assess", repo.toString(), "--output", "mof=" + record))
                .isEqualTo(ExitCode.DONE);
        String text = Files.readString(record);
        assertThat(text).contains("name: 'Model card'").contains("license: 'MIT'");
        Files.writeString(record, text.replace("'MIT'", "'GPL-3.0-only'"));
        assertThat(run.ajar("compare", record.toString(), repo.toString())).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("license GPL-3.0-only against MIT");
    }

    @Test
    void a_comparison_is_no_model_file() throws Exception {
        Path record = Files.writeString(folder.resolve("a.yml"), "release: {name: A, components: [Model card]}\n");
        assertThat(run.ajar("compare", record.toString(), record.toString(), "--format", "mof"))
                .isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("a model file cannot hold a comparison");
    }
}
