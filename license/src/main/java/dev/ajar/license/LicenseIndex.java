package dev.ajar.license;

import dev.ajar.license.index.IndexFile;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The known texts, in one read-only, memory-mapped file.
public final class LicenseIndex {
    private static final String NAME = "ajar-core.idx";
    private final IndexFile file;

    private LicenseIndex(IndexFile file) {
        this.file = file;
    }

    public static LicenseIndex open(Path path) throws IOException {
        return new LicenseIndex(IndexFile.open(path));
    }

    /// The file named by the system property `ajar.index`, else `ajar-core.idx` beside the jar of this class.
    public static LicenseIndex load() throws IOException {
        String named = System.getProperty("ajar.index");
        if (named != null) return open(Path.of(named));
        Path beside = besideJar();
        if (beside != null && Files.exists(beside)) return open(beside);
        throw new IOException("no license index: expected the file " + NAME
                + " beside the license jar; name it with -Dajar.index=FILE");
    }

    private static @Nullable Path besideJar() {
        var source = LicenseIndex.class.getProtectionDomain().getCodeSource();
        if (source == null) return null;
        try {
            return Path.of(source.getLocation().toURI()).resolveSibling(NAME);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /// Versions of the data inside.
    public String version() {
        return file.version();
    }

    /// SHA-256 of the contents, lower-case hex.
    public String digest() {
        return file.digest();
    }

    /// A named part of the file, read-only and little-endian; null when the index has none of that name.
    public @Nullable ByteBuffer section(String name) {
        return file.find(name);
    }

    /// All texts, in index order.
    public List<KnownText> texts() {
        return new AbstractList<>() {
            @Override
            public KnownText get(int n) {
                return file.text(n);
            }

            @Override
            public int size() {
                return file.texts();
            }
        };
    }

    IndexFile file() {
        return file;
    }
}
