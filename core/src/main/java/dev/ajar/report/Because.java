package dev.ajar.report;

import dev.ajar.model.Basis;
import dev.ajar.model.Component;
import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Status;
import java.util.List;

/// Why a component has its license and status, in a few words and with the place.
public final class Because {
    private Because() {}

    /// Such as `named in models/LICENSE:4` or `looked at 3 places`.
    public static String brief(Component component) {
        if (component.facts().containsKey("attested")) return "attested in " + place(component.evidence());
        return switch (component.status()) {
            case NOT_FOUND -> looked(component.lookedAt());
            case WITHHELD -> "said in " + place(component.evidence());
            case MENTIONED -> "mentioned in " + place(component.evidence());
            case HOSTED -> "offered in " + place(component.evidence());
            case UNKNOWN -> "could not look";
            case IN_REPOSITORY, LINKED, GATED -> license(component);
        };
    }

    /// The license as a table shows it: an id, or what there is instead of one.
    public static String licenseName(Component component) {
        if (!component.released() && component.status() != Status.HOSTED) return "";
        return switch (component.license().license()) {
            case LicenseRef.Known known -> known.id();
            case LicenseRef.Candidates candidates -> String.join(" or ", candidates.shown());
            case LicenseRef.Unrecognized unrecognized ->
                unrecognized.name() == null ? "unrecognized" : "unrecognized: " + unrecognized.name();
            case LicenseRef.None _ -> "none";
            case LicenseRef.NotTold _ -> "not told";
        };
    }

    /// `path:line`, or the path alone where the evidence is no line.
    public static String place(Evidence evidence) {
        return evidence.line() == 0 ? evidence.path() : evidence.path() + ":" + evidence.line();
    }

    private static String license(Component component) {
        LicenseFinding found = component.license();
        if (found.license() instanceof LicenseRef.NotTold)
            return component.status() == Status.IN_REPOSITORY ? "not read" : "only linked";
        if (found.license() instanceof LicenseRef.None) return "no license reaches it";
        Basis basis = found.basis();
        if (basis == null) return "";
        String place = place(found.evidence());
        return switch (basis) {
            case NAMED -> "named in " + place;
            case STATEMENT -> "said in " + place;
            case FILE_NAME -> "by file name " + place;
            case FOLDER -> "in its folder " + place;
            case INHERITED -> "inherited from " + place;
            case ATTESTED -> "attested by " + place;
        };
    }

    private static String looked(List<String> places) {
        return switch (places.size()) {
            case 0 -> "looked for";
            case 1 -> "looked in " + places.getFirst();
            default -> "looked at " + places.size() + " places";
        };
    }

    private static String place(List<Evidence> evidence) {
        return evidence.isEmpty() ? "the record" : place(evidence.getFirst());
    }
}
