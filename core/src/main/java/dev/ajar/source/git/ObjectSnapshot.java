package dev.ajar.source.git;

import dev.ajar.fileformat.LfsPointer;
import dev.ajar.model.Issue;
import dev.ajar.model.Severity;
import dev.ajar.model.SourceInfo;
import dev.ajar.source.Entry;
import dev.ajar.source.Listing;
import dev.ajar.source.NothingToRead;
import dev.ajar.source.Options;
import dev.ajar.source.Snapshot;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

/// One commit, read from the object store. A file whose content this copy does not hold is listed and not
/// readable.
final class ObjectSnapshot implements Snapshot {
    private final SourceInfo info;
    private final Listing listing;
    private final ObjectStore store;
    private final Map<String, ObjectId> files;

    private ObjectSnapshot(SourceInfo info, Listing listing, ObjectStore store, Map<String, ObjectId> files) {
        this.info = info;
        this.listing = listing;
        this.store = store;
        this.files = files;
    }

    static Snapshot open(String place, GitFolder git, Options options) throws IOException {
        String wanted = options.revision() == null ? "HEAD" : options.revision();
        String commit = git.resolve(wanted)
                .orElseThrow(() -> new NothingToRead("'" + place + "': this repository has no commit called '" + wanted
                        + "' that can be resolved; give a commit id, a branch or a tag that is there"));
        ObjectStore store = new ObjectStore(git);
        try {
            ObjectId root = store.rootOf(ObjectId.fromString(commit))
                    .orElseThrow(() -> new NothingToRead("'" + place + "': " + commit + " is no commit"));
            Lister lister = new Lister(store, Listing.builder(options));
            lister.list(root);
            if (git.borrowsObjects())
                lister.listing.issue(
                        Severity.WARNING,
                        null,
                        "this repository borrows objects from another: that one was not entered");
            Listing listing = lister.listing.build();
            String home = git.home();
            SourceInfo info = new SourceInfo(home == null ? place : home, commit, listing.digest(), null);
            return new ObjectSnapshot(info, listing, store, Map.copyOf(lister.files));
        } catch (NothingToRead e) {
            store.close();
            throw e;
        } catch (IOException e) {
            store.close();
            throw new NothingToRead(
                    "'" + place + "': the files of commit " + commit + " cannot be listed (" + e.getMessage()
                            + "); fetch the repository again",
                    e);
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
        if (entry.lfs())
            throw new IOException(
                    entry.path() + ": only the LFS pointer is here; fetch the content with 'git lfs pull'");
        ObjectId id = files.get(entry.path());
        if (id == null) throw new IOException(entry.path() + ": not listed here");
        try (ObjectReader reader = store.reader()) {
            return store.read(reader, id, offset, length);
        } catch (MissingObjectException e) {
            throw new IOException(entry.path() + ": its content is not in this partial copy; fetch it to look", e);
        } catch (IOException e) {
            throw new IOException(entry.path() + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        store.close();
    }

    /// Walks the folders of a commit.
    private static final class Lister {
        private final ObjectStore store;
        private final Listing.Builder listing;
        private final Map<String, ObjectId> files = new HashMap<>();
        private int missing;

        Lister(ObjectStore store, Listing.Builder listing) {
            this.store = store;
            this.listing = listing;
        }

        void list(ObjectId root) throws IOException {
            try (ObjectReader reader = store.reader()) {
                list(TreeItem.parse(store.folder(root)), "", reader);
            }
            if (missing > 0)
                listing.issue(
                        Severity.WARNING,
                        null,
                        missing
                                + " listed files have no content in this partial copy: what is in them was not looked at");
        }

        private void list(List<TreeItem> items, String prefix, ObjectReader reader) throws IOException {
            for (TreeItem item : items) {
                String path = prefix + item.name();
                if (listing.full()) return;
                if (!listing.wants(path)) continue;
                switch (item.kind()) {
                    case FOLDER -> folder(item, path, reader);
                    case FILE -> file(item, path, reader);
                    case LINK -> listing.passedOver(Severity.INFO, path, "a link: not followed");
                    case SUBMODULE ->
                        listing.passedOver(
                                Severity.INFO,
                                path,
                                "a submodule at " + item.id().name() + ": not entered");
                    case ODD -> listing.passedOver(Severity.WARNING, path, "neither file, folder nor link: not read");
                }
            }
        }

        private void folder(TreeItem item, String path, ObjectReader reader) throws IOException {
            List<TreeItem> items;
            try {
                items = TreeItem.parse(store.folder(item.id()));
            } catch (MissingObjectException _) {
                listing.blind(Severity.WARNING, path, "this folder is not in this partial copy: not looked at");
                return;
            } catch (IOException e) {
                listing.blind(Severity.WARNING, path, "this folder cannot be listed: " + e.getMessage());
                return;
            }
            list(items, path + "/", reader);
        }

        private void file(TreeItem item, String path, ObjectReader reader) {
            Entry entry;
            try {
                entry = entry(item, path, reader);
            } catch (IOException e) {
                listing.issue(Severity.WARNING, path, "cannot be read: " + e.getMessage());
                entry = new Entry(path, -1, null, item.id().name(), false, false);
            }
            if (listing.add(entry)) files.put(path, item.id());
        }

        private Entry entry(TreeItem item, String path, ObjectReader reader) throws IOException {
            String id = item.id().name();
            long size = store.size(reader, item.id());
            if (size < 0) {
                missing++;
                return new Entry(path, -1, null, id, false, false);
            }
            if (LfsPointer.possibleSize(size)) {
                var pointer = LfsPointer.parse(store.read(reader, item.id(), 0, (int) size));
                if (pointer.isPresent())
                    return new Entry(path, pointer.get().size(), pointer.get().digest(), null, false, true);
            }
            return new Entry(path, size, null, id, true, false);
        }
    }
}
