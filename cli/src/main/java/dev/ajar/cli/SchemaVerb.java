package dev.ajar.cli;

import dev.ajar.report.Schemas;
import dev.ajar.report.Style;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `ajar schema [list | show ID]`
@Command(name = "schema", description = "Prints the JSON Schema of an answer.")
final class SchemaVerb implements Callable<Integer> {
    private final Program program;

    @Parameters(arity = "0..2", paramLabel = "list | show ID", description = "A schema, such as ajar-assessment/1.")
    List<String> words = new ArrayList<>();

    @Mixin
    SheetOptions options = new SheetOptions();

    SchemaVerb(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Style style = options.style(program.console());
        String id = SheetOptions.shown("schema", words);
        if (id == null) {
            List<Map<String, @Nullable Object>> rows = new ArrayList<>();
            for (String schema : Schemas.ALL) {
                Map<String, @Nullable Object> row = new LinkedHashMap<>();
                row.put("id", schema);
                row.put("show", "ajar schema show " + schema);
                rows.add(row);
            }
            new Sheet("schemas", List.of("id", "show"), rows).print(options.format, style, program.console());
            return ExitCode.DONE;
        }
        if (!Schemas.ALL.contains(id)) throw SheetOptions.unknown("schema", id, Schemas.ALL);
        program.console().out().print(Schemas.text(id));
        return ExitCode.DONE;
    }
}
