package dev.ajar.source.directory;

import dev.ajar.model.Issue;
import dev.ajar.model.SourceInfo;
import dev.ajar.source.Entry;
import dev.ajar.source.Listing;
import dev.ajar.source.NothingToRead;
import dev.ajar.source.Options;
import dev.ajar.source.Place;
import dev.ajar.source.Snapshot;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// A folder, or one file of it.
final class FolderSnapshot implements Snapshot {
    /// Folders that belong to a tool and not to the subject.
    private static final Set<String> NOT_SUBJECT = Set.of(".git", ".hg", ".svn");

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
        FileTree tree;
        if (Files.isDirectory(path)) {
            tree = FileTree.walk(path, builder, FolderSnapshot::skips);
        } else {
            Path file = path.toRealPath();
            Path parent = file.getParent();
            if (parent == null) throw new NothingToRead("'" + place + "': neither a file nor a folder");
            builder.partial();
            tree = FileTree.walk(parent, builder, child -> !child.equals(file));
        }
        Listing listing = builder.build();
        return new FolderSnapshot(new SourceInfo(place, null, listing.digest(), null), listing, tree);
    }

    private static boolean skips(Path child) {
        return NOT_SUBJECT.contains(FileName.of(child));
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
