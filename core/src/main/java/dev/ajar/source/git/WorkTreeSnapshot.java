package dev.ajar.source.git;

import dev.ajar.model.Issue;
import dev.ajar.model.Severity;
import dev.ajar.model.SourceInfo;
import dev.ajar.source.Entry;
import dev.ajar.source.Listing;
import dev.ajar.source.Options;
import dev.ajar.source.PathRule;
import dev.ajar.source.Snapshot;
import dev.ajar.source.directory.FileTree;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/// The files of a work tree as they are on disk, tracked or not, under the revision and home that git records. A
/// folder with a `.git` of its own is another repository, usually a submodule: it is named and not entered.
final class WorkTreeSnapshot implements Snapshot {
    private final SourceInfo info;
    private final Listing listing;
    private final FileTree tree;

    private WorkTreeSnapshot(SourceInfo info, Listing listing, FileTree tree) {
        this.info = info;
        this.listing = listing;
        this.tree = tree;
    }

    static Snapshot open(String place, GitFolder git, Options options) throws IOException {
        Listing.Builder builder = Listing.builder(options);
        Path root = git.root().toRealPath();
        if (Files.exists(git.records().resolve("info/sparse-checkout"), LinkOption.NOFOLLOW_LINKS)) {
            builder.partial();
            builder.issue(
                    Severity.WARNING, null, "a sparse checkout: files that are not checked out were not looked at");
        }
        FileTree tree = FileTree.walk(root, builder, child -> skips(child, root, builder));
        for (String path : Submodules.paths(root)) {
            if (!isEmptyFolder(root, path) || !builder.wants(path)) continue;
            builder.unseen(path);
            builder.issue(Severity.INFO, path, "a submodule that is not checked out: not looked at");
        }
        Listing listing = builder.build();
        String home = git.home();
        SourceInfo info = new SourceInfo(home == null ? place : home, git.head().orElse(null), listing.digest(), null);
        return new WorkTreeSnapshot(info, listing, tree);
    }

    private static boolean isEmptyFolder(Path root, String path) {
        if (PathRule.refusal(path) != null) return false;
        Path folder = root.resolve(path);
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) return false;
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            return folder.toRealPath().equals(folder) && !children.iterator().hasNext();
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean skips(Path child, Path root, Listing.Builder listing) {
        if (child.endsWith(".git")) return true;
        if (!Files.exists(child.resolve(".git"), LinkOption.NOFOLLOW_LINKS)) return false;
        String path = root.relativize(child).toString().replace('\\', '/');
        if (listing.wants(path))
            listing.passedOver(Severity.INFO, path, "another repository (submodule): not entered; assess it by itself");
        return true;
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
