package dev.ajar.source.directory;

import dev.ajar.fileformat.LfsPointer;
import dev.ajar.model.Severity;
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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// The files below a folder, and their bytes. Links are named and not followed; pipes, devices and sockets are
/// named and not opened; a folder that cannot be read is named and the walk goes on.
public final class FileTree {
    private final Path root;
    private final Map<String, Path> files = new HashMap<>();

    private FileTree(Path root) {
        this.root = root;
    }

    /// Lists the files below a folder.
    ///
    /// @param skips folders and files that are no part of the subject, by path
    /// @throws NothingToRead if the folder itself cannot be read
    public static FileTree walk(Path folder, Listing.Builder listing, Predicate<Path> skips) throws IOException {
        FileTree tree = new FileTree(folder.toRealPath());
        tree.walk(listing, skips);
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

    private record Folder(Path path, String name) {}

    private void walk(Listing.Builder listing, Predicate<Path> skips) throws IOException {
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
            for (Path child : children) if (!skips.test(child)) take(child, folder, open, listing);
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
            else if (listing.add(entry(child, path, attributes.size()))) files.put(path, child);
        } catch (IOException e) {
            listing.passedOver(
                    Severity.WARNING,
                    path,
                    "cannot be looked at: " + e.getClass().getSimpleName());
        }
    }

    private void link(Path link, String path, Listing.Builder listing) throws IOException {
        Path parent = link.getParent();
        Path target = parent == null
                ? null
                : parent.resolve(Files.readSymbolicLink(link)).normalize();
        if (target != null && target.startsWith(root))
            listing.passedOver(Severity.INFO, path, "a link to another place in this folder: not followed");
        else listing.passedOver(Severity.WARNING, path, "a link out of this folder: not followed");
    }

    private static Entry entry(Path file, String path, long size) {
        if (!Files.isReadable(file)) return new Entry(path, size, null, false, false);
        if (!LfsPointer.possibleSize(size)) return new Entry(path, size, null, true, false);
        try {
            ByteBuffer bytes = FileBytes.read(file, path, 0, (int) size);
            return LfsPointer.parse(bytes)
                    .map(pointer -> new Entry(path, pointer.size(), pointer.digest(), false, true))
                    .orElseGet(() -> new Entry(path, size, null, true, false));
        } catch (IOException _) {
            return new Entry(path, size, null, false, false);
        }
    }
}
