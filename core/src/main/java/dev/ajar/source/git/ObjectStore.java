package dev.ajar.source.git;

import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.internal.storage.file.ObjectDirectory;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.ObjectStream;
import org.eclipse.jgit.util.FS;

/// The objects of one repository. Opened without its settings and without the stores it may borrow from.
final class ObjectStore implements AutoCloseable {
    /// The largest commit, tag or folder object, 64 MiB.
    private static final int MAX_RECORD = 64 << 20;

    private static final int MAX_TAGS = 5;

    static {
        // Without a logger at hand, the library's logging prints three lines about that on standard error.
        if (System.getProperty("slf4j.internal.verbosity") == null)
            System.setProperty("slf4j.internal.verbosity", "ERROR");
    }

    private final ObjectDirectory objects;

    ObjectStore(GitFolder git) throws IOException {
        QuietSystem.install();
        Path folder = git.objects().toRealPath();
        File noShallow = folder.resolve("info/no-shallow").toFile();
        objects = new ObjectDirectory(new Config(), folder.toFile(), new File[0], FS.DETECTED, noShallow);
    }

    /// The id of the root folder of a commit, or of a tag on one.
    Optional<ObjectId> rootOf(ObjectId start) throws IOException {
        ObjectId id = start;
        for (int hop = 0; hop < MAX_TAGS; hop++) {
            ObjectLoader found = record(id);
            switch (found.getType()) {
                case Constants.OBJ_TREE -> {
                    return Optional.of(id);
                }
                case Constants.OBJ_COMMIT -> {
                    return named(found.getCachedBytes(), "tree ");
                }
                case Constants.OBJ_TAG -> {
                    Optional<ObjectId> target = named(found.getCachedBytes(), "object ");
                    if (target.isEmpty()) return target;
                    id = target.get();
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /// The bytes of a folder object.
    ///
    /// @throws MissingObjectException if this copy does not hold it
    byte[] folder(ObjectId id) throws IOException {
        try (ObjectReader reader = objects.newReader()) {
            return reader.open(id, Constants.OBJ_TREE).getCachedBytes(MAX_RECORD);
        } catch (RuntimeException e) {
            throw damaged(id, e);
        }
    }

    /// The size of a file, or -1 where this copy does not hold it.
    long size(ObjectReader reader, ObjectId id) throws IOException {
        try {
            return reader.getObjectSize(id, Constants.OBJ_BLOB);
        } catch (MissingObjectException _) {
            return -1;
        } catch (RuntimeException e) {
            throw damaged(id, e);
        }
    }

    ObjectReader reader() {
        return objects.newReader();
    }

    /// A part of a file.
    ByteBuffer read(ObjectReader reader, ObjectId id, long offset, int length) throws IOException {
        try {
            ObjectLoader loader = reader.open(id, Constants.OBJ_BLOB);
            if (loader.isLarge()) return readLarge(loader, offset, length);
            byte[] whole = loader.getCachedBytes();
            int from = (int) Math.min(offset, whole.length);
            return ByteBuffer.wrap(whole, from, Math.min(length, whole.length - from))
                    .slice();
        } catch (RuntimeException e) {
            throw damaged(id, e);
        }
    }

    @Override
    public void close() {
        objects.close();
    }

    private static ByteBuffer readLarge(ObjectLoader loader, long offset, int length) throws IOException {
        // To stream a large delta, the library would first write the rebuilt object into the repository.
        if (loader.getClass().getSimpleName().equals("LargePackedDeltaObject"))
            throw new IOException("too large to be rebuilt from its pack: " + loader.getSize() + " bytes");
        int room = Math.clamp(loader.getSize() - offset, 0, length);
        try (ObjectStream stream = loader.openStream()) {
            if (room > 0) stream.skipNBytes(offset);
            byte[] bytes = stream.readNBytes(room);
            if (bytes.length < room) throw new EOFException("the object ends early");
            return ByteBuffer.wrap(bytes);
        }
    }

    /// The object, with its bytes at hand if it is a commit or a tag.
    private ObjectLoader record(ObjectId id) throws IOException {
        try (ObjectReader reader = objects.newReader()) {
            ObjectLoader loader = reader.open(id);
            int type = loader.getType();
            if (type != Constants.OBJ_COMMIT && type != Constants.OBJ_TAG) return loader;
            return new ObjectLoader.SmallObject(type, loader.getCachedBytes(MAX_RECORD));
        } catch (RuntimeException e) {
            throw damaged(id, e);
        }
    }

    /// The id behind the word that begins a commit or tag.
    private static Optional<ObjectId> named(byte[] bytes, String word) {
        int end = word.length() + Constants.OBJECT_ID_STRING_LENGTH;
        if (bytes.length < end) return Optional.empty();
        String start = new String(bytes, 0, end, StandardCharsets.ISO_8859_1);
        String id = start.substring(word.length());
        return start.startsWith(word) && ObjectId.isId(id) ? Optional.of(ObjectId.fromString(id)) : Optional.empty();
    }

    /// Damaged or hostile packs make the library fail in many ways.
    private static IOException damaged(ObjectId id, RuntimeException e) {
        return new IOException("object " + id.name() + " is damaged", e);
    }
}
