package dev.ajar.application.value;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// One reference to a variable and what it led to.
///
/// @param kind what gave the value
/// @param place where the value stands, or `null` where there is none
/// @param conflict whether two settings of the operator's files disagree
/// @param alternatives other values seen for the name
public record Use(String variable, Kind kind, @Nullable Place place, boolean conflict, List<Other> alternatives) {
    public Use {
        alternatives = List.copyOf(alternatives);
    }

    public Use(String variable, Kind kind, @Nullable Place place) {
        this(variable, kind, place, false, List.of());
    }

    /// Whether the value is known.
    public boolean known() {
        return switch (kind) {
            case DYNAMIC, MISSING -> false;
            case GIVEN, ASSIGNMENT, FUNCTION_DEFAULT, INLINE_DEFAULT, TEMPLATE, LAUNCH_SCRIPT -> true;
            case HELM_VALUES, README, TEST, IMAGE_DEFAULT -> true;
        };
    }

    /// A value that another place gives.
    public record Other(String value, Kind kind, @Nullable Place place) {}
}
