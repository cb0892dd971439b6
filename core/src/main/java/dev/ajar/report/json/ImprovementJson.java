package dev.ajar.report.json;

import dev.ajar.Ajar;
import dev.ajar.model.Assessment;
import dev.ajar.model.Improvement;
import dev.ajar.model.Judgement;
import dev.ajar.model.Report;
import java.io.OutputStream;
import java.util.List;

/// The way up as JSON: within a judgement, or as a document of schema `ajar-improvement/1`.
public final class ImprovementJson {
    static final String SCHEMA = "ajar-improvement/1";

    private ImprovementJson() {}

    public static void write(List<Report> reports, OutputStream out) {
        try (JsonOut json = JsonOut.indented(out)) {
            json.object(() -> {
                json.text("schema", SCHEMA);
                json.text("ajar", Ajar.version());
                json.array(
                        "subjects",
                        () -> reports.forEach(report ->
                                report.assessments().forEach(assessment -> subject(report, assessment, json))));
            });
        }
    }

    /// One line for each subject.
    public static void writeLines(List<Report> reports, OutputStream out) throws java.io.IOException {
        for (Report report : reports)
            for (Assessment assessment : report.assessments()) {
                try (JsonOut json = JsonOut.compact(out)) {
                    subject(report, assessment, json);
                }
                out.write('\n');
            }
    }

    private static void subject(Report report, Assessment assessment, JsonOut json) {
        json.object(() -> {
            json.text("source", report.source().uri());
            json.text("id", assessment.subject().id());
            json.text("name", assessment.subject().name());
            json.array("improvements", () -> {
                for (Judgement judgement : assessment.judgements()) {
                    Improvement next = judgement.next();
                    if (next != null)
                        json.object(() -> {
                            json.text("framework", next.framework());
                            json.text("version", next.version());
                            fields(next, json);
                        });
                }
            });
        });
    }

    static void fields(Improvement way, JsonOut json) {
        json.text("from", way.from());
        json.text("to", way.to());
        json.text("after", way.after());
        json.flag("reached", way.reached());
        json.flag("minimal", way.minimal());
        json.array(
                "steps",
                () -> way.steps()
                        .forEach(step -> json.object(() -> {
                            json.text("kind", step.tells() ? "tell" : "do");
                            json.text("action", step.action());
                            json.text("on", step.on());
                            json.text("text", step.text());
                            json.texts("licenses", step.licenses());
                            json.textIfTold("note", step.note());
                            json.texts("criteria", step.criteria());
                        })));
        json.array(
                "blocked",
                () -> way.blocked()
                        .forEach(blocked -> json.object(() -> {
                            json.text("criterion", blocked.criterion());
                            json.text("because", blocked.because());
                        })));
    }
}
