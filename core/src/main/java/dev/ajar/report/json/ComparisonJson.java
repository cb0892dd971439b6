package dev.ajar.report.json;

import dev.ajar.Ajar;
import dev.ajar.report.Comparison;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Writes a comparison as a document of schema `ajar-comparison/1`.
final class ComparisonJson {
    private final JsonOut out;

    ComparisonJson(JsonOut out) {
        this.out = out;
    }

    void write(Comparison comparison, Instant assessed) {
        out.object(() -> {
            out.text("schema", "ajar-comparison/1");
            out.text("ajar", Ajar.version());
            out.text("assessed", assessed.truncatedTo(ChronoUnit.SECONDS).toString());
            out.array("subjects", () -> comparison.sides().forEach(this::side));
            out.array("components", () -> comparison.rows().forEach(this::row));
            out.array(
                    "licenses",
                    () -> comparison
                            .terms()
                            .forEach(terms -> out.object(() -> {
                                out.text("id", terms.license());
                                out.any("subjects", terms.sides());
                                out.object(
                                        "topics",
                                        () -> terms.marks().forEach((topic, mark) -> out.text(topic, mark.wire())));
                            })));
            out.array(
                    "differences",
                    () -> comparison
                            .differences()
                            .forEach(difference -> out.object(() -> {
                                out.text("component", difference.kind().wire());
                                out.number("left", difference.left());
                                out.number("right", difference.right());
                                out.text("what", difference.what());
                            })));
        });
    }

    private void side(Comparison.Side side) {
        out.object(() -> {
            out.text("source", side.source().uri());
            out.text("revision", side.source().revision());
            out.text("kind", side.assessment().subject().kind().wire());
            out.text("id", side.assessment().subject().id());
            out.text("name", side.assessment().subject().name());
            out.texts("categories", side.assessment().openness().categories());
        });
    }

    private void row(Comparison.Row row) {
        out.object(() -> {
            out.text("kind", row.kind().wire());
            out.array(
                    "subjects",
                    () -> row.cells().forEach(cell -> {
                        if (cell.isEmpty()) out.element(null);
                        cell.forEach(component -> out.object(() -> {
                            out.text("status", component.status().wire());
                            out.text("license", component.license().license().wireId());
                            out.text("shade", component.shade().wire());
                        }));
                    }));
        });
    }
}
