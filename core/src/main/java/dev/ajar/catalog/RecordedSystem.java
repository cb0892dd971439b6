package dev.ajar.catalog;

import dev.ajar.model.Component;
import java.util.List;
import java.util.Map;

/// What one published record says of one model and its parts: said by its authors, checked by nobody here.
///
/// @param id such as `mot:amber`
/// @param name as the record has it
/// @param producer who made the model, or empty
/// @param recordedBy the name of the publication
/// @param date of the state of the publication that was read, as `2026-05-11`
/// @param parameters as its name says, such as `7B`, or empty
/// @param urls where the record says the model can be had
/// @param components one or more for each kind, in the order of [dev.ajar.model.ComponentKind]
/// @param words the record's own words by criterion, under the framework that reads them
/// @param source address of the record: `owner/name@commit:path`
public record RecordedSystem(
        String id,
        String name,
        String producer,
        String recordedBy,
        String date,
        String parameters,
        List<String> urls,
        List<Component> components,
        Map<String, Map<String, String>> words,
        String source) {
    public RecordedSystem {
        urls = List.copyOf(urls);
        components = List.copyOf(components);
        words = Map.copyOf(words);
    }
}
