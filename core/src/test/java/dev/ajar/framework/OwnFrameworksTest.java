package dev.ajar.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.catalog.Catalog;
import dev.ajar.model.Judgement;
import dev.ajar.source.catalog.CatalogSubjects;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A framework of each shape is added by data alone, from a folder outside the program.
class OwnFrameworksTest {
    private static final String CRITERIA = """
            name: Mine
            date: 2026-01-01
            url: https://example.org/
            derived: true
            certainty: unverified
            criteria:
              - id: weights
                question: Can the weights be had?
                remedy: Publish them.
                source: {section: "1"}
                levels:
                  - {word: "free", points: 2, verdict: met, when: {part: final-weights, is: public}}
                  - {word: "gated", points: 1, verdict: partly, when: {part: final-weights, is: gated}}
                  - {word: "none", points: 0, verdict: not-met, when: always}
              - id: code
                question: Can it be run?
                remedy: Publish the code.
                source: {section: "2"}
                levels:
                  - {word: "yes", points: 1, verdict: met, when: {part: inference-code, is: released}}
                  - {word: "no", points: 0, verdict: not-met, when: always}
            """;

    @Test
    void eachShapeJudgesByDataAlone(@TempDir Path folder) throws Exception {
        write(folder, "points", "grading: {points: {aggregate: sum}}");
        write(folder, "gate", "grading: {gate: {}}");
        write(folder, "tiers", """
                grading:
                  tiers:
                    - {id: gold, name: Gold, requires: [weights]}
                    - {id: silver, name: Silver, requires: [code]}
                """);
        write(folder, "ladder", """
                grading:
                  ladder:
                    - {when: {weights: ["free", "gated"], code: "yes"}, grade: "usable:2"}
                    - {grade: "not:1"}
                """);
        Frameworks frameworks = Frameworks.load(folder);
        assertThat(judge(frameworks, "points", "mistral-7b").best()).isEqualTo("3");
        assertThat(judge(frameworks, "points", "llama-3").best()).isEqualTo("2");
        assertThat(judge(frameworks, "gate", "mistral-7b").best()).isEqualTo("pass");
        assertThat(judge(frameworks, "gate", "llama-3").best()).isEqualTo("fail");
        assertThat(judge(frameworks, "tiers", "mistral-7b").best()).isEqualTo("gold");
        assertThat(judge(frameworks, "tiers", "llama-3").best()).isEqualTo("silver");
        assertThat(judge(frameworks, "ladder", "llama-3").best()).isEqualTo("usable:2");
        assertThat(judge(frameworks, "ladder", "gemini-1.5-pro").best()).isEqualTo("not:1");
    }

    private static void write(Path folder, String id, String grading) throws Exception {
        Files.writeString(folder.resolve(id + ".yaml"), "id: " + id + "\nversion: \"1\"\n" + CRITERIA + grading + "\n");
    }

    private static Judgement judge(Frameworks frameworks, String framework, String model) {
        Judged subject = Judged.of(
                new CatalogSubjects(Catalog.load()).observe(model).orElseThrow().components());
        return Judge.judge(frameworks.select(framework).getFirst(), subject, new CaseTags());
    }
}
