package dev.ajar.source.directory;

import dev.ajar.fileformat.LfsPointer;
import dev.ajar.model.Severity;
import dev.ajar.source.ContentId;
import dev.ajar.source.Entry;
import dev.ajar.source.Listing;
import dev.ajar.source.NothingToRead;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The files below a folder, and their bytes. Links are named and not followed; pipes, devices and sockets are
/// named and not opened; a folder that cannot be read is named and the walk goes on.
public final class FileTree {
    /// What a source knows better than the files themselves.
    public interface Rules {
        /// Whether a folder or file is no part of the subject.
        boolean skips(Path child);

        /// The file that a link stands for, where this kind of place has links that may be followed.
        default Optional<Path> target(Path link) {
            return Optional.empty();
        }

        /// What is known of a file's content.
        ///
        /// @param path as listed
        /// @param file where it lies
        /// @param modified when the file was last changed
        default ContentId id(String path, Path file, FileTime modified) {
            return ContentId.NONE;
        }
    }

    private record Folder(Path path, String name) {}

    private final Path root;
    private final Rules rules;
    private final Map<String, Path> files = new HashMap<>();

    private FileTree(Path root, Rules rules) {
        this.root = root;
        this.rules = rules;
    }

    /// Lists the files below a folder.
    ///
    /// @throws NothingToRead if the folder itself cannot be read
    public static FileTree walk(Path folder, Listing.Builder listing, Rules rules) throws IOException {
        FileTree tree = new FileTree(folder.toRealPath(), rules);
        tree.walk(listing);
        return tree;
    }

    /// Lists one file.
    public static FileTree single(Path file, Listing.Builder listing, Rules rules) throws IOException {
        Path real = file.toRealPath();
        Path parent = real.getParent();
        if (parent == null) throw new NothingToRead(file + ": neither a file nor a folder");
        FileTree tree = new FileTree(parent, rules);
        tree.take(real, new Folder(parent, ""), new ArrayDeque<>(), listing);
        return tree;
    }

    /// Reads a part of a listed file.
    public ByteBuffer read(Entry entry, long offset, int length) throws IOException {
        if (entry.lfs())
            throw new IOException(
                    entry.path() + ": only the LFS pointer is here; fetch the content with 'git lfs pull'");
        Path file = files.get(entry.path());
        if (file == null) throw new IOException(entry.path() + ": not listed here");
        Path folder = file.getParent();
        if (folder == null || !folder.toRealPath().equals(folder))
            throw new IOException(entry.path() + ": its folder has become a link since it was listed; not read");
        return FileBytes.read(file, entry.path(), offset, length);
    }

    private void walk(Listing.Builder listing) throws IOException {
        Deque<Folder> open = new ArrayDeque<>();
        open.push(new Folder(root, ""));
        while (!open.isEmpty() && !listing.full()) {
            Folder folder = open.pop();
            List<Path> children;
            try {
                children = children(folder.path());
            } catch (IOException | DirectoryIteratorException e) {
                if (folder.name().isEmpty())
                    throw new NothingToRead(root + ": this folder cannot be read; check its permissions", e);
                listing.blind(Severity.WARNING, folder.name(), "this folder cannot be read; check its permissions");
                continue;
            }
            for (Path child : children) if (!rules.skips(child)) take(child, folder, open, listing);
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path child : stream) children.add(child);
        }
        Collections.sort(children);
        return children;
    }

    private void take(Path child, Folder folder, Deque<Folder> open, Listing.Builder listing) {
        if (listing.full()) return;
        String name = FileName.of(child);
        String path = folder.name().isEmpty() ? name : folder.name() + "/" + name;
        if (!listing.wants(path)) return;
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(child, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isDirectory()) open.push(new Folder(child, path));
            else if (attributes.isSymbolicLink()) link(child, path, listing);
            else if (attributes.isOther())
                listing.passedOver(Severity.WARNING, path, "no regular file (pipe, socket or device): not opened");
            else file(child, path, attributes, listing);
        } catch (IOException e) {
            listing.passedOver(
                    Severity.WARNING,
                    path,
                    "cannot be looked at: " + e.getClass().getSimpleName());
        }
    }

    private void link(Path link, String path, Listing.Builder listing) throws IOException {
        Optional<Path> followed = rules.target(link);
        if (followed.isPresent()) {
            linked(followed.get(), path, listing);
            return;
        }
        Path parent = link.getParent();
        Path target = parent == null
                ? null
                : parent.resolve(Files.readSymbolicLink(link)).normalize();
        if (target != null && target.startsWith(root))
            listing.passedOver(Severity.INFO, path, "a link to another place in this folder: not followed");
        else listing.passedOver(Severity.WARNING, path, "a link out of this folder: not followed");
    }

    private void linked(Path target, String path, Listing.Builder listing) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(target, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isRegularFile()) file(target, path, attributes, listing);
            else listing.passedOver(Severity.WARNING, path, "a link to what is no regular file: not followed");
        } catch (IOException _) {
            ContentId id = rules.id(path, target, FileTime.fromMillis(0));
            listing.issue(Severity.WARNING, path, "its content is not in this copy: not looked at");
            listing.add(new Entry(path, -1, id.digest(), id.gitId(), false, false));
        }
    }

    private void file(Path file, String path, BasicFileAttributes attributes, Listing.Builder listing) {
        Entry entry = entry(file, path, attributes);
        if (!entry.readable() && !entry.lfs())
            listing.issue(Severity.WARNING, path, "no permission to read it: not looked at");
        if (listing.add(entry)) files.put(path, file);
    }

    private Entry entry(Path file, String path, BasicFileAttributes attributes) {
        long size = attributes.size();
        ContentId id = rules.id(path, file, attributes.lastModifiedTime());
        if (!Files.isReadable(file)) return new Entry(path, size, id.digest(), id.gitId(), false, false);
        if (!LfsPointer.possibleSize(size)) return new Entry(path, size, id.digest(), id.gitId(), true, false);
        try {
            Optional<LfsPointer> pointer = LfsPointer.parse(FileBytes.read(file, path, 0, (int) size));
            return pointer.isPresent()
                    ? new Entry(path, pointer.get().size(), pointer.get().digest(), false, true)
                    : new Entry(path, size, id.digest(), id.gitId(), true, false);
        } catch (IOException _) {
            return new Entry(path, size, id.digest(), id.gitId(), false, false);
        }
    }
}
