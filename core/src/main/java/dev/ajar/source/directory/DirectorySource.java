package dev.ajar.source.directory;

import dev.ajar.source.Options;
import dev.ajar.source.Place;
import dev.ajar.source.Snapshot;
import dev.ajar.source.Source;
import java.io.IOException;
import java.nio.file.Files;

/// A plain folder, or a single file.
public final class DirectorySource implements Source {
    @Override
    public String id() {
        return "directory";
    }

    @Override
    public boolean accepts(String place) {
        return Place.path(place)
                .filter(path -> Files.isDirectory(path) || Files.isRegularFile(path))
                .isPresent();
    }

    @Override
    public Snapshot open(String place, Options options) throws IOException {
        return FolderSnapshot.open(place, options);
    }
}
