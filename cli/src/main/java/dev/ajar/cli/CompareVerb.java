package dev.ajar.cli;

import dev.ajar.AssessOptions;
import dev.ajar.Meter;
import dev.ajar.report.Comparison;
import dev.ajar.report.ReportFormat;
import dev.ajar.report.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `ajar compare A B…`
@Command(
        name = "compare",
        sortOptions = false,
        description = "Shows subjects side by side, one row a component, and what their licenses ask.")
final class CompareVerb implements Callable<Integer> {
    private final Program program;

    @Parameters(arity = "1..*", paramLabel = "PLACE", description = "As for assess; at least two subjects in all.")
    List<String> places = new ArrayList<>();

    @Mixin
    AnswerOptions answer = new AnswerOptions();

    @Mixin
    KnowledgeOptions knowledge = new KnowledgeOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    CompareVerb(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        answer.check();
        Console console = program.console();
        Style style = answer.style(console);
        Places read;
        try (ProgressLine progress = new ProgressLine(console)) {
            AssessOptions options = knowledge.options(progress, Meter.NONE, console);
            read = Places.read(program.ajar(knowledge.licenses), places, options, new MeasureOptions());
        }
        read.complaints().forEach(message -> console.err().println("ajar: " + message));
        if (read.nothing()) return ExitCode.NOTHING_READ;
        Comparison comparison = Comparison.of(read.reports());
        if (comparison.sides().size() < 2)
            throw new UsageException("compare: found " + comparison.sides().size()
                    + " subject in all; give at least two places that hold one");
        ReportFormat standard = answer.standard();
        if (standard != null) standard.write(comparison, style, console.out());
        answer.writeFiles(style, (format, s, out) -> format.write(comparison, s, out));
        return ExitCode.DONE;
    }
}
