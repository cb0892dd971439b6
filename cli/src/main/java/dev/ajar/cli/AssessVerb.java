package dev.ajar.cli;

import dev.ajar.AssessOptions;
import dev.ajar.model.Report;
import dev.ajar.report.ReportFormat;
import dev.ajar.report.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `ajar assess PLACE…`
@Command(
        name = "assess",
        mixinStandardHelpOptions = false,
        sortOptions = false,
        description = "Takes subjects apart: what is open, what is not, and why.")
final class AssessVerb implements Callable<Integer> {
    private final Program program;

    @Parameters(
            arity = "1..*",
            paramLabel = "PLACE",
            description = "A folder, a git clone, a recorded snapshot, a record, or a name of the catalog.")
    List<String> places = new ArrayList<>();

    @Mixin
    AnswerOptions answer = new AnswerOptions();

    @Mixin
    KnowledgeOptions knowledge = new KnowledgeOptions();

    @Mixin
    MeasureOptions measure = new MeasureOptions();

    @Option(
            names = "--fail-below",
            paramLabel = "LEAST",
            description = "Exit 1 if any subject is worse than this: a shade, level:N, or FRAMEWORK:CLASS.")
    @Nullable
    String failBelow;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    AssessVerb(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        answer.check();
        Threshold threshold = failBelow == null ? null : Threshold.of(failBelow);
        Console console = program.console();
        Style style = answer.style(console);
        ReportFormat standard = answer.standard();
        Places read;
        try (ProgressLine progress = new ProgressLine(console)) {
            AssessOptions options = knowledge.options(progress, measure.meter(), console);
            read = Places.read(program.ajar(knowledge.licenses), places, options, measure);
        }
        List<String> missed = threshold == null ? List.of() : threshold.missedBy(read.reports());
        if (standard != null && !(read.nothing() && standard.id().equals("text")))
            show(read.reports(), standard, style, console);
        answer.writeFiles(style, (format, s, out) -> format.write(read.reports(), s, out));
        console.out().flush();
        read.complaints().forEach(message -> console.err().println("ajar: " + message));
        measure.print(console.err());
        if (read.nothing()) return ExitCode.NOTHING_READ;
        missed.forEach(reason -> console.err().println("ajar: " + reason));
        return missed.isEmpty() ? ExitCode.DONE : ExitCode.BELOW;
    }

    private static void show(List<Report> reports, ReportFormat format, Style style, Console console)
            throws IOException {
        format.write(reports, style, console.out());
    }
}
