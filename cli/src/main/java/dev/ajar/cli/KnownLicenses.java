package dev.ajar.cli;

import dev.ajar.LicenseKnowledge;
import dev.ajar.license.KnownText;
import dev.ajar.license.terms.Freedom;
import dev.ajar.license.terms.LicenseTerms;
import dev.ajar.license.terms.TermsExtractor;
import dev.ajar.license.terms.TermsIndex;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Shade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of licenses, for the verbs that show it.
///
/// @param steps what the program comes with, then all that a user added, each with what came before
record KnownLicenses(LicenseKnowledge all, List<LicenseOptions.Step> steps) {
    KnownLicenses {
        steps = List.copyOf(steps);
    }

    /// What the program comes with.
    static KnownLicenses builtIn() {
        LicenseKnowledge known = LicenseKnowledge.standard();
        return new KnownLicenses(known, List.of(new LicenseOptions.Step("built-in", known)));
    }

    static KnownLicenses load(LicenseOptions options, Console console) {
        List<LicenseOptions.Step> steps = options.origins(console);
        return new KnownLicenses(steps.getLast().known(), steps);
    }

    TermsIndex terms() {
        return all.terms();
    }

    TermsExtractor extractor() {
        return all.extractor();
    }

    /// Where the terms of a license come from: the last that knows it.
    String origin(String id) {
        String origin = steps.getFirst().origin();
        LicenseTerms before = null;
        for (LicenseOptions.Step step : steps) {
            LicenseTerms now = step.known().terms().terms(id);
            if (now != null && !now.equals(before)) origin = step.origin();
            before = now;
        }
        return origin;
    }

    /// All known texts of a license.
    List<KnownText> texts(String id) {
        return all.indexes().stream()
                .flatMap(index -> index.texts().stream())
                .filter(text -> text.id().equalsIgnoreCase(id))
                .toList();
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
        LicenseTerms known = terms().terms(id);
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
        LicenseTerms known = id == null ? null : terms().terms(id);
        if (known == null) return List.of();
        return known.conditions().stream().map(c -> c.kind()).distinct().toList();
    }
}
