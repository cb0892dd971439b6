package dev.ajar.report;

import dev.ajar.internal.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What findings mean and what mends them, from `findings.yaml`.
public final class FindingGuide {
    /// One finding.
    ///
    /// @param id its code, as in reports
    /// @param line what it says, one sentence
    /// @param bad an example that leads to it
    /// @param good the same, mended
    public record Entry(String id, String line, String means, String remedy, String bad, String good) {}

    private static final class Loaded {
        static final List<Entry> ENTRIES = load();
    }

    private FindingGuide() {}

    /// All findings, in the order users see.
    public static List<Entry> all() {
        return Loaded.ENTRIES;
    }

    public static Optional<Entry> find(String id) {
        return all().stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /// The page of documentation on one finding.
    public static String markdown(Entry entry) {
        return "# " + entry.id() + "\n\n" + entry.line() + "\n\n"
                + entry.means().strip() + "\n\n## Example\n\n```text\n"
                + entry.bad().strip() + "\n```\n\n## Mended\n\n" + entry.remedy() + "\n\n```text\n"
                + entry.good().strip() + "\n```\n";
    }

    /// The page that lists them all.
    public static String index() {
        StringBuilder page = new StringBuilder("# Findings\n\n| code | says |\n|---|---|\n");
        for (Entry entry : all())
            page.append("| [")
                    .append(entry.id())
                    .append("](")
                    .append(entry.id())
                    .append(".md) | ")
                    .append(entry.line())
                    .append(" |\n");
        return page.toString();
    }

    private static List<Entry> load() {
        List<Entry> entries = new ArrayList<>();
        Knowledge.map(FindingGuide.class, "findings.yaml").forEach((id, value) -> {
            Map<String, Object> fields = Knowledge.asMap(value, id);
            entries.add(new Entry(
                    id,
                    Knowledge.text(fields, "line"),
                    Knowledge.text(fields, "means"),
                    Knowledge.text(fields, "remedy"),
                    Knowledge.text(fields, "bad"),
                    Knowledge.text(fields, "good")));
        });
        return List.copyOf(entries);
    }
}
