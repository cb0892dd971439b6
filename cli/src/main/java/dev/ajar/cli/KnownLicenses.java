package dev.ajar.cli;

import dev.ajar.license.LicenseIndex;
import dev.ajar.license.terms.Freedom;
import dev.ajar.license.terms.LicenseTerms;
import dev.ajar.license.terms.TermsExtractor;
import dev.ajar.license.terms.TermsIndex;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Shade;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the license index knows, for the verbs that show it.
record KnownLicenses(LicenseIndex index, TermsIndex terms, TermsExtractor extractor) {
    static KnownLicenses load() {
        try {
            LicenseIndex index = LicenseIndex.load();
            return new KnownLicenses(
                    index, TermsIndex.read(section(index, "terms")), TermsExtractor.read(section(index, "extract")));
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

    /// The shade that a license allows at best; where several are candidates, the worst of theirs.
    Shade shade(LicenseRef license) {
        return switch (license) {
            case LicenseRef.Known known -> shade(known.id());
            case LicenseRef.Candidates candidates ->
                candidates.ids().stream().map(this::shade).reduce(Shade.OPEN, Shade::worse);
            case LicenseRef.None _ -> Shade.UNLICENSED;
            case LicenseRef.Unrecognized _, LicenseRef.NotTold _ -> Shade.UNKNOWN;
        };
    }

    Shade shade(String id) {
        LicenseTerms known = terms.terms(id);
        return known == null || !known.certain() ? Shade.UNKNOWN : shade(known.freedom());
    }

    static Shade shade(Freedom freedom) {
        return switch (freedom) {
            case OPEN -> Shade.OPEN;
            case CONDITIONAL -> Shade.CONDITIONAL;
            case NONCOMMERCIAL -> Shade.NONCOMMERCIAL;
            case UNKNOWN -> Shade.UNKNOWN;
        };
    }

    /// The kinds of conditions of a license, each once.
    List<String> conditions(@Nullable String id) {
        LicenseTerms known = id == null ? null : terms.terms(id);
        if (known == null) return List.of();
        return known.conditions().stream().map(c -> c.kind()).distinct().toList();
    }
}
