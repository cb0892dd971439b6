package dev.ajar.license.match;

import java.util.List;

/// A known text laid over a stretch of the file.
///
/// @param from first word of the file that belongs to it
/// @param to word after the last
/// @param matched words of the text that were found
/// @param hunks where text and file differ, in order
record Alignment(int text, int from, int to, int matched, List<Hunk> hunks) {
    /// Words of the text (counted from its first) against words of the file.
    record Hunk(int textFrom, int textTo, int from, int to) {
        int removed() {
            return textTo - textFrom;
        }

        int added() {
            return to - from;
        }
    }
}
