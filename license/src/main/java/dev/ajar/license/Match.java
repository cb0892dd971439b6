package dev.ajar.license;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One license found in a file.
///
/// @param ids SPDX id, else facts id, else text id; several when nothing in the file decides between them
/// @param text the wording, where one license has several; null where it cannot be told
/// @param line first line, from 1
/// @param endLine last line
/// @param offset first byte
/// @param length bytes
/// @param coverage share of the known words that were found, 0 to 1
/// @param changes differences in terms; empty unless modified or partial
/// @param nearest for an unknown license, the known text most like it
/// @param similarity how like, 0 to 1
public record Match(
        List<String> ids,
        @Nullable String text,
        MatchKind kind,
        MatchClass cls,
        int line,
        int endLine,
        int offset,
        int length,
        double coverage,
        List<Change> changes,
        @Nullable String nearest,
        double similarity) {

    public Match {
        ids = List.copyOf(ids);
        changes = List.copyOf(changes);
    }

    /// The ids as one entry, `A|B` where undecided.
    public String id() {
        return String.join("|", ids);
    }
}
