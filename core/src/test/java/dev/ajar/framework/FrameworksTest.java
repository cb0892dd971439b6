package dev.ajar.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ajar.catalog.Catalog;
import dev.ajar.source.catalog.CatalogSubjects;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworksTest {
    @Test
    void everyBuiltInFileIsListedAndOnlyThose() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/dev/ajar/framework"))) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".yaml"))
                            .map(name -> name.substring(0, name.length() - ".yaml".length())))
                    .containsExactlyInAnyOrderElementsOf(Frameworks.ALL);
        }
    }

    @Test
    void everyFrameworkHasACaseForEachOfItsGrades() {
        for (Framework framework : Frameworks.load().all())
            assertThat(Path.of("src/test/resources/dev/ajar/framework/cases", framework.id()))
                    .as(framework.id())
                    .isDirectory();
    }

    @Test
    void everySystemOfTheCatalogIsJudgedByEveryFramework() {
        CatalogSubjects subjects = new CatalogSubjects(Catalog.load());
        for (String name : List.of("dbrx", "llama-2", "llama-3", "gemma-7b", "mistral-7b", "gemini-1.5-pro")) {
            Judged subject = Judged.of(subjects.observe(name).orElseThrow().components());
            for (var judgement : Frameworks.judge(Frameworks.load().all(), subject, new CaseTags()))
                if (judgement.framework().equals("osaid"))
                    assertThat(judgement.best()).as(name).isEqualTo("fail");
        }
    }

    @Test
    void anUnknownFrameworkIsRefusedWithWhatIsKnown() {
        assertThatThrownBy(() -> Frameworks.load().select("osiad"))
                .hasMessageContaining("no framework 'osiad'")
                .hasMessageContaining("osaid@1.0");
    }

    @Test
    void aMistakeIsNamedByFileLineAndExpectation(@TempDir Path folder) throws Exception {
        String good = """
                id: mine
                version: "1"
                name: Mine
                date: 2026-01-01
                url: https://example.org/
                derived: true
                certainty: unverified
                criteria:
                  - id: a
                    question: Q?
                    remedy: R.
                    source: {section: "1"}
                    met: {part: final-weights, is: released}
                grading: {gate: {}}
                """;
        Path file = folder.resolve("mine.yaml");
        Files.writeString(file, good);
        assertThat(Frameworks.load(folder).select("mine@1")).hasSize(1);
        wrong(folder, good.replace("is: released", "is: relaesed"), "mine.yaml:13: expected one of [released");
        wrong(folder, good.replace("final-weights", "weights"), "mine.yaml:13: expected a component kind");
        wrong(folder, good.replace("    remedy: R.\n", ""), "mine.yaml:9: expected a field 'remedy'");
        wrong(folder, good.replace("    question: Q?\n", ""), "mine.yaml:9: expected a field 'question'");
        wrong(folder, good.replace("question: Q?", "question: \"\""), "mine.yaml:10: expected words for 'question'");
        wrong(folder, good.replace("    source: {section: \"1\"}\n", ""), "mine.yaml:9: expected a field 'source'");
        wrong(
                folder,
                good.replace("{section: \"1\"}", "{url: \"https://example.org/\"}"),
                "expected a field 'section'");
        wrong(folder, good.replace("{part: final-weights, is: released}", "{when: x}"), "found 'when'");
        wrong(folder, good.replace("gate: {}", "podium: {}"), "mine.yaml:14: expected one of the fields");
        wrong(folder, good.replace("2026-01-01", "soon"), "mine.yaml:4: expected a date");
        wrong(folder, good.replace("https://", "http://"), "mine.yaml:5: expected an https address");
    }

    private static void wrong(Path folder, String text, String message) throws Exception {
        Files.writeString(folder.resolve("mine.yaml"), text);
        assertThatThrownBy(() -> Frameworks.load(folder)).hasMessageContaining(message);
    }
}
