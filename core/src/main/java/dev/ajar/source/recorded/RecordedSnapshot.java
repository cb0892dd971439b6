package dev.ajar.source.recorded;

import dev.ajar.internal.Sha256;
import dev.ajar.model.Issue;
import dev.ajar.model.Severity;
import dev.ajar.model.SourceInfo;
import dev.ajar.source.Entry;
import dev.ajar.source.Listing;
import dev.ajar.source.NothingToRead;
import dev.ajar.source.Options;
import dev.ajar.source.Place;
import dev.ajar.source.Revisions;
import dev.ajar.source.Snapshot;
import dev.ajar.source.directory.FileBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A recorded snapshot, opened. Files that were listed only are not readable; of some only the beginning was kept.
final class RecordedSnapshot implements Snapshot {
    private static final int MAX_TABLE = 256 << 20;

    private final SourceInfo info;
    private final Listing listing;
    private final Path files;
    private final Map<String, Long> heads;
    private final Map<String, String> reasons;

    private RecordedSnapshot(SourceInfo info, Listing listing, Path files, Rows rows) {
        this.info = info;
        this.listing = listing;
        this.files = files;
        this.heads = Map.copyOf(rows.heads);
        this.reasons = Map.copyOf(rows.reasons);
    }

    static Snapshot open(String place, Options options) throws IOException {
        Path folder = Place.path(place).orElseThrow(() -> new NothingToRead("'" + place + "': not a path"));
        Csv about = csv(folder.resolve("snapshot.csv"), place);
        Csv table = csv(folder.resolve("listing.csv"), place);
        if (!table.has("path") || !table.has("size"))
            throw new NothingToRead("'" + place + "': listing.csv needs the columns path and size");
        Path files = folder.toRealPath().resolve("files");
        Listing.Builder builder = Listing.builder(options);
        if (about.size() > 0 && about.get(0, "complete").equals("no")) builder.partial();
        Rows rows = new Rows(table, files, builder);
        for (int row = 0; row < table.size() && !builder.full(); row++) rows.take(row);
        Path issues = folder.resolve("issues.csv");
        if (Files.isRegularFile(issues, LinkOption.NOFOLLOW_LINKS)) issues(csv(issues, place), builder);
        Listing listing = builder.build();
        String home = about.size() > 0 ? about.get(0, "home") : "";
        String revision = about.size() > 0 ? about.get(0, "revision") : "";
        Revisions.check(place, options, revision.isEmpty() ? null : revision);
        SourceInfo info = new SourceInfo(
                home.isEmpty() ? place : home, revision.isEmpty() ? null : revision, listing.digest(), "recorded");
        return new RecordedSnapshot(info, listing, files, rows);
    }

    private static void issues(Csv table, Listing.Builder builder) {
        for (int row = 0; row < table.size(); row++) {
            String path = table.get(row, "path");
            Severity severity = switch (table.get(row, "severity").toLowerCase(Locale.ROOT)) {
                case "error" -> Severity.ERROR;
                case "info" -> Severity.INFO;
                default -> Severity.WARNING;
            };
            builder.issue(severity, path.isEmpty() ? null : path, table.get(row, "message"));
        }
    }

    private static Csv csv(Path file, String place) throws IOException {
        try {
            if (Files.size(file) > MAX_TABLE)
                throw new NothingToRead("'" + place + "': " + file.getFileName() + " is larger than " + MAX_TABLE);
            ByteBuffer bytes = FileBytes.read(file, place, 0, MAX_TABLE);
            return Csv.parse(StandardCharsets.UTF_8.decode(bytes).toString());
        } catch (NothingToRead e) {
            throw e;
        } catch (IOException e) {
            throw new NothingToRead("'" + place + "': " + file.getFileName() + " cannot be read", e);
        }
    }

    @Override
    public SourceInfo info() {
        return info;
    }

    @Override
    public List<Entry> entries() {
        return listing.entries();
    }

    @Override
    public List<Issue> issues() {
        return listing.issues();
    }

    @Override
    public boolean provesAbsence(String path) {
        return listing.provesAbsence(path);
    }

    @Override
    public ByteBuffer read(Entry entry, long offset, int length) throws IOException {
        String path = entry.path();
        if (!entry.readable())
            throw new IOException(
                    reasons.getOrDefault(path, path + ": listed in this recording, its bytes were not kept"));
        Long head = heads.get(path);
        if (head != null && head < entry.size() && Math.min(offset + length, entry.size()) > head)
            throw new IOException(path + ": of this file the recording holds the first " + head + " bytes only");
        Path file = files.resolve(path);
        Path folder = file.getParent();
        if (listing.find(path) == null || folder == null || !folder.toRealPath().startsWith(files))
            throw new IOException(path + ": not among the recorded files");
        return FileBytes.read(file, path, offset, length);
    }

    @Override
    public void close() {}

    /// The rows of `listing.csv`.
    private static final class Rows {
        private final Csv table;
        private final Path files;
        private final Listing.Builder builder;
        private final Map<String, Long> heads = new HashMap<>();
        private final Map<String, String> reasons = new HashMap<>();

        Rows(Csv table, Path files, Listing.Builder builder) {
            this.table = table;
            this.files = files;
            this.builder = builder;
        }

        void take(int row) {
            String path = table.get(row, "path");
            if (!builder.wants(path)) return;
            switch (table.get(row, "mode")) {
                case "120000" -> builder.passedOver(Severity.INFO, path, "a link: not followed");
                case "160000" ->
                    builder.passedOver(
                            Severity.INFO, path, "a submodule at " + table.get(row, "git_sha1") + ": not entered");
                case "absent" -> builder.provedAbsent(path);
                case "unseen" -> builder.unseen(path);
                default -> file(row, path);
            }
        }

        private void file(int row, String path) {
            String recorded = table.get(row, "recorded");
            long size = number(table.get(row, "size"));
            boolean head = recorded.startsWith("head:");
            if (head) heads.put(path, number(recorded.substring(5)));
            boolean kept = head || recorded.equals("yes");
            boolean missing = kept
                    && heads.getOrDefault(path, 1L) > 0
                    && !Files.isRegularFile(files.resolve(path), LinkOption.NOFOLLOW_LINKS);
            if (missing) builder.issue(Severity.WARNING, path, "said to be recorded, and not among the recorded files");
            if (!table.get(row, "why").isEmpty()) reasons.put(path, table.get(row, "why"));
            String sha256 = "sha256:" + table.get(row, "sha256");
            builder.add(new Entry(
                    path,
                    size,
                    Sha256.isDigest(sha256) ? sha256 : null,
                    gitId(table.get(row, "git_sha1")),
                    kept && !missing,
                    table.get(row, "lfs").equals("yes")));
        }

        private static @Nullable String gitId(String word) {
            return word.length() == 40 && Sha256.isHex(word) ? word : null;
        }

        private static long number(String digits) {
            try {
                return Math.max(-1, Long.parseLong(digits));
            } catch (NumberFormatException _) {
                return -1;
            }
        }
    }
}
