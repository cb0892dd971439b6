package dev.ajar.source.recorded;

import dev.ajar.model.Issue;
import dev.ajar.model.SourceInfo;
import dev.ajar.source.Entry;
import dev.ajar.source.Snapshot;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Writes a snapshot in the recorded layout: `snapshot.csv`, `listing.csv`, `issues.csv` and `files/`.
final class SnapshotWriter {
    private static final int CHUNK = 1 << 20;

    /// A name that no repository has; whether its absence is proved tells whether the listing is complete.
    private static final String NOWHERE = "ajar-looks-for-what-is-nowhere";

    private final Snapshot snapshot;
    private final Map<String, Long> read;
    private final Map<String, Boolean> asked;

    /// @param read how far each file was read, by path
    /// @param asked the absences asked for, by path, with their answers
    SnapshotWriter(Snapshot snapshot, Map<String, Long> read, Map<String, Boolean> asked) {
        this.snapshot = snapshot;
        this.read = read;
        this.asked = new TreeMap<>(asked);
    }

    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            if (children.iterator().hasNext())
                throw new IOException(folder + ": not empty; name a new or an empty folder to save the snapshot in");
        }
        StringBuilder listing =
                new StringBuilder(Csv.row("path", "size", "mode", "git_sha1", "recorded", "sha256", "lfs", "why"));
        for (Entry entry : snapshot.entries()) listing.append(entry(entry, folder.resolve("files")));
        boolean complete = snapshot.provesAbsence(NOWHERE);
        asked.forEach((path, absent) -> {
            if (absent != complete && snapshot.find(path) == null)
                listing.append(Csv.row(path, "-1", absent ? "absent" : "unseen", "", "no", "", "", ""));
        });
        write(folder.resolve("listing.csv"), listing.toString());
        StringBuilder issues = new StringBuilder(Csv.row("severity", "path", "message"));
        for (Issue issue : snapshot.issues())
            issues.append(Csv.row(issue.severity().wire(), text(issue.path()), issue.message()));
        write(folder.resolve("issues.csv"), issues.toString());
        SourceInfo info = snapshot.info();
        write(
                folder.resolve("snapshot.csv"),
                Csv.row("home", "revision", "complete")
                        + Csv.row(info.uri(), text(info.revision()), complete ? "yes" : "no"));
    }

    private String entry(Entry entry, Path files) throws IOException {
        long kept = read.getOrDefault(entry.path(), 0L);
        String recorded = "no";
        String why = "";
        if (entry.readable()) {
            recorded = kept > 0 && kept == entry.size() ? "yes" : "head:" + kept;
            if (kept > 0 || entry.size() == 0) copy(entry, kept, files);
        } else why = why(entry);
        return Csv.row(
                entry.path(),
                String.valueOf(entry.size()),
                "100644",
                text(entry.gitId()),
                recorded,
                entry.digest() == null ? "" : entry.digest().substring("sha256:".length()),
                entry.lfs() ? "yes" : "",
                why);
    }

    private String why(Entry entry) {
        try {
            snapshot.read(entry, 0, 1);
            return "";
        } catch (IOException e) {
            return text(e.getMessage());
        }
    }

    private void copy(Entry entry, long length, Path files) throws IOException {
        Path file = files.resolve(entry.path());
        Path folder = file.getParent();
        if (folder != null) Files.createDirectories(folder);
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            for (long at = 0; at < length; ) {
                ByteBuffer part = snapshot.read(entry, at, (int) Math.min(CHUNK, length - at));
                if (!part.hasRemaining()) break;
                byte[] bytes = new byte[part.remaining()];
                part.get(bytes);
                out.write(bytes);
                at += bytes.length;
            }
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
