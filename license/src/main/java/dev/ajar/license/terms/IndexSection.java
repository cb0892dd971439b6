package dev.ajar.license.terms;

import dev.ajar.license.LicenseIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/// A named section of the index that this program comes with.
public final class IndexSection {
    private IndexSection() {}

    /// The section of that name.
    ///
    /// @param name such as `names`, `terms`, `extract`
    public static ByteBuffer of(String name) {
        try {
            ByteBuffer section = LicenseIndex.load().section(name);
            if (section == null)
                throw new IllegalStateException("the license index has no section '" + name + "': build it again");
            return section;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
