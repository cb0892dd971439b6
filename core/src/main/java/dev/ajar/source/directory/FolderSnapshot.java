package dev.ajar.source.directory;

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
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/// A folder, or one file of it.
final class FolderSnapshot implements Snapshot {
    private final SourceInfo info;
    private final Listing listing;
    private final FileTree tree;

    private FolderSnapshot(SourceInfo info, Listing listing, FileTree tree) {
        this.info = info;
        this.listing = listing;
        this.tree = tree;
    }

    static Snapshot open(String place, Options options) throws IOException {
        Path path = Place.path(place).orElseThrow(() -> new NothingToRead("'" + place + "': not a path"));
        Listing.Builder builder = Listing.builder(options);
        boolean folder = Files.isDirectory(path);
        LocalDownload download = folder ? LocalDownload.of(path.toRealPath()) : LocalDownload.NONE;
        FileTree tree = folder ? FileTree.walk(path, builder, download) : FileTree.single(path, builder, download);
        if (!folder || download.isOne()) builder.partial();
        if (folder && Files.isRegularFile(path.resolve(".git"), LinkOption.NOFOLLOW_LINKS))
            builder.issue(
                    Severity.INFO, ".git", "names records that lie elsewhere: not entered, so no revision is told");
        download.issues().forEach(issue -> builder.issue(Severity.WARNING, null, issue));
        Revisions.check(place, options, download.revision());
        Listing listing = builder.build();
        SourceInfo info = new SourceInfo(place, download.revision(), listing.digest(), null);
        return new FolderSnapshot(info, listing, tree);
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
        return tree.read(entry, offset, length);
    }

    @Override
    public void close() {}
}
