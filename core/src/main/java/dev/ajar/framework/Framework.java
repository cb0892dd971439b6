package dev.ajar.framework;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/// One published framework in one version.
///
/// @param id kebab-case, as `--framework` takes it
/// @param url of its text
/// @param derived whether Ajar's reading of it is published by nobody
/// @param certainty `verified in source`, `secondary source` or `unverified`
/// @param missingWord what a record's silence counts as, or empty where it stays unknown
/// @param computedBy the class beside the data that repeats a published tool, or empty
public record Framework(
        String id,
        String version,
        String name,
        LocalDate date,
        URI url,
        boolean derived,
        String certainty,
        List<String> notes,
        String missingWord,
        String computedBy,
        List<Criterion> criteria,
        Grading grading) {
    public Framework {
        notes = List.copyOf(notes);
        criteria = List.copyOf(criteria);
    }

    public Criterion criterion(String criterion) {
        for (Criterion candidate : criteria) if (candidate.id().equals(criterion)) return candidate;
        throw new IllegalArgumentException(id + " has no criterion '" + criterion + "'");
    }
}
