package dev.ajar.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// The least agreement asked of each column, in percent of what is judged; a column without a target may be anything.
final class Targets {
    private final JsonNode least;

    private Targets(JsonNode least) {
        this.least = least;
        for (var target : least.properties()) {
            String id = target.getKey();
            boolean known = false;
            for (Column column : Column.values()) known |= column.title().equals(id);
            double percent = target.getValue().asDouble(-1);
            if (!known || percent < 0 || percent > 100)
                throw new IllegalArgumentException(
                        "targets: expected a column and 0 to 100 percent, got " + id + ": " + target.getValue());
        }
    }

    static Targets read(Path file) throws IOException {
        return of(Documents.yaml(file));
    }

    static Targets of(JsonNode document) {
        return new Targets(document.path("least"));
    }

    /// One line for each column that misses its target.
    List<String> missed(List<Row> rows) {
        List<String> missed = new ArrayList<>();
        for (Column column : Column.values()) {
            if (!least.has(column.title())) continue;
            double wanted = least.path(column.title()).asDouble();
            Tally total = Table.total(rows, column);
            if (total.percent() < wanted)
                missed.add(String.format(
                        Locale.ROOT,
                        "%s: wanted at least %.1f %%, got %.1f (%d of %d)",
                        column.title(),
                        wanted,
                        total.percent(),
                        total.right(),
                        total.judged()));
        }
        return missed;
    }
}
