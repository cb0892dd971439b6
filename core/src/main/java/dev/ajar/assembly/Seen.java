package dev.ajar.assembly;

import dev.ajar.model.Issue;
import dev.ajar.model.Observation;
import dev.ajar.model.SourceInfo;
import java.util.List;

/// All that was seen of one place: what the assembly works from, and nothing else.
///
/// @param name of the repository or folder, without owner
/// @param owner of the repository, or empty
/// @param paths of all files, sorted
/// @param complete whether a path that is not listed is proved absent
/// @param unread paths of documents that are listed and could not be read
public record Seen(
        SourceInfo source,
        String name,
        String owner,
        List<String> paths,
        boolean complete,
        List<String> unread,
        List<Observation> observations,
        List<Issue> issues) {
    public Seen {
        paths = List.copyOf(paths);
        unread = List.copyOf(unread);
        observations = List.copyOf(observations);
        issues = List.copyOf(issues);
    }

    /// The observations of one kind, in order.
    <T extends Observation> List<T> all(Class<T> kind) {
        return observations.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
