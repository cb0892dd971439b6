package dev.ajar.application.part;

import dev.ajar.model.Application;
import dev.ajar.model.Application.Counts;
import dev.ajar.model.Application.Part;
import dev.ajar.model.Possible;
import dev.ajar.model.Shade;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Where an application stands: by its worst load-bearing part, and by counts. Unknown parts leave an interval. The
/// categories and the counting are derived by Ajar; no published framework has them.
///
/// @param shade of the worst load-bearing part in the best and in the worst case
/// @param categories names that remain possible, best first
public record Placement(Possible<Shade> shade, List<String> categories, Counts counts, String because) {
    private static final int NAMED = 24;

    /// Places an application.
    public static Placement of(List<Part> parts) {
        Set<String> hosts = new HashSet<>();
        for (Part part : parts)
            if (part.kind() == Application.Kind.HOSTED_SERVICE && part.hub() != null) hosts.add(part.hub());
        List<Part> counted =
                parts.stream().filter(p -> !p.optional() && !behind(p, hosts)).toList();
        int open = 0;
        int notOpen = 0;
        int unknown = 0;
        List<String> named = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Part part : counted) {
            if (part.shade() == Shade.UNKNOWN) {
                unknown++;
                missing.add(label(part));
            } else if (part.shade() == Shade.OPEN && part.shadeWorst() == null) open++;
            else {
                notOpen++;
                named.add(label(part) + " (" + part.shade().wire()
                        + (part.shadeWorst() == null
                                ? ""
                                : " to " + part.shadeWorst().wire()) + ", "
                        + Objects.requireNonNullElse(
                                part.software(), Objects.requireNonNullElse(part.name(), "not stated"))
                        + ")");
            }
        }
        List<Part> deciding = counted.stream().filter(Part::loadBearing).toList();
        // Where nothing is load-bearing, all that runs decides.
        List<Part> bearing = deciding.isEmpty() ? counted : deciding;
        Shade best = Shade.OPEN;
        Shade worst = Shade.OPEN;
        boolean unclear = counted.isEmpty();
        for (Part part : bearing) {
            if (part.shade() == Shade.UNKNOWN) {
                unclear = true;
                continue;
            }
            best = best.worse(part.shade());
            worst = worst.worse(part.shades().last());
        }
        // What nobody knows may be anything down to closed; in the best case it is open.
        Set<String> categories = new LinkedHashSet<>();
        categories.add(category(best, bearing, false));
        if (worst != best) categories.add(category(worst, bearing, true));
        if (unclear) {
            if (worst != Shade.CLOSED) categories.add("Closed inside");
            worst = Shade.CLOSED;
        }
        String because = open + " of " + counted.size() + " parts open; not open: " + listed(named) + "; unknown: "
                + listed(missing);
        Possible<Shade> shade = best == worst ? Possible.of(best) : new Possible<>(List.of(best, worst));
        return new Placement(shade, List.copyOf(categories), new Counts(open, notOpen, unknown), because);
    }

    /// A hosted model and its service count once: the service carries the count.
    private static boolean behind(Part part, Set<String> hosts) {
        return part.kind() == Application.Kind.MODEL
                && part.shade() == Shade.HOSTED
                && part.hub() != null
                && hosts.contains(part.hub());
    }

    private static String listed(List<String> labels) {
        if (labels.isEmpty()) return "none";
        int shown = Math.min(NAMED, labels.size());
        String more = labels.size() > shown ? " and " + (labels.size() - shown) + " more" : "";
        return String.join(", ", labels.subList(0, shown)) + more;
    }

    private static String label(Part part) {
        return part.roles().isEmpty() ? part.kind().wire() : part.roles().getFirst();
    }

    private static String category(Shade shade, List<Part> parts, boolean worstCase) {
        return switch (shade) {
            case CLOSED -> "Closed inside";
            case HOSTED -> "Depends on hosted services";
            case UNLICENSED -> "Unlicensed inside";
            case NONCOMMERCIAL -> "Non-commercial inside";
            case CONDITIONAL -> conditional(parts, worstCase);
            case OPEN, UNKNOWN ->
                parts.stream().anyMatch(Part::copyleft) ? "Fully open, copyleft inside" : "Fully open";
        };
    }

    private static String conditional(List<Part> parts, boolean worstCase) {
        EnumSet<Application.Kind> kinds = EnumSet.noneOf(Application.Kind.class);
        for (Part part : parts)
            if (part.shade() == Shade.CONDITIONAL || (worstCase && part.shadeWorst() == Shade.CONDITIONAL))
                kinds.add(part.kind());
        boolean model = kinds.contains(Application.Kind.MODEL) || kinds.contains(Application.Kind.DATASET);
        boolean software = kinds.contains(Application.Kind.SERVICE) || kinds.contains(Application.Kind.SOFTWARE);
        if (model && software) return "Conditional model and source-available inside";
        return model ? "Conditional model inside" : "Source-available inside";
    }
}
