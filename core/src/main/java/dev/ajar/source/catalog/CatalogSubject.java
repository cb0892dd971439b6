package dev.ajar.source.catalog;

import dev.ajar.model.Component;
import dev.ajar.model.Issue;
import dev.ajar.model.SourceInfo;
import dev.ajar.model.Subject;
import java.util.List;

/// What the catalog records about one name, ready to be judged. The shades of the components are not set yet.
///
/// @param components every kind that applies, those of which nothing is recorded as `unknown`
public record CatalogSubject(Subject subject, SourceInfo source, List<Component> components, List<Issue> issues) {
    public CatalogSubject {
        components = List.copyOf(components);
        issues = List.copyOf(issues);
    }
}
