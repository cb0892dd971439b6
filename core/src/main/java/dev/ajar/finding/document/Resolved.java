package dev.ajar.finding.document;

import dev.ajar.license.name.LicenseNames;
import dev.ajar.license.name.Resolution;
import dev.ajar.model.LicenseRef;

/// A declared license in the words of the model.
final class Resolved {
    private Resolved() {}

    static LicenseRef of(LicenseNames names, String declared) {
        return of(names.resolve(declared), declared);
    }

    static LicenseRef of(Resolution resolution, String declared) {
        return switch (resolution) {
            case Resolution.One one -> new LicenseRef.Known(one.id());
            case Resolution.Candidates candidates -> new LicenseRef.Candidates(candidates.ids());
            case Resolution.Compound compound ->
                new LicenseRef.Known(compound.expression().toString());
            case Resolution.Placeholder _, Resolution.TextAt _, Resolution.Unrecognized _ ->
                new LicenseRef.Unrecognized(declared);
        };
    }
}
