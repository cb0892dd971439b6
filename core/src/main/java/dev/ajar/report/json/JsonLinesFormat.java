package dev.ajar.report.json;

import dev.ajar.model.Assessment;
import dev.ajar.model.Report;
import dev.ajar.report.Comparison;
import dev.ajar.report.ReportFormat;
import dev.ajar.report.Style;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// One JSON document a line: a line for each subject, and one for each place without any.
public final class JsonLinesFormat implements ReportFormat {
    @Override
    public String id() {
        return "jsonl";
    }

    @Override
    public String mediaType() {
        return "application/jsonl";
    }

    @Override
    public boolean streams() {
        return true;
    }

    @Override
    public void write(List<Report> reports, Style style, OutputStream out) throws IOException {
        for (Report report : reports) {
            if (report.assessments().isEmpty()) line(report, style, out);
            for (Assessment one : report.assessments())
                line(new Report(report.source(), List.of(one), report.issues()), style, out);
        }
    }

    @Override
    public void write(Comparison comparison, Style style, OutputStream out) throws IOException {
        try (JsonOut json = JsonOut.compact(out)) {
            new ComparisonJson(json).write(comparison, style.assessed());
        }
        out.write('\n');
    }

    private static void line(Report report, Style style, OutputStream out) throws IOException {
        try (JsonOut json = JsonOut.compact(out)) {
            new AssessmentJson(json).write(report, style.assessed());
        }
        out.write('\n');
    }
}
