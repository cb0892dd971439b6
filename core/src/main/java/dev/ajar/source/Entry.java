package dev.ajar.source;

import org.jspecify.annotations.Nullable;

/// One file of a snapshot.
///
/// @param path relative to the root, with `/`, never absolute, without `.` or `..` segments
/// @param size in bytes of the real content (for an LFS pointer the size it names); -1 where it is not known
/// @param digest `sha256:…` of the content where the source knows it without reading, else `null`
/// @param gitId the git object id of the content, 40 hex digits, where the source knows it without reading,
///     else `null`; of an LFS pointer's content it is `null`
/// @param readable whether the bytes can be read here; a listed file whose bytes were not kept, a pointer or a
///     blob missing from a partial copy cannot, and reading it says why
/// @param lfs whether the file is an LFS pointer whose content lies elsewhere
public record Entry(
        String path,
        long size,
        @Nullable String digest,
        @Nullable String gitId,
        boolean readable,
        boolean lfs) {
    /// An entry of which no git object id is known.
    public Entry(String path, long size, @Nullable String digest, boolean readable, boolean lfs) {
        this(path, size, digest, null, readable, lfs);
    }

    /// The last segment of the path.
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// The path of the folder, without a slash at its end; empty for the root.
    public String folder() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
