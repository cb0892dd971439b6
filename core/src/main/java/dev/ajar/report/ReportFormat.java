package dev.ajar.report;

import dev.ajar.model.Report;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// One way to show assessments. The same reports and style give the same bytes.
public interface ReportFormat {
    /// The word after `--format`.
    String id();

    String mediaType();

    /// Writes the answers for all places asked, in the order given. Does not close `out`.
    void write(List<Report> reports, Style style, OutputStream out) throws IOException;

    /// Writes subjects side by side. Does not close `out`.
    void write(Comparison comparison, Style style, OutputStream out) throws IOException;

    /// Whether each report may be written on its own as soon as it is there.
    default boolean streams() {
        return false;
    }
}
