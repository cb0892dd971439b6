package dev.ajar.report;

import dev.ajar.report.html.HtmlFormat;
import dev.ajar.report.json.JsonFormat;
import dev.ajar.report.json.JsonLinesFormat;
import dev.ajar.report.markdown.MarkdownFormat;
import dev.ajar.report.text.TextFormat;
import java.util.List;
import java.util.Optional;

/// All report formats, in the order users see.
public final class ReportFormats {
    public static final List<ReportFormat> ALL =
            List.of(new TextFormat(), new JsonFormat(), new JsonLinesFormat(), new MarkdownFormat(), new HtmlFormat());

    private ReportFormats() {}

    public static Optional<ReportFormat> find(String id) {
        return ALL.stream().filter(f -> f.id().equals(id)).findFirst();
    }

    /// The ids as one text, for help and messages.
    public static String ids() {
        return String.join(", ", ALL.stream().map(ReportFormat::id).toList());
    }
}
