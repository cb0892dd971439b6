package dev.ajar.application.shell;

import dev.ajar.application.value.Assignment;
import dev.ajar.application.value.Place;
import java.util.List;

/// What a script would set and fetch, as far as its text tells.
///
/// @param sourced paths of the scripts it reads, in order
public record Script(List<Assignment> assignments, List<Download> downloads, List<String> sourced) {
    public Script {
        assignments = List.copyOf(assignments);
        downloads = List.copyOf(downloads);
        sourced = List.copyOf(sourced);
    }

    /// An address a script would fetch from or clone.
    public record Download(String url, String command, Place at) {}
}
