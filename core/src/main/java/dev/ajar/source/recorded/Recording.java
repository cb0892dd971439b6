package dev.ajar.source.recorded;

import dev.ajar.model.Issue;
import dev.ajar.model.SourceInfo;
import dev.ajar.source.Entry;
import dev.ajar.source.Snapshot;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A snapshot that remembers how far each file was read and which absences were asked for, so that exactly this
/// can be saved and the same questions get the same answers elsewhere.
public final class Recording implements Snapshot {
    private final Snapshot inner;
    private final Map<String, Long> read = new ConcurrentHashMap<>();
    private final Map<String, Boolean> asked = new ConcurrentHashMap<>();

    public Recording(Snapshot inner) {
        this.inner = inner;
    }

    /// Writes what was listed, read and answered so far into a folder that is new or empty, in the layout that
    /// [RecordedSource] reads.
    ///
    /// @throws IOException if the folder holds something, or a file cannot be read or written
    public void save(Path folder) throws IOException {
        new SnapshotWriter(inner, Map.copyOf(read), Map.copyOf(asked)).write(folder);
    }

    @Override
    public ByteBuffer read(Entry entry, long offset, int length) throws IOException {
        ByteBuffer bytes = inner.read(entry, offset, length);
        read.merge(entry.path(), offset + bytes.remaining(), Math::max);
        return bytes;
    }

    @Override
    public boolean provesAbsence(String path) {
        return asked.computeIfAbsent(path, inner::provesAbsence);
    }

    @Override
    public SourceInfo info() {
        return inner.info();
    }

    @Override
    public List<Entry> entries() {
        return inner.entries();
    }

    @Override
    public List<Issue> issues() {
        return inner.issues();
    }

    @Override
    public void close() throws IOException {
        inner.close();
    }
}
