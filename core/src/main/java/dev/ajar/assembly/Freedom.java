package dev.ajar.assembly;

import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Observation.BaseSeen;
import dev.ajar.model.Origin;
import dev.ajar.model.Possible;
import dev.ajar.model.Shade;
import java.util.ArrayList;
import java.util.List;

/// The freedom of a model: the shade of its final weights, worsened by the models it was made from where their terms
/// flow down.
///
/// @param declared the shade that tags and sentences alone would give
/// @param inherited the base models whose terms are worse than the model's own
record Freedom(
        Possible<Shade> value, Shade declared, String because, List<Evidence> evidence, List<Inherited> inherited) {

    /// A base model whose recorded license is worse than what the model says of itself.
    record Inherited(BaseSeen base, String license, Shade shade, String source) {}

    static Freedom of(
            Shading.Shaded weights, Conclusion conclusion, List<BaseSeen> bases, Lineage lineage, Shading shading) {
        return of(weights, declared(conclusion, shading), conclusion.license().evidence(), bases, lineage, shading);
    }

    static Freedom of(
            Shading.Shaded weights,
            Shade declared,
            List<Evidence> evidence,
            List<BaseSeen> bases,
            Lineage lineage,
            Shading shading) {
        List<Shade> values = weights.values();
        List<Inherited> inherited = new ArrayList<>();
        String because = weights.because();
        for (BaseSeen base : bases) {
            Lineage.Recorded recorded = lineage.license(base.model());
            if (recorded == null) continue;
            Shade shade = shading.shade(recorded.license());
            if (shade == Shade.UNKNOWN || !flows(base.relation())) continue;
            boolean worse = values.stream().anyMatch(v -> v != Shade.UNKNOWN && shade.compareTo(v) > 0);
            if (!worse) continue;
            inherited.add(new Inherited(base, recorded.license(), shade, recorded.source()));
            values = values.stream()
                    .map(v -> v == Shade.UNKNOWN ? v : v.worse(shade))
                    .distinct()
                    .toList();
            because = "made from " + base.model() + ", whose " + recorded.license() + " terms flow down";
        }
        return new Freedom(new Possible<>(values), declared, because, evidence, inherited);
    }

    private static boolean flows(String relation) {
        return !relation.equals("distilled") && !relation.equals("dataset");
    }

    private static Shade declared(Conclusion conclusion, Shading shading) {
        for (Claimed claimed : conclusion.reaching()) {
            if (claimed.origin() == Origin.DECLARED && claimed.license() instanceof LicenseRef.Known known)
                return shading.shade(known.id());
        }
        for (Claimed claimed : conclusion.winners()) {
            if (claimed.license() instanceof LicenseRef.Known known) return shading.shade(known.id());
        }
        return Shade.UNKNOWN;
    }
}
