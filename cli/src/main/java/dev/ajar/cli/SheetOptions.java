package dev.ajar.cli;

import dev.ajar.report.Style;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// How `list` and `show` answer.
final class SheetOptions {
    /// Columns where no terminal sets a limit, so that other programs get whole lines.
    private static final int PIPED = 240;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text, json or jsonl. Default: text.")
    String format = "text";

    @Option(names = "--color", paramLabel = "WHEN", description = "auto, always or never. Default: auto.")
    AnswerOptions.Color color = AnswerOptions.Color.AUTO;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    Style style(Console console) {
        if (!List.of("text", "json", "jsonl").contains(format))
            throw new UsageException("--format " + format + ": there are text, json, jsonl here");
        Style style = AnswerOptions.style(color, console);
        return console.terminal() ? style : new Style(style.assessed(), style.color(), PIPED);
    }

    /// The id after `show`, or `null` where the list was asked for.
    static @Nullable String shown(String verb, List<String> words) {
        if (words.isEmpty() || words.equals(List.of("list"))) return null;
        if (words.size() == 2 && words.getFirst().equals("show")) return words.get(1);
        if (words.size() == 1 && !words.getFirst().equals("show")) return words.getFirst();
        throw new UsageException(verb + " " + String.join(" ", words) + ": give list, or show ID");
    }

    static UsageException unknown(String what, String id, List<String> near) {
        return new UsageException("no " + what + " '" + id + "'; "
                + (near.isEmpty() ? "see the list" : "did you mean " + String.join(", ", near) + "?"));
    }
}
