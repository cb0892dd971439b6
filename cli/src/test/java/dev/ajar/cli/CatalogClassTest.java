package dev.ajar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.Ajar;
import org.junit.jupiter.api.Test;

class CatalogClassTest {
    private final Run run = new Run(Ajar.standard());

    @Test
    void models_of_a_class_are_listed_with_who_recorded_them() {
        assertThat(run.ajar("catalog", "--framework", "mof@mot-8b5d30e", "--class", "I"))
                .isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("mot:amber").contains("Model Openness Tool");
        assertThat(run.out().lines().filter(line -> line.startsWith("mot:"))).hasSize(14);
    }

    @Test
    void what_unknown_answers_decide_is_told_apart() {
        assertThat(run.ajar("catalog", "--framework", "osai-index", "--class", "11"))
                .isEqualTo(ExitCode.DONE);
        long certain = run.out().lines().count();
        assertThat(run.err()).contains("more may be of class 11");
        run.ajar("catalog", "--framework", "osai-index", "--class", "11", "--possible");
        assertThat(run.out().lines().count()).isGreaterThan(certain);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void shade_condition_and_size_go_together_with_the_class() {
        run.ajar("catalog", "--framework", "mof@mot-8b5d30e", "--class", "I", "--shade", "open", "--max-size", "1B");
        assertThat(run.out())
                .contains("mot:pythia-1b ")
                .contains("mot:pythia-70m")
                .doesNotContain("mot:pythia-12b");
        run.ajar("catalog", "--condition", "user-threshold", "--max-size", "8B", "--format", "jsonl");
        assertThat(run.out().lines()).isNotEmpty().allMatch(line -> line.contains("user-threshold"));
    }

    @Test
    void a_single_record_is_no_ground_for_work() {
        run.ajar("catalog", "--usable-at-work");
        assertThat(run.out()).doesNotContain("mot:").doesNotContain("osai-index:");
    }

    @Test
    void wrong_questions_are_refused() {
        assertThat(run.ajar("catalog", "--class", "I")).isEqualTo(ExitCode.USAGE);
        assertThat(run.ajar("catalog", "--framework", "mof", "--class", "IV")).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("one of none, III, II, I");
        assertThat(run.ajar("catalog", "--framework", "nothing")).isEqualTo(ExitCode.USAGE);
        assertThat(run.ajar("catalog", "--framework", "osaid", "--class", "maybe"))
                .isEqualTo(ExitCode.USAGE);
    }

    @Test
    void a_record_is_shown_as_said_by_its_publication() {
        assertThat(run.ajar("catalog", "show", "mot:amber")).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("recorded by the Model Openness Tool, 2026-05-11");
        assertThat(run.ajar("assess", "catalog:osai-index:amber", "--format", "json"))
                .isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("recorded by the European Open Source AI Index");
    }
}
