package dev.ajar.cli;

import dev.ajar.license.Identification;
import dev.ajar.model.Condition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one file holds and asks.
///
/// @param facts by field name of the typed terms, of all licenses found in the file
/// @param problem why the file could not be read, or read only in part; else `null`
record FileAnswer(
        String file,
        Identification found,
        Map<String, Object> facts,
        List<Condition> conditions,
        @Nullable String problem) {
    FileAnswer {
        facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        conditions = List.copyOf(conditions);
    }

    static FileAnswer unreadable(String file, String problem) {
        return new FileAnswer(file, new Identification(List.of(), true), Map.of(), List.of(), problem);
    }
}
