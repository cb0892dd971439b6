package dev.ajar.source;

import dev.ajar.internal.Visible;
import dev.ajar.source.directory.DirectorySource;
import dev.ajar.source.git.GitSource;
import dev.ajar.source.hubcache.HubCacheSource;
import dev.ajar.source.recorded.RecordedSource;
import java.io.IOException;
import java.util.List;

/// All kinds of places, in the order they are asked.
public final class Sources {
    public static final List<Source> ALL =
            List.of(new RecordedSource(), new HubCacheSource(), new GitSource(), new DirectorySource());

    private Sources() {}

    /// Opens a place with the first source that reads such places. Each text is read once, see [CachedSnapshot].
    ///
    /// @throws NothingToRead if no source reads it, or nothing can be read there
    public static Snapshot open(String place, Options options) throws IOException {
        for (Source source : ALL) if (source.accepts(place)) return new CachedSnapshot(source.open(place, options));
        throw new NothingToRead("'" + Visible.name(place)
                + "': no such file or folder, and no known name; give a folder, a file, a git clone, a Hub cache folder or"
                + " a recorded snapshot");
    }
}
