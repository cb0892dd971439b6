package dev.ajar.report;

import java.time.Instant;

/// How to show a report.
///
/// @param assessed when the assessment was made; the only time that appears in an answer
/// @param color whether terminal colors may be used
/// @param width of a terminal line in columns, at least 60
public record Style(Instant assessed, boolean color, int width) {
    public Style {
        if (width < 60) throw new IllegalArgumentException("width: at least 60 columns, got " + width);
    }

    /// 80 columns without color.
    public static Style plain(Instant assessed) {
        return new Style(assessed, false, 80);
    }

    public Style colored(boolean colors) {
        return new Style(assessed, colors, width);
    }
}
