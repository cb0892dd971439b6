package dev.ajar.source;

import dev.ajar.model.Issue;
import dev.ajar.model.SourceInfo;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One revision of a place, read by range. Safe for use by several threads at once.
public interface Snapshot extends AutoCloseable {
    SourceInfo info();

    /// All files, sorted by path. Links, folders and refused names are not among them; see [#issues].
    List<Entry> entries();

    /// What could not be listed or was refused while opening.
    List<Issue> issues();

    /// Whether a path is proved absent: `true` only where the source is a complete listing, or holds a proof of
    /// absence for it.
    boolean provesAbsence(String path);

    /// Reads up to `length` bytes from `offset`; fewer only at the end of the file.
    ///
    /// @throws IOException if the bytes cannot be had; the message says why, in words a reader can use
    ByteBuffer read(Entry entry, long offset, int length) throws IOException;

    /// Reads a file as text, at most [TextFile#MAX_BYTES] of it. See [CachedSnapshot] for reading each file once.
    default Reading text(Entry entry) {
        return TextFile.read(this, entry, TextFile.MAX_BYTES);
    }

    /// The file with this path, or `null`.
    default @Nullable Entry find(String path) {
        return Listing.find(entries(), path);
    }

    @Override
    void close() throws IOException;
}
