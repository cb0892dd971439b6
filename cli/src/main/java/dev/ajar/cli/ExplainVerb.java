package dev.ajar.cli;

import dev.ajar.Meter;
import dev.ajar.Progress;
import dev.ajar.model.Assessment;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Report;
import dev.ajar.report.Explanation;
import dev.ajar.report.Style;
import dev.ajar.report.json.ExplanationJson;
import dev.ajar.report.text.ExplanationText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `ajar explain PLACE COMPONENT`
@Command(
        name = "explain",
        sortOptions = false,
        description = "Goes from the verdict on a component back to rule, clause, file and line.")
final class ExplainVerb implements Callable<Integer> {
    private final Program program;

    @Parameters(index = "0", paramLabel = "PLACE", description = "As for assess.")
    String place = "";

    @Parameters(index = "1", paramLabel = "COMPONENT", description = "Such as final-weights, or a part of the name.")
    String component = "";

    @Mixin
    SheetOptions options = new SheetOptions();

    @Mixin
    KnowledgeOptions knowledge = new KnowledgeOptions();

    ExplainVerb(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Style style = options.style(program.console());
        List<ComponentKind> kinds = Explanation.meant(component);
        if (kinds.size() != 1)
            throw new UsageException("component '" + component + "': "
                    + (kinds.isEmpty() ? "not known; there are " : "could be ")
                    + names(kinds.isEmpty() ? List.of(ComponentKind.values()) : kinds));
        Report report = program.ajar(knowledge.licenses)
                .assess(place, knowledge.options(Progress.NONE, Meter.NONE, program.console()));
        List<Explanation> explanations = new ArrayList<>();
        for (Assessment assessment : report.assessments())
            explanations.addAll(Explanation.of(assessment, kinds.getFirst()));
        if (explanations.isEmpty())
            throw new UsageException(
                    place + " has no component " + kinds.getFirst().wire());
        if (options.format.equals("text"))
            program.console()
                    .out()
                    .write(ExplanationText.of(
                            explanations, Style.plain(style.assessed()).colored(style.color())));
        else {
            ExplanationJson.write(explanations, program.console().out());
            program.console().out().write('\n');
        }
        return ExitCode.DONE;
    }

    private static String names(List<ComponentKind> kinds) {
        return String.join(", ", kinds.stream().map(ComponentKind::wire).toList());
    }
}
