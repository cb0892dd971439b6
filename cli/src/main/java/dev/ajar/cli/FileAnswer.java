package dev.ajar.cli;

import dev.ajar.finding.license.FactPlace;
import dev.ajar.license.Identification;
import dev.ajar.model.Condition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What one file holds and asks.
///
/// @param facts by field name of the typed terms, of all licenses found in the file
/// @param places the sentences for each fact that the words of the file say
/// @param problem why the file could not be read, or read only in part; else `null`
record FileAnswer(
        String file,
        Identification found,
        Map<String, Object> facts,
        Map<String, List<FactPlace>> places,
        List<Condition> conditions,
        @Nullable String problem) {
    FileAnswer {
        facts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        places = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(places));
        conditions = List.copyOf(conditions);
    }

    static FileAnswer unreadable(String file, String problem) {
        return new FileAnswer(file, new Identification(List.of(), true), Map.of(), Map.of(), List.of(), problem);
    }
}
