package dev.ajar;

import dev.ajar.license.LicenseIndex;
import dev.ajar.license.LicenseMatcher;
import dev.ajar.license.name.LicenseNames;
import dev.ajar.license.terms.TermsExtractor;
import dev.ajar.license.terms.TermsIndex;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known about licenses: texts to match, names people use, and what each license asks.
///
/// @param indexes the one that this program comes with first, then a user's own
public record LicenseKnowledge(
        List<LicenseIndex> indexes, LicenseNames names, TermsIndex terms, TermsExtractor extractor) {
    public LicenseKnowledge {
        indexes = List.copyOf(indexes);
        if (indexes.isEmpty()) throw new IllegalArgumentException("indexes: at least one expected");
    }

    /// The index that this program comes with.
    public static LicenseKnowledge standard() {
        try {
            LicenseIndex index = LicenseIndex.load();
            return new LicenseKnowledge(
                    List.of(index),
                    LicenseNames.read(section(index, "names")),
                    TermsIndex.read(section(index, "terms")),
                    TermsExtractor.read(section(index, "extract")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// This, and what another index holds. Of a license that both know, the other's terms count.
    public LicenseKnowledge with(LicenseIndex own) {
        List<LicenseIndex> all = new ArrayList<>(indexes);
        all.add(own);
        return new LicenseKnowledge(all, names, terms, extractor).with(own.section("names"), own.section("terms"));
    }

    /// This, and further names and terms.
    ///
    /// @param sections by name, `names` and `terms`
    public LicenseKnowledge with(Map<String, byte[]> sections) {
        return with(buffer(sections.get("names")), buffer(sections.get("terms")));
    }

    private LicenseKnowledge with(@Nullable ByteBuffer ownNames, @Nullable ByteBuffer ownTerms) {
        return new LicenseKnowledge(
                indexes,
                ownNames == null ? names : LicenseNames.read(ownNames).over(names),
                ownTerms == null ? terms : TermsIndex.read(ownTerms).over(terms),
                extractor);
    }

    /// A matcher for one thread.
    public LicenseMatcher matcher() {
        return new LicenseMatcher(indexes.toArray(LicenseIndex[]::new));
    }

    private static @Nullable ByteBuffer buffer(byte @Nullable [] bytes) {
        return bytes == null ? null : ByteBuffer.wrap(bytes);
    }

    private static ByteBuffer section(LicenseIndex index, String name) {
        ByteBuffer section = index.section(name);
        if (section == null)
            throw new IllegalStateException("the license index has no section '" + name + "': build it again");
        return section;
    }
}
