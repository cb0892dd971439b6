package dev.ajar.export;

import dev.ajar.report.ReportFormat;
import java.util.List;
import java.util.Optional;

/// All formats of others, in the order users see.
public final class Exports {
    public static final List<ReportFormat> ALL = List.of(new MofFormat());

    private Exports() {}

    public static Optional<ReportFormat> find(String id) {
        return ALL.stream().filter(format -> format.id().equals(id)).findFirst();
    }

    /// The ids as one text, for help and messages.
    public static String ids() {
        return String.join(", ", ALL.stream().map(ReportFormat::id).toList());
    }
}
