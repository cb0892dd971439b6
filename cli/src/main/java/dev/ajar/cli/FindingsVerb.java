package dev.ajar.cli;

import dev.ajar.report.FindingGuide;
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

/// `ajar findings [list | show ID]`
@Command(name = "findings", description = "Lists what reports can point out, and how each is mended.")
final class FindingsVerb implements Callable<Integer> {
    private final Program program;

    @Parameters(arity = "0..2", paramLabel = "list | show ID")
    List<String> words = new ArrayList<>();

    @Mixin
    SheetOptions options = new SheetOptions();

    FindingsVerb(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Style style = options.style(program.console());
        String id = SheetOptions.shown("findings", words);
        if (id == null) {
            List<Map<String, @Nullable Object>> rows =
                    FindingGuide.all().stream().map(FindingsVerb::row).toList();
            new Sheet("findings", List.of("id", "line"), rows).print(options.format, style, program.console());
            return ExitCode.DONE;
        }
        FindingGuide.Entry entry = FindingGuide.find(id)
                .orElseThrow(() -> SheetOptions.unknown(
                        "finding",
                        id,
                        FindingGuide.all().stream().map(FindingGuide.Entry::id).toList()));
        Map<String, @Nullable Object> fields = row(entry);
        fields.put("bad", entry.bad());
        fields.put("good", entry.good());
        Sheet.show(entry.id(), fields, options.format, style, program.console());
        return ExitCode.DONE;
    }

    private static Map<String, @Nullable Object> row(FindingGuide.Entry entry) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("id", entry.id());
        row.put("line", entry.line());
        row.put("means", entry.means().strip().replace('\n', ' '));
        row.put("remedy", entry.remedy());
        return row;
    }
}
