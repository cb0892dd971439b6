package dev.ajar.verify;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One place that an answer or a record cites.
///
/// @param path relative to the root of what was read; of a record also an address
/// @param line from 1; 0 where the whole file or a span of bytes is cited
/// @param offset of a span of bytes, else -1
/// @param quote what stood there, or `null`
/// @param digest `sha256:…` of the file, or of the span, or `null`
/// @param attested whether a person's own file is cited, which may lie elsewhere
/// @param citedBy what rests on it, such as `final-weights`
public record Citation(
        String path,
        int line,
        long offset,
        long length,
        @Nullable String quote,
        @Nullable String digest,
        boolean digestOfSpan,
        boolean attested,
        List<String> citedBy) {
    public Citation {
        citedBy = List.copyOf(citedBy);
    }

    /// The whole of a file, or an address.
    static Citation of(String path, String citedBy) {
        return new Citation(path, 0, -1, 0, null, null, false, false, List.of(citedBy));
    }

    /// The place as people write it.
    public String place() {
        if (line > 0) return path + ":" + line;
        return offset >= 0 ? path + " bytes " + offset + "+" + length : path;
    }
}
