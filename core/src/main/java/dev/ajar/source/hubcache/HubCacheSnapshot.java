package dev.ajar.source.hubcache;

import dev.ajar.model.Issue;
import dev.ajar.model.SourceInfo;
import dev.ajar.source.ContentId;
import dev.ajar.source.Entry;
import dev.ajar.source.Listing;
import dev.ajar.source.Options;
import dev.ajar.source.Snapshot;
import dev.ajar.source.directory.FileTree;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;

/// One commit in the cache. It may hold a part only: what is not there was not asked for, unless the Hub has
/// said that it does not exist, which the cache keeps under `.no_exist`.
final class HubCacheSnapshot implements Snapshot {
    private final SourceInfo info;
    private final Listing listing;
    private final FileTree tree;

    private HubCacheSnapshot(SourceInfo info, Listing listing, FileTree tree) {
        this.info = info;
        this.listing = listing;
        this.tree = tree;
    }

    static Snapshot open(CachedRepository repository, Options options) throws IOException {
        String commit = repository.choose(options.revision());
        Listing.Builder builder = Listing.builder(options);
        builder.partial();
        FileTree tree = FileTree.walk(
                repository.snapshot(commit),
                builder,
                new Blobs(repository.folder().resolve("blobs")));
        Path denied = repository.folder().resolve(".no_exist").resolve(commit);
        if (Files.isDirectory(denied, LinkOption.NOFOLLOW_LINKS)) {
            Listing.Builder absent = Listing.builder(Options.USUAL);
            FileTree.walk(denied, absent, child -> false);
            for (Entry entry : absent.build().entries()) builder.provedAbsent(entry.path());
        }
        Listing listing = builder.build();
        return new HubCacheSnapshot(new SourceInfo(repository.home(), commit, listing.digest(), null), listing, tree);
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

    /// Links may point to a file of the sibling folder `blobs`, which bears the id of its content as its name.
    private record Blobs(Path folder) implements FileTree.Rules {
        @Override
        public boolean skips(Path child) {
            return false;
        }

        @Override
        public Optional<Path> target(Path link) {
            Path parent = link.getParent();
            if (parent == null || !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) return Optional.empty();
            try {
                Path target = parent.resolve(Files.readSymbolicLink(link)).normalize();
                return folder.equals(target.getParent()) ? Optional.of(target) : Optional.empty();
            } catch (IOException _) {
                return Optional.empty();
            }
        }

        @Override
        public ContentId id(String path, Path file, FileTime modified) {
            Path name = file.getFileName();
            return name != null && folder.equals(file.getParent()) ? ContentId.ofEtag(name.toString()) : ContentId.NONE;
        }
    }
}
