package dev.ajar.report.json;

import dev.ajar.model.Report;
import dev.ajar.report.Comparison;
import dev.ajar.report.ReportFormat;
import dev.ajar.report.Style;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// One indented JSON document.
public final class JsonFormat implements ReportFormat {
    @Override
    public String id() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public void write(List<Report> reports, Style style, OutputStream out) throws IOException {
        try (JsonOut json = JsonOut.indented(out)) {
            AssessmentJson writer = new AssessmentJson(json);
            if (reports.size() == 1) {
                writer.write(reports.getFirst(), style.assessed());
            } else {
                json.object(() -> {
                    json.text("schema", "ajar-assessments/1");
                    json.array("assessments", () -> reports.forEach(r -> writer.write(r, style.assessed())));
                });
            }
        }
        out.write('\n');
    }

    @Override
    public void write(Comparison comparison, Style style, OutputStream out) throws IOException {
        try (JsonOut json = JsonOut.indented(out)) {
            new ComparisonJson(json).write(comparison, style.assessed());
        }
        out.write('\n');
    }
}
