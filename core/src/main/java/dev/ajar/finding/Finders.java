package dev.ajar.finding;

import dev.ajar.finding.card.CardFinder;
import dev.ajar.finding.card.ConfigFinder;
import dev.ajar.finding.code.CodeFinder;
import dev.ajar.finding.document.DocumentFinder;
import dev.ajar.finding.license.LicenseFileFinder;
import dev.ajar.finding.license.LicenseReader;
import dev.ajar.finding.manifest.ManifestFinder;
import dev.ajar.finding.weights.WeightsFinder;
import dev.ajar.license.name.LicenseNames;
import java.util.List;

/// All finders, in the order they look.
public final class Finders {
    private Finders() {}

    /// The finders, with what they need to know.
    ///
    /// @param reader of license texts
    /// @param names of licenses as people write them
    public static List<Finder> all(LicenseReader reader, LicenseNames names) {
        return List.of(
                new LicenseFileFinder(reader),
                new CardFinder(names),
                new DocumentFinder(names),
                new ConfigFinder(),
                new ManifestFinder(names),
                new WeightsFinder(names),
                new NamedFiles(),
                new CodeFinder());
    }
}
