package dev.ajar.source.catalog;

import dev.ajar.model.Component;
import dev.ajar.model.Issue;
import dev.ajar.model.SourceInfo;
import dev.ajar.model.Subject;
import java.util.List;
import java.util.Map;

/// What the catalog records about one name, ready to be judged. The shades of the components are not set yet.
///
/// @param components every kind that applies, those of which nothing is recorded as `unknown`
/// @param words the words of a published record by criterion, under the framework that reads them
public record CatalogSubject(
        Subject subject,
        SourceInfo source,
        List<Component> components,
        List<Issue> issues,
        Map<String, Map<String, String>> words) {
    public CatalogSubject {
        words = Map.copyOf(words);
        components = List.copyOf(components);
        issues = List.copyOf(issues);
    }
}
