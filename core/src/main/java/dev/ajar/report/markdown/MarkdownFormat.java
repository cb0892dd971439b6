package dev.ajar.report.markdown;

import dev.ajar.model.Report;
import dev.ajar.report.Comparison;
import dev.ajar.report.ReportFormat;
import dev.ajar.report.Style;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Markdown with tables, as code hosts show it.
public final class MarkdownFormat implements ReportFormat {
    @Override
    public String id() {
        return "markdown";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public void write(List<Report> reports, Style style, OutputStream out) throws IOException {
        MarkdownPage page = new MarkdownPage();
        for (Report report : reports) new AssessmentMarkdown(page).write(report);
        page.paragraph("Not legal advice.");
        out.write(page.text().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void write(Comparison comparison, Style style, OutputStream out) throws IOException {
        MarkdownPage page = new MarkdownPage();
        new ComparisonMarkdown(page).write(comparison);
        out.write(page.text().getBytes(StandardCharsets.UTF_8));
    }
}
