package dev.ajar.application.text;

import dev.ajar.model.Evidence;
import dev.ajar.model.Issue;
import dev.ajar.model.Severity;
import dev.ajar.source.Entry;
import dev.ajar.source.Snapshot;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The texts of one snapshot, each read at most once. Paths that leave the root do not exist here.
public final class Texts {
    /// The largest file read, in bytes; a larger one is reported and not read.
    public static final int MAX_BYTES = 4 << 20;

    private final Snapshot snapshot;
    private final Map<String, Entry> entries = new HashMap<>();
    private final Map<String, List<String>> folders = new TreeMap<>();
    private final Map<String, Optional<Text>> read = new HashMap<>();
    private final Set<Issue> issues = new LinkedHashSet<>();

    public Texts(Snapshot snapshot) {
        this.snapshot = snapshot;
        for (Entry entry : snapshot.entries()) {
            entries.put(entry.path(), entry);
            folders.computeIfAbsent(entry.folder(), _ -> new ArrayList<>()).add(entry.name());
        }
    }

    public boolean exists(String path) {
        return entries.containsKey(path);
    }

    /// Names of the files directly in a folder, sorted.
    public List<String> names(String folder) {
        return folders.getOrDefault(folder, List.of());
    }

    /// All paths, sorted.
    public List<String> paths() {
        return snapshot.entries().stream().map(Entry::path).toList();
    }

    /// The text, or `null` where there is none or it could not be read; the latter is an issue.
    public @Nullable Text text(String path) {
        return read.computeIfAbsent(path, this::load).orElse(null);
    }

    /// Evidence for a line of a file.
    public Evidence evidence(String path, int line) {
        Text text = text(path);
        return text == null ? Evidence.exists(path) : text.at(line);
    }

    /// What could not be read so far.
    public List<Issue> issues() {
        return List.copyOf(issues);
    }

    public void report(Severity severity, @Nullable String path, String message) {
        issues.add(new Issue(severity, "finding", path, message));
    }

    private Optional<Text> load(String path) {
        Entry entry = entries.get(path);
        if (entry == null) return Optional.empty();
        if (entry.size() > MAX_BYTES) {
            report(Severity.WARNING, path, "not read: " + entry.size() + " bytes, at most " + MAX_BYTES + " are read");
            return Optional.empty();
        }
        try {
            ByteBuffer buffer = snapshot.read(entry, 0, MAX_BYTES);
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            String content = new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n");
            if (content.startsWith("\uFEFF")) content = content.substring(1);
            return Optional.of(Text.of(path, content.replace('\uFFFC', ' '), "sha256:" + sha256(bytes)));
        } catch (IOException e) {
            report(Severity.WARNING, path, "could not be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
