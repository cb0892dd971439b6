package dev.ajar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.model.Subject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnModelsTest {
    private static final String COMPOSE = """
            services:
              engine: {image: "vllm/vllm-openai:v0.9", command: --model hawks/Hawk-7B}
            """;

    @TempDir
    Path folder;

    @Test
    void an_application_speaks_for_no_model_that_it_only_runs() throws Exception {
        assertThat(kinds("owls+nest-chat", "# Hawk-7B\n\nGet it: https://huggingface.co/hawks/Hawk-7B\n"))
                .containsOnly(Subject.Kind.APPLICATION);
    }

    @Test
    void a_model_of_the_repository_stays_beside_its_demo() throws Exception {
        assertThat(kinds("hawks+Hawk", "# Hawk-7B\n\nThe weights: https://huggingface.co/hawks/Hawk-7B\n"))
                .contains(Subject.Kind.APPLICATION, Subject.Kind.MODEL);
    }

    private List<Subject.Kind> kinds(String name, String readme) throws Exception {
        Path at = Files.createDirectories(folder.resolve(name));
        Files.writeString(at.resolve("README.md"), readme);
        Files.writeString(at.resolve("compose.yaml"), COMPOSE);
        return Ajar.standard().assess(at.toString(), AssessOptions.DEFAULT).assessments().stream()
                .map(a -> a.subject().kind())
                .toList();
    }
}
