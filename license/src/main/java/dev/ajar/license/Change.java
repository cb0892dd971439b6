package dev.ajar.license;

import org.jspecify.annotations.Nullable;

/// One difference from the known text that touches its terms.
///
/// @param kind added or removed words; replaced words are one of each
/// @param line first line of added words, or the last line kept before a cut, from 1
/// @param endLine last line of added words
/// @param text added words as they stand in the file; removed words only where the known text may be shown
/// @param lost the typed condition that went with removed words, where one is known
/// @param offset first byte of added words, or the byte of the cut
/// @param length bytes of added words; for removed words, how many words are gone
public record Change(
        Kind kind,
        int line,
        int endLine,
        @Nullable String text,
        @Nullable String lost,
        int offset,
        int length) {

    public enum Kind {
        ADDED,
        REMOVED
    }
}
