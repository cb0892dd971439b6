package dev.ajar.cli;

import dev.ajar.report.Style;
import dev.ajar.report.json.JsonOut;
import dev.ajar.report.text.TextFields;
import dev.ajar.report.text.TextTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Knowledge as a list of records, for `list` and `show`.
///
/// @param plural the name of the list in JSON
/// @param columns the fields that the table for a terminal shows
record Sheet(String plural, List<String> columns, List<Map<String, @Nullable Object>> rows) {
    Sheet {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    void print(String format, Style style, Console console) throws IOException {
        switch (format) {
            case "json" -> {
                try (JsonOut json = JsonOut.indented(console.out())) {
                    json.object(() -> json.any(plural, rows));
                }
                console.out().write('\n');
            }
            case "jsonl" -> {
                for (Map<String, @Nullable Object> row : rows) line(row, console);
            }
            default ->
                console.out()
                        .write(TextTable.of(
                                columns, rows.stream().map(this::cells).toList(), style));
        }
    }

    /// Prints one record.
    static void show(String title, Map<String, @Nullable Object> fields, String format, Style style, Console console)
            throws IOException {
        switch (format) {
            case "json" -> {
                try (JsonOut json = JsonOut.indented(console.out())) {
                    json.element(fields);
                }
                console.out().write('\n');
            }
            case "jsonl" -> line(fields, console);
            default -> {
                Map<String, Object> told = new LinkedHashMap<>();
                fields.forEach((key, value) -> {
                    if (value != null) told.put(key, value);
                });
                console.out().write(TextFields.of(title, told, style));
            }
        }
    }

    private static void line(Map<String, @Nullable Object> row, Console console) {
        try (JsonOut json = JsonOut.compact(console.out())) {
            json.element(row);
        }
        console.out().write('\n');
    }

    private List<String> cells(Map<String, @Nullable Object> row) {
        List<String> cells = new ArrayList<>();
        for (String column : columns) {
            Object value = row.get(column);
            cells.add(
                    switch (value) {
                        case null -> "";
                        case List<?> list ->
                            String.join(", ", list.stream().map(String::valueOf).toList());
                        case Object other ->
                            Optional.of(other).map(String::valueOf).orElse("");
                    });
        }
        return cells;
    }
}
