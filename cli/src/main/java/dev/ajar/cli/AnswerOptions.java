package dev.ajar.cli;

import dev.ajar.export.Exports;
import dev.ajar.report.ReportFormat;
import dev.ajar.report.ReportFormats;
import dev.ajar.report.Style;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which formats an answer is given in, and where each goes.
final class AnswerOptions {
    enum Color {
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text, json, jsonl, markdown, html or mof, to standard output. Default: text.")
    @Nullable
    String format;

    @Option(
            names = "--output",
            paramLabel = "FORMAT=FILE",
            description = "Also write the answer in this format to a file. May be given several times.")
    Map<String, Path> outputs = new LinkedHashMap<>();

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            description = "auto, always or never. Default: auto (a terminal, and NO_COLOR is not set).")
    Color color = Color.AUTO;

    /// Writes an answer in one format.
    @FunctionalInterface
    interface Answer {
        void write(ReportFormat format, Style style, OutputStream out) throws IOException;
    }

    /// Complains about unknown formats before any work is done.
    void check() {
        if (format != null) find(format);
        outputs.keySet().forEach(AnswerOptions::find);
    }

    /// The format of standard output, or `null` where only files were asked for.
    @Nullable
    ReportFormat standard() {
        if (format == null && !outputs.isEmpty()) return null;
        return find(format == null ? "text" : format);
    }

    Style style(Console console) {
        return style(color, console);
    }

    static Style style(Color color, Console console) {
        boolean colored = switch (color) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                console.terminal()
                        && console.environment().getOrDefault("NO_COLOR", "").isEmpty();
        };
        return new Style(console.clock().instant(), colored, 80);
    }

    /// Writes to all files asked for.
    void writeFiles(Style style, Answer answer) throws IOException {
        Style plain = new Style(style.assessed(), false, style.width());
        for (Map.Entry<String, Path> output : outputs.entrySet()) {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(output.getValue()))) {
                answer.write(find(output.getKey()), plain, out);
            } catch (IOException e) {
                throw new UsageException(output.getValue() + ": cannot be written (" + e.getMessage()
                        + "); give a file in a folder that exists");
            }
        }
    }

    private static ReportFormat find(String id) {
        return ReportFormats.find(id)
                .or(() -> Exports.find(id))
                .orElseThrow(() -> new UsageException(
                        "format '" + id + "' is not known; there are " + ReportFormats.ids() + ", " + Exports.ids()));
    }
}
