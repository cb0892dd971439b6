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
import dev.ajar.source.Snapshot;
import dev.ajar.source.directory.FileBytes;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A recorded snapshot, opened. Files that were listed only are not readable.
final class RecordedSnapshot implements Snapshot {
    private static final int MAX_LISTING = 256 << 20;

    private final SourceInfo info;
    private final Listing listing;
    private final Path files;
    private final Map<String, Long> heads;

    private RecordedSnapshot(SourceInfo info, Listing listing, Path files, Map<String, Long> heads) {
        this.info = info;
        this.listing = listing;
        this.files = files;
        this.heads = heads;
    }

    static Snapshot open(String place, Options options) throws IOException {
        Path folder = Place.path(place).orElseThrow(() -> new NothingToRead("'" + place + "': not a path"));
        Csv about = csv(folder.resolve("snapshot.csv"), place);
        Csv table = csv(folder.resolve("listing.csv"), place);
        if (!table.has("path") || !table.has("size"))
            throw new NothingToRead("'" + place + "': listing.csv needs the columns path and size");
        Path files = folder.toRealPath().resolve("files");
        Map<String, Long> heads = new HashMap<>();
        Listing.Builder builder = Listing.builder(options);
        if (about.size() > 0 && about.get(0, "complete").equals("no")) builder.partial();
        for (int row = 0; row < table.size() && !builder.full(); row++) take(table, row, files, builder, heads);
        Listing listing = builder.build();
        return new RecordedSnapshot(info(place, about, listing), listing, files, heads);
    }

    private static SourceInfo info(String place, Csv about, Listing listing) {
        String home = about.size() > 0 ? about.get(0, "home") : "";
        String revision = about.size() > 0 ? about.get(0, "revision") : "";
        String date = about.size() > 0 ? about.get(0, "date") : "";
        return new SourceInfo(
                home.isEmpty() ? place : home,
                revision.isEmpty() ? null : revision,
                listing.digest(),
                date.isEmpty() ? "recorded" : "recorded " + date);
    }

    private static void take(Csv table, int row, Path files, Listing.Builder builder, Map<String, Long> heads) {
        String path = table.get(row, "path");
        if (!builder.wants(path)) return;
        String mode = table.get(row, "mode");
        if (mode.equals("120000")) {
            builder.passedOver(Severity.INFO, path, "a link: not followed");
            return;
        }
        if (mode.equals("160000")) {
            builder.passedOver(Severity.INFO, path, "a submodule at " + table.get(row, "git_sha1") + ": not entered");
            return;
        }
        if (mode.equals("absent")) {
            builder.provedAbsent(path);
            return;
        }
        String recorded = table.get(row, "recorded");
        boolean kept = !recorded.equals("no") && Files.isRegularFile(files.resolve(path));
        if (!recorded.equals("no") && !kept)
            builder.issue(Severity.WARNING, path, "said to be recorded, and not among the recorded files");
        if (recorded.startsWith("head:")) heads.put(path, number(recorded.substring(5)));
        String sha256 = table.get(row, "sha256");
        builder.add(new Entry(
                path,
                number(table.get(row, "size")),
                Sha256.isDigest("sha256:" + sha256) ? "sha256:" + sha256 : null,
                gitId(table.get(row, "git_sha1")),
                kept,
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

    private static Csv csv(Path file, String place) throws IOException {
        try {
            if (Files.size(file) > MAX_LISTING)
                throw new NothingToRead("'" + place + "': " + file.getFileName() + " is larger than " + MAX_LISTING);
            ByteBuffer bytes = FileBytes.read(file, place, 0, MAX_LISTING);
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
        if (!entry.readable())
            throw new IOException(entry.path() + ": listed in this recording, its bytes were not kept");
        Path file = files.resolve(entry.path());
        Path folder = file.getParent();
        if (listing.find(entry.path()) == null
                || folder == null
                || !folder.toRealPath().startsWith(files))
            throw new IOException(entry.path() + ": not among the recorded files");
        Long head = heads.get(entry.path());
        if (head != null && offset + length > head && head < entry.size())
            throw new IOException(entry.path() + ": only the first " + head + " bytes were recorded; asked for "
                    + length + " at " + offset);
        return FileBytes.read(file, entry.path(), offset, length);
    }

    @Override
    public void close() {}
}
