package dev.ajar.source.recorded;

import dev.ajar.source.Options;
import dev.ajar.source.Place;
import dev.ajar.source.Snapshot;
import dev.ajar.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A recorded snapshot: `listing.csv`, `snapshot.csv` and `files/`.
public final class RecordedSource implements Source {
    @Override
    public String id() {
        return "recorded";
    }

    @Override
    public boolean accepts(String place) {
        return Place.path(place).filter(RecordedSource::isRecorded).isPresent();
    }

    @Override
    public Snapshot open(String place, Options options) throws IOException {
        return RecordedSnapshot.open(place, options);
    }

    private static boolean isRecorded(Path folder) {
        return Files.isRegularFile(folder.resolve("listing.csv"))
                && Files.isRegularFile(folder.resolve("snapshot.csv"));
    }
}
