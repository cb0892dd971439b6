package dev.ajar.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ApplicationTruthTest {
    private static final String LABEL = """
            {"services": [{"service": "nest", "role": ["ui", "orchestrator"], "software_license_expected": "AGPL-3.0-only",
                           "verdict_expected": "open"}],
             "models": [{"id": "owls/hoot", "service": "nest", "difficulty": "easy", "role": "llm",
                         "license_verdict": "not-open"}]}""";

    private static ApplicationTruth compared(String answer) {
        ApplicationTruth truth = new ApplicationTruth();
        truth.compare("case", Documents.json(LABEL), Documents.json(answer));
        return truth;
    }

    @Test
    void an_answer_that_says_the_same_agrees_everywhere() {
        ApplicationTruth truth = compared("""
                {"components": [
                   {"kind": "service", "name": "nest", "role": "ui", "shade": "open",
                    "license": {"id": "AGPL-3.0-only|AGPL-3.0-or-later"}},
                   {"kind": "model", "name": "owls/hoot", "role": "llm", "served_by": "nest", "shade": "conditional"}]}""");
        assertThat(truth.table(false)).doesNotContain("  wanted");
        assertThat(truth.tallies().values()).allMatch(t -> t.right() == t.judged());
    }

    @Test
    void a_part_too_many_and_a_model_that_is_missing_are_listed() {
        ApplicationTruth truth = compared("""
                {"components": [
                   {"kind": "service", "name": "nest", "role": "ui", "shade": "open", "license": {"id": "MIT"}},
                   {"kind": "model", "name": "owls/other", "role": "llm", "served_by": "nest", "shade": "open"}]}""");
        assertThat(truth.table(false))
                .contains("service license: case nest: wanted AGPL-3.0, got MIT")
                .contains("model found, easy: case [nest] [owls/hoot]")
                .contains("no false part: case: model owls/other");
    }
}
