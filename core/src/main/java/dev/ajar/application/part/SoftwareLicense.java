package dev.ajar.application.part;

import dev.ajar.application.knowledge.ComponentTable.Match;
import dev.ajar.application.knowledge.ImageName;
import dev.ajar.application.knowledge.Software.Range;
import dev.ajar.model.Application.Pin;
import dev.ajar.model.Basis;
import dev.ajar.model.Confidence;
import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Origin;
import dev.ajar.model.Shade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The license of a service's main program and the shade it leaves.
///
/// @param worst the worst end of an interval, or `null`
/// @param checked the day the table was checked where the answer moves with a floating tag, else the empty text
record SoftwareLicense(
        LicenseFinding license, Shade shade, @Nullable Shade worst, boolean copyleft, String because, String checked) {
    /// From the table: the class of the range that holds for the tag.
    static SoftwareLicense of(Match match, ImageName image, List<Evidence> evidence) {
        Range range = match.software().range(image.tag());
        String name = match.software().name();
        if (!match.exact())
            return new SoftwareLicense(
                    LicenseFinding.notTold("the image has the name of " + name + " under another account"),
                    Shade.UNKNOWN,
                    null,
                    false,
                    "looks like " + name + " (" + range.license()
                            + "), not verified: the image lies under another account",
                    "");
        boolean floating = image.pin() == Pin.FLOATING || image.pin() == Pin.NONE;
        boolean moves = floating && match.software().ranges().size() > 1;
        String when = floating ? ", newest version as of " + range.checked() : "";
        String grade = range.grade().equals("verified") ? "" : ", " + range.grade();
        String because = name + ": " + range.license() + when + grade
                + (range.note().isEmpty() ? "" : " (" + range.note() + ")");
        boolean unknown = range.license().equals("NOASSERTION");
        LicenseFinding license = unknown
                ? LicenseFinding.notTold("no license of " + name + " is on record")
                : new LicenseFinding(
                        Origin.CONCLUDED,
                        new LicenseRef.Known(range.license()),
                        Basis.NAMED,
                        Confidence.DECLARED,
                        (range.evidence().isEmpty() ? "table of known software" : range.evidence()) + ", checked "
                                + range.checked(),
                        evidence);
        return switch (range.licenseClass()) {
            case "open" -> new SoftwareLicense(license, Shade.OPEN, null, false, because, moves ? range.checked() : "");
            case "copyleft" ->
                new SoftwareLicense(license, Shade.OPEN, null, true, because, moves ? range.checked() : "");
            case "mixed" ->
                new SoftwareLicense(
                        license, Shade.OPEN, Shade.CONDITIONAL, false, because, moves ? range.checked() : "");
            case "source-available" ->
                new SoftwareLicense(license, Shade.CONDITIONAL, null, false, because, moves ? range.checked() : "");
            case "proprietary" ->
                new SoftwareLicense(license, Shade.CLOSED, null, false, because, moves ? range.checked() : "");
            case "none" -> new SoftwareLicense(license, Shade.UNLICENSED, null, false, because, "");
            default -> new SoftwareLicense(license, Shade.UNKNOWN, null, false, because, "");
        };
    }

    /// Whether a shade asks for no replacement: open whatever holds, or not known.
    static boolean open(Shade shade, @Nullable Shade worst) {
        return shade == Shade.UNKNOWN || (shade == Shade.OPEN && worst == null);
    }

    static SoftwareLicense unknown(String because) {
        return new SoftwareLicense(LicenseFinding.notTold(because), Shade.UNKNOWN, null, false, because, "");
    }
}
