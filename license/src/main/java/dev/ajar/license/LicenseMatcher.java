package dev.ajar.license;

import dev.ajar.license.index.IndexFile;
import dev.ajar.license.match.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Bytes in, licenses out. Keeps buffers between calls: one matcher per thread.
public final class LicenseMatcher {
    private final Identifier identifier;

    /// @param indexes the core index first, then a user's own
    public LicenseMatcher(LicenseIndex... indexes) {
        List<IndexFile> files = new ArrayList<>();
        for (LicenseIndex index : indexes) files.add(index.file());
        identifier = new Identifier(files);
    }

    /// Leaves texts out from here on, as if the index did not hold them: to see how a text that nobody knows is
    /// answered.
    ///
    /// @param wordings names of texts
    public void ignore(Set<String> wordings) {
        identifier.ignore(wordings);
    }

    public Identification identify(byte[] bytes) {
        return identify(bytes, 0, bytes.length);
    }

    public Identification identify(byte[] bytes, int offset, int length) {
        return identifier.identify(bytes, offset, length);
    }
}
