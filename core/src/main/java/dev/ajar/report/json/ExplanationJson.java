package dev.ajar.report.json;

import dev.ajar.report.Explanation;
import java.io.OutputStream;
import java.util.List;

/// From a verdict back to rule, clause, file and line, for programs: schema `ajar-explanation/1`.
public final class ExplanationJson {
    private ExplanationJson() {}

    public static void write(List<Explanation> explanations, OutputStream out) {
        try (JsonOut json = JsonOut.indented(out)) {
            json.object(() -> {
                json.text("schema", "ajar-explanation/1");
                json.array("explanations", () -> explanations.forEach(e -> write(e, json)));
            });
        }
    }

    private static void write(Explanation explanation, JsonOut json) {
        AssessmentJson writer = new AssessmentJson(json);
        json.object(() -> {
            json.text("subject", explanation.assessment().subject().id());
            json.field("component", () -> writer.component(explanation.component()));
            json.texts("rules", explanation.rules());
            json.array("conditions", () -> explanation.conditions().forEach(writer::condition));
        });
    }
}
