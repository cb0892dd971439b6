package dev.ajar.cli;

import dev.ajar.AssessOptions;
import dev.ajar.Meter;
import dev.ajar.Progress;
import dev.ajar.framework.Framework;
import dev.ajar.framework.Frameworks;
import dev.ajar.model.Report;
import dev.ajar.report.Style;
import dev.ajar.report.json.ImprovementJson;
import dev.ajar.report.text.ImprovementText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `ajar improve PLACE --to FRAMEWORK:CLASS`
@Command(
        name = "improve",
        sortOptions = false,
        description = "The way up: the smallest set of changes that reaches a grade of a framework.")
final class ImproveVerb implements Callable<Integer> {
    private final Program program;

    @Parameters(index = "0", paramLabel = "PLACE", description = "As for assess.")
    String place = "";

    @Option(
            names = "--to",
            split = ",",
            paramLabel = "FRAMEWORK[:CLASS]",
            description =
                    "Such as mof:II, osaid, osai-index:9 or os-ai-map:open_source. Without a class: the next one, or"
                            + " most points. Default: all frameworks.")
    List<String> goals = new ArrayList<>();

    @Mixin
    SheetOptions options = new SheetOptions();

    @Mixin
    KnowledgeOptions knowledge = new KnowledgeOptions();

    ImproveVerb(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Style style = options.style(program.console());
        AssessOptions asked = knowledge.options(Progress.NONE, Meter.NONE, program.console());
        if (!asked.frameworks().isEmpty())
            throw new UsageException("--framework: say it with --to here, such as --to "
                    + asked.frameworks().getFirst());
        Report report = program.ajar(knowledge.licenses).assess(place, asked.toward(wanted(asked)));
        switch (options.format) {
            case "json" -> {
                ImprovementJson.write(List.of(report), program.console().out());
                program.console().out().write('\n');
            }
            case "jsonl" ->
                ImprovementJson.writeLines(List.of(report), program.console().out());
            default ->
                program.console()
                        .out()
                        .write(ImprovementText.of(
                                List.of(report), Style.plain(style.assessed()).colored(style.color())));
        }
        return ExitCode.DONE;
    }

    private List<String> wanted(AssessOptions asked) throws IOException {
        Frameworks known = asked.frameworksDir() == null ? Frameworks.load() : Frameworks.load(asked.frameworksDir());
        if (goals.isEmpty())
            return known.all().stream()
                    .map(framework -> framework.id() + "@" + framework.version())
                    .toList();
        List<String> exact = new ArrayList<>();
        for (String goal : goals) {
            int colon = goal.indexOf(':');
            String name = colon < 0 ? goal : goal.substring(0, colon);
            try {
                Framework framework = known.select(name).getFirst();
                exact.add(framework.id() + "@" + framework.version() + (colon < 0 ? "" : goal.substring(colon)));
            } catch (IllegalArgumentException e) {
                throw new UsageException("--to " + goal + ": " + e.getMessage());
            }
        }
        return exact;
    }
}
