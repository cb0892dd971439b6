package dev.ajar.source;

import dev.ajar.internal.Glob;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a user asks of a source.
///
/// @param exclude paths to leave out: globs over the whole path with `*`, `**` and `?`; one without a slash fits
///     the name of a file or folder at any depth
/// @param maxEntries the most files listed, at least 1; beyond it an issue says that the listing is cut
/// @param revision the commit, branch or tag wanted, or `null` for the present one
public record Options(
        List<String> exclude, int maxEntries, @Nullable String revision) {
    /// The most files listed unless asked otherwise.
    public static final int MAX_ENTRIES = 200_000;

    /// Nothing excluded, the present revision.
    public static final Options USUAL = new Options(List.of(), MAX_ENTRIES, null);

    public Options {
        exclude = List.copyOf(exclude);
        if (maxEntries < 1) throw new IllegalArgumentException("maxEntries: at least 1, got " + maxEntries);
    }

    public Options excluding(List<String> globs) {
        return new Options(globs, maxEntries, revision);
    }

    public Options atMost(int entries) {
        return new Options(exclude, entries, revision);
    }

    public Options at(String wanted) {
        return new Options(exclude, maxEntries, wanted);
    }

    /// Whether a file or folder is left out, itself or by a folder above it.
    public boolean excludes(String path) {
        for (String glob : exclude) {
            for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
                if (Glob.fits(glob, path.substring(0, end))) return true;
            if (Glob.fits(glob, path)) return true;
        }
        return false;
    }
}
