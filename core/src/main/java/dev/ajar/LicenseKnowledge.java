package dev.ajar;

import dev.ajar.license.LicenseIndex;
import dev.ajar.license.name.LicenseNames;
import dev.ajar.license.terms.TermsExtractor;
import dev.ajar.license.terms.TermsIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/// What is known about licenses: texts to match, names people use, and what each license asks.
record LicenseKnowledge(LicenseIndex index, LicenseNames names, TermsIndex terms, TermsExtractor extractor) {
    /// The index that this program comes with.
    static LicenseKnowledge load() {
        try {
            LicenseIndex index = LicenseIndex.load();
            return new LicenseKnowledge(
                    index,
                    LicenseNames.read(section(index, "names")),
                    TermsIndex.read(section(index, "terms")),
                    TermsExtractor.read(section(index, "extract")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ByteBuffer section(LicenseIndex index, String name) {
        ByteBuffer section = index.section(name);
        if (section == null)
            throw new IllegalStateException("the license index has no section '" + name + "': build it again");
        return section;
    }
}
