package dev.ajar.source;

import dev.ajar.model.Issue;
import dev.ajar.model.SourceInfo;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A snapshot that reads each text once: the finders of one run share what was read. At most [#MAX_CHARS]
/// characters are kept; the texts used longest ago leave first.
public final class CachedSnapshot implements Snapshot {
    /// The most characters kept: 64 million.
    static final long MAX_CHARS = 64_000_000;

    private final Snapshot inner;
    private final Map<String, Reading> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long chars;

    public CachedSnapshot(Snapshot inner) {
        this.inner = inner;
    }

    @Override
    public Reading text(Entry entry) {
        synchronized (kept) {
            Reading known = kept.get(entry.path());
            if (known != null) return known;
        }
        Reading read = inner.text(entry);
        synchronized (kept) {
            Reading before = kept.putIfAbsent(entry.path(), read);
            if (before != null) return before;
            chars += size(read);
            makeRoom();
        }
        return read;
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
    public boolean provesAbsence(String path) {
        return inner.provesAbsence(path);
    }

    @Override
    public ByteBuffer read(Entry entry, long offset, int length) throws IOException {
        return inner.read(entry, offset, length);
    }

    @Override
    public void close() throws IOException {
        synchronized (kept) {
            kept.clear();
            chars = 0;
        }
        inner.close();
    }

    private void makeRoom() {
        if (chars <= MAX_CHARS) return;
        for (String path : new ArrayList<>(kept.keySet())) {
            if (chars <= MAX_CHARS) return;
            Reading gone = kept.remove(path);
            if (gone != null) chars -= size(gone);
        }
    }

    private static long size(Reading reading) {
        return switch (reading) {
            case Reading.Text text -> text.file().text().length();
            case Reading.Binary _, Reading.NotReadable _ -> 0;
        };
    }
}
