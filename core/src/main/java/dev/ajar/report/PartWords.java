package dev.ajar.report;

import dev.ajar.model.Application;
import dev.ajar.model.Application.Certainty;
import dev.ajar.model.Application.Part;
import dev.ajar.model.Application.Replacement;
import dev.ajar.model.Application.Through;
import dev.ajar.model.Assessment;
import dev.ajar.model.Condition;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Shade;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// How reports name the parts of an application. Decides nothing.
public final class PartWords {
    private static final int CONDITIONS = 4;

    private PartWords() {}

    /// Such as `10 of 12 components are open`.
    public static String headline(Application application) {
        int all = counted(application);
        return application.counts().open() + " of " + all + (all == 1 ? " component is open" : " components are open");
    }

    /// How many parts are counted.
    public static int counted(Application application) {
        Application.Counts counts = application.counts();
        return counts.open() + counts.notOpen() + counts.unknown();
    }

    public static String role(Part part) {
        return part.roles().isEmpty() ? part.kind().wire() : String.join(", ", part.roles());
    }

    /// The name, with the models that a hosted service offers here.
    public static String title(Part part) {
        return part.facts().get("models") instanceof List<?> models && !models.isEmpty()
                ? name(part) + " (" + models.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")"
                : name(part);
    }

    public static String name(Part part) {
        return Objects.requireNonNullElse(part.name(), "not stated (" + part.variable() + ")");
    }

    /// The shade, or both ends of an interval.
    public static String shade(Part part) {
        Shade worst = part.shadeWorst();
        return part.shade().wire() + (worst == null ? "" : " to " + worst.wire());
    }

    /// The shade by which a part is marked and colored: the worst it may have, as it is counted.
    public static Shade look(Part part) {
        return part.shades().last();
    }

    /// Mark and words of a part's shade.
    public static String marked(Part part) {
        return ShadeMark.of(look(part)) + " " + shade(part);
    }

    /// The license as a table shows it, or the empty text where none is told.
    public static String license(Part part) {
        return switch (part.license().license()) {
            case LicenseRef.Known known -> known.id();
            case LicenseRef.Candidates candidates -> String.join(" or ", candidates.shown());
            case LicenseRef.Unrecognized unrecognized ->
                Objects.requireNonNullElse(unrecognized.name(), "unrecognized");
            case LicenseRef.None _ -> "none";
            case LicenseRef.NotTold _ -> "";
        };
    }

    /// What a part is besides its name: the software of a service, where a model is kept.
    public static String what(Part part) {
        if (part.software() != null) return part.software();
        Application.Image image = part.image();
        if (image != null && image.reference() != null) return image.reference();
        return Objects.requireNonNullElse(part.hub(), "");
    }

    /// The gravest conditions of a model's license, in words; none for software, whose reason holds them.
    public static List<String> conditions(Part part) {
        Assessment assessment = part.assessment();
        if (assessment == null || part.shade() == Shade.OPEN) return List.of();
        return assessment.conditions().stream()
                .filter(c -> !Words.condition(c.kind()).light())
                .sorted(Comparator.comparingInt(c -> Words.condition(c.kind()).rank()))
                .map(PartWords::condition)
                .distinct()
                .limit(CONDITIONS)
                .toList();
    }

    private static String condition(Condition condition) {
        String name = Words.condition(condition.kind()).name();
        return condition.meaning().isBlank() ? name : name + ": " + condition.meaning();
    }

    public static String replacements(Part part) {
        return part.replaceWith().stream().map(PartWords::replacement).collect(Collectors.joining(", "));
    }

    private static String replacement(Replacement replacement) {
        return replacement.name() + " (" + replacement.license() + ")";
    }

    /// Through which variables a name was found, each with its place, such as `LLM_MODEL_ID (set_env.sh:16)`.
    public static String through(Part part) {
        return part.resolvedThrough().stream()
                .map(PartWords::through)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String through(Through through) {
        String path = through.path();
        String place = path == null ? through.kind() : path + (through.line() > 0 ? ":" + through.line() : "");
        return through.variable() + " (" + place + ")";
    }

    /// What a reader should know about a part besides its shade, each in a word or two.
    public static List<String> marks(Part part) {
        List<String> marks = new ArrayList<>();
        if (part.optional()) marks.add("optional");
        if (!part.loadBearing()) marks.add("not load-bearing");
        if (part.copyleft()) marks.add("copyleft");
        if (part.certainty() == Certainty.IMAGE_DEFAULT) marks.add("named only by the image's source");
        if (part.certainty() == Certainty.SEVERAL) marks.add("origins disagree");
        if (part.certainty() == Certainty.UNRESOLVED) marks.add("unresolved");
        Application.Image image = part.image();
        if (image != null)
            switch (image.pin()) {
                case FLOATING -> marks.add("floating tag");
                case NONE -> marks.add("no tag");
                case BUILD -> marks.add("built here");
                case VERSION, DIGEST -> {}
            }
        return marks;
    }

    /// The counted parts that are not open, in the order of the report.
    public static List<Part> notOpen(Application application) {
        return application.parts().stream()
                .filter(p -> !p.optional() && p.shade() != Shade.UNKNOWN && !behind(p, application))
                .filter(p -> p.shade() != Shade.OPEN || p.shadeWorst() != null)
                .toList();
    }

    /// Whether a model is shown and counted with the service that offers it.
    private static boolean behind(Part part, Application application) {
        return part.kind() == Application.Kind.MODEL
                && part.shade() == Shade.HOSTED
                && application.parts().stream()
                        .anyMatch(other -> other.kind() == Application.Kind.HOSTED_SERVICE
                                && Objects.equals(other.hub(), part.hub()));
    }

    /// The counted parts of which nobody can tell.
    public static List<Part> notKnown(Application application) {
        return application.parts().stream()
                .filter(p -> !p.optional() && p.shade() == Shade.UNKNOWN)
                .toList();
    }
}
