package dev.ajar.report;

import dev.ajar.model.Assessment;
import dev.ajar.model.Component;
import dev.ajar.model.Condition;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Shade;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Components that are not open for one and the same reason.
///
/// @param license the id they share, or `null` where none is told
/// @param conditions of that license, gravest first
public record NotOpen(
        Shade shade, Status status, @Nullable String license, List<Component> components, List<Condition> conditions) {
    public NotOpen {
        components = List.copyOf(components);
        conditions = List.copyOf(conditions);
    }

    private record Reason(Shade shade, Status status, String license) {}

    /// All that is not open, worst shade first; what could not be told stands last.
    public static List<NotOpen> of(Assessment assessment) {
        Map<Reason, List<Component>> groups = new LinkedHashMap<>();
        for (Component component : assessment.components()) {
            if (component.shade() == Shade.OPEN) continue;
            groups.computeIfAbsent(reason(component), _ -> new ArrayList<>()).add(component);
        }
        List<NotOpen> found = new ArrayList<>();
        groups.forEach((reason, components) -> {
            LicenseRef ref = components.getFirst().license().license();
            String license =
                    ref instanceof LicenseRef.Candidates several ? String.join("|", several.shown()) : ref.wireId();
            found.add(new NotOpen(
                    reason.shade(), reason.status(), license, components, conditions(assessment, components)));
        });
        found.sort(Comparator.comparingInt(group -> -gravity(group.shade())));
        return found;
    }

    private static Reason reason(Component component) {
        Status status = component.released() ? Status.IN_REPOSITORY : component.status();
        String license = component.released()
                ? String.valueOf(component.license().license().wireId())
                : "";
        return new Reason(component.shade(), status, license);
    }

    /// The higher, the worse; unknown is below all that is known.
    public static int gravity(Shade shade) {
        return switch (shade) {
            case UNKNOWN -> -1;
            case OPEN -> 0;
            case CONDITIONAL -> 1;
            case NONCOMMERCIAL -> 2;
            case UNLICENSED -> 3;
            case HOSTED -> 4;
            case CLOSED -> 5;
        };
    }

    private static List<Condition> conditions(Assessment assessment, List<Component> components) {
        LicenseFinding license = components.getFirst().license();
        return assessment.conditions().stream()
                .filter(c -> of(license, c))
                .sorted(Comparator.comparingInt(c -> Words.condition(c.kind()).rank()))
                .toList();
    }

    /// Whether a condition comes from this license. Those of a text that nobody knows carry no id, only its place.
    static boolean of(LicenseFinding license, Condition condition) {
        String id = condition.license();
        return switch (license.license()) {
            case LicenseRef.Known known -> known.id().equals(id);
            case LicenseRef.Candidates candidates ->
                id != null && candidates.ids().contains(id);
            case LicenseRef.Unrecognized unrecognized ->
                id == null
                        ? samePlace(license, condition)
                        : id.equals("UNRECOGNIZED") || id.equals(unrecognized.name());
            case LicenseRef.None _, LicenseRef.NotTold _ -> false;
        };
    }

    private static boolean samePlace(LicenseFinding license, Condition condition) {
        return condition.evidence().stream()
                .anyMatch(
                        c -> license.evidence().stream().anyMatch(l -> l.path().equals(c.path())));
    }
}
