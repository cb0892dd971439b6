package dev.ajar.license;

import dev.ajar.license.index.IndexFile;
import dev.ajar.license.match.Identifier;
import java.util.ArrayList;
import java.util.List;

/// Bytes in, licenses out. Keeps buffers between calls: one matcher per thread.
public final class LicenseMatcher {
    private final Identifier identifier;

    /// @param indexes the core index first, then a user's own
    public LicenseMatcher(LicenseIndex... indexes) {
        List<IndexFile> files = new ArrayList<>();
        for (LicenseIndex index : indexes) files.add(index.file());
        identifier = new Identifier(files);
    }

    public Identification identify(byte[] bytes) {
        return identify(bytes, 0, bytes.length);
    }

    public Identification identify(byte[] bytes, int offset, int length) {
        return identifier.identify(bytes, offset, length);
    }
}
