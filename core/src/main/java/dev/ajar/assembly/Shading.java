package dev.ajar.assembly;

import dev.ajar.model.Condition;
import dev.ajar.model.Confidence;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Shade;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How free a part is: by its status where it cannot be had, else by its license.
final class Shading {
    private final LicenseFacts facts;

    Shading(LicenseFacts facts) {
        this.facts = facts;
    }

    /// @param values all shades that remain possible; more than one only between known candidates
    record Shaded(List<Shade> values, String because) {
        Shade shade() {
            return values.size() == 1 ? values.getFirst() : Shade.UNKNOWN;
        }
    }

    Shaded of(Status status, LicenseFinding license, List<Condition> conditions) {
        return switch (status) {
            case HOSTED -> one(Shade.HOSTED, "only behind a service");
            case WITHHELD -> one(Shade.CLOSED, "said not to be released");
            case NOT_FOUND -> one(Shade.CLOSED, "looked for and not found");
            case MENTIONED -> one(Shade.UNKNOWN, "spoken of, with no way to get it");
            case UNKNOWN -> one(Shade.UNKNOWN, "could not look");
            case IN_REPOSITORY, LINKED, GATED -> licensed(license, conditions);
        };
    }

    private Shaded licensed(LicenseFinding license, List<Condition> conditions) {
        String how = license.because();
        return switch (license.license()) {
            case LicenseRef.NotTold _ -> one(Shade.UNKNOWN, how);
            case LicenseRef.None _ -> one(Shade.UNLICENSED, how);
            case LicenseRef.Candidates candidates -> {
                List<Shade> shades = new ArrayList<>();
                for (String id : candidates.ids()) shades.add(shade(id));
                List<Shade> distinct = shades.stream().distinct().sorted().toList();
                yield new Shaded(
                        distinct.contains(Shade.UNKNOWN) ? List.of(Shade.UNKNOWN) : distinct,
                        "one of " + String.join(", ", candidates.shown()) + "; nothing here decides");
            }
            case LicenseRef.Unrecognized name -> unrecognized(license, conditions, name.name());
            case LicenseRef.Known known -> known(license, conditions, known.id());
        };
    }

    private Shaded known(LicenseFinding license, List<Condition> conditions, String id) {
        Shade shade = shade(id);
        String name = facts.name(id);
        if (license.confidence() != Confidence.MODIFIED && license.confidence() != Confidence.PARTIAL)
            return one(shade, name + ": " + license.because());
        // A changed text is no longer the license on the list: what it now asks decides, at best conditional.
        Shade read = facts.shadeOf(conditions);
        Shade worst = shade == Shade.UNKNOWN ? read : shade.worse(read);
        return one(worst.worse(Shade.CONDITIONAL), name + " with changed terms: " + license.because());
    }

    private Shaded unrecognized(LicenseFinding license, List<Condition> conditions, @Nullable String name) {
        boolean read = license.confidence() == Confidence.UNKNOWN_LICENSE;
        if (!read) {
            String called = name == null ? "a license" : "'" + Evidences.shorten(name) + "'";
            if (!conditions.isEmpty())
                return one(
                        facts.shadeOf(conditions).worse(Shade.CONDITIONAL),
                        called + " is named, its text is not here; its name tells");
            return one(Shade.UNKNOWN, called + " is named, its text is not here");
        }
        return one(
                facts.shadeOf(conditions).worse(Shade.CONDITIONAL),
                "a license text that nobody knows; its own conditions decide");
    }

    /// The shade a license gives, where it is known well enough.
    Shade shade(String id) {
        Shade shade = facts.shade(id);
        return shade == null ? Shade.UNKNOWN : shade;
    }

    private static Shaded one(Shade shade, String because) {
        return new Shaded(List.of(shade), because);
    }
}
