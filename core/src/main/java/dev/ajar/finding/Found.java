package dev.ajar.finding;

import dev.ajar.model.Issue;
import dev.ajar.model.Observation;
import dev.ajar.model.Severity;
import java.util.List;

/// What a finder has to say of one file.
///
/// @param unread whether the file could not be read, so that its silence proves nothing
public record Found(List<Observation> observations, List<Issue> issues, boolean unread) {
    public static final Found NOTHING = new Found(List.of(), List.of(), false);

    public Found {
        observations = List.copyOf(observations);
        issues = List.copyOf(issues);
    }

    public static Found of(List<Observation> observations) {
        return new Found(observations, List.of(), false);
    }

    /// The bytes could not be had.
    public static Found unread(String path, String why) {
        return new Found(List.of(), List.of(new Issue(Severity.WARNING, "finding", path, why)), true);
    }
}
