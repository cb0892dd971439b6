package dev.ajar.cli;

import dev.ajar.framework.Criterion;
import dev.ajar.framework.Framework;
import dev.ajar.framework.Frameworks;
import dev.ajar.report.Style;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `ajar frameworks [list | show ID]`
@Command(name = "frameworks", description = "Lists the openness frameworks, or shows the criteria of one.")
final class FrameworksVerb implements Callable<Integer> {
    private final Program program;

    @Parameters(arity = "0..2", paramLabel = "list | show ID", description = "A framework, such as osaid or osaid@1.0.")
    List<String> words = new ArrayList<>();

    @Option(names = "--frameworks-dir", paramLabel = "DIR", description = "Folder of further frameworks.")
    @Nullable
    Path folder;

    @Mixin
    SheetOptions options = new SheetOptions();

    FrameworksVerb(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Style style = options.style(program.console());
        Frameworks frameworks = folder == null ? Frameworks.load() : Frameworks.load(folder);
        String id = SheetOptions.shown("frameworks", words);
        if (id == null) {
            List<Map<String, @Nullable Object>> rows =
                    frameworks.all().stream().map(FrameworksVerb::row).toList();
            new Sheet("frameworks", List.of("id", "version", "shape", "date", "name"), rows)
                    .print(options.format, style, program.console());
            return ExitCode.DONE;
        }
        Framework framework = select(frameworks, id);
        Map<String, @Nullable Object> fields = row(framework);
        fields.put("notes", framework.notes());
        fields.put(
                "criteria",
                framework.criteria().stream().map(FrameworksVerb::row).toList());
        Sheet.show(framework.name(), fields, options.format, style, program.console());
        return ExitCode.DONE;
    }

    private static Framework select(Frameworks frameworks, String id) {
        try {
            return frameworks.select(id).getFirst();
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private static Map<String, @Nullable Object> row(Framework framework) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", framework.id());
        row.put("version", framework.version());
        row.put("shape", framework.grading().shape());
        row.put("url", framework.url().toString());
        row.put("date", framework.date().toString());
        row.put("name", framework.name());
        row.put("derived", framework.derived());
        row.put("certainty", framework.certainty());
        return row;
    }

    private static Map<String, @Nullable Object> row(Criterion criterion) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", criterion.id());
        row.put("question", criterion.question());
        row.put("section", criterion.section());
        row.put("remedy", criterion.remedy());
        return row;
    }
}
