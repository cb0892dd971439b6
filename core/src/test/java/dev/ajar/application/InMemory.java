package dev.ajar.application;

import dev.ajar.model.Issue;
import dev.ajar.model.SourceInfo;
import dev.ajar.source.Entry;
import dev.ajar.source.Snapshot;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Files written down in a test.
record InMemory(Map<String, String> files) implements Snapshot {
    InMemory {
        files = new TreeMap<>(files);
    }

    static InMemory of(String... pathsAndContents) {
        Map<String, String> files = new TreeMap<>();
        for (int i = 0; i < pathsAndContents.length; i += 2) files.put(pathsAndContents[i], pathsAndContents[i + 1]);
        return new InMemory(files);
    }

    @Override
    public SourceInfo info() {
        return new SourceInfo("memory", null, null, null);
    }

    @Override
    public List<Entry> entries() {
        return files.entrySet().stream()
                .map(e ->
                        new Entry(e.getKey(), e.getValue().getBytes(StandardCharsets.UTF_8).length, null, true, false))
                .toList();
    }

    @Override
    public List<Issue> issues() {
        return List.of();
    }

    @Override
    public boolean provesAbsence(String path) {
        return !files.containsKey(path);
    }

    @Override
    public ByteBuffer read(Entry entry, long offset, int length) {
        byte[] bytes = files.get(entry.path()).getBytes(StandardCharsets.UTF_8);
        int from = (int) Math.min(offset, bytes.length);
        return ByteBuffer.wrap(bytes, from, Math.min(length, bytes.length - from));
    }

    @Override
    public void close() {}
}
