package dev.ajar.model;

import java.util.List;

/// The answer for one place: one repository may speak for several subjects.
///
/// @param issues what concerns no subject
public record Report(SourceInfo source, List<Assessment> assessments, List<Issue> issues) {
    public Report {
        assessments = List.copyOf(assessments);
        issues = List.copyOf(issues);
    }
}
