package dev.ajar.assembly.check;

import dev.ajar.model.Component;
import dev.ajar.model.Condition;
import dev.ajar.model.Evidence;
import dev.ajar.model.Observation.BaseSeen;
import dev.ajar.model.Observation.ClaimSeen;
import dev.ajar.model.Observation.LicenseFile;
import dev.ajar.model.Openness;
import dev.ajar.model.Shade;
import dev.ajar.model.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One subject as the checks see it.
///
/// @param claims that speak for it
/// @param files license files that may reach it, in order
/// @param disagreements where what is declared is not what the text is
/// @param paths of all files of the place
public record Case(
        Subject subject,
        Openness openness,
        List<Component> components,
        List<Condition> conditions,
        List<ClaimSeen> claims,
        List<LicenseFile> files,
        List<Disagreement> disagreements,
        List<Base> bases,
        List<String> paths) {

    /// A declared license and the text that counts instead.
    public record Disagreement(String component, String declared, String detected, List<Evidence> evidence) {}

    /// A base model, and what is recorded of it.
    ///
    /// @param license recorded, or `null` where nothing is
    /// @param worse the shade it brings, where that is worse than the subject's own; else `null`
    public record Base(
            BaseSeen seen,
            @Nullable String license,
            @Nullable String source,
            @Nullable Shade worse,
            List<Condition> asks) {}

    /// The component that freedom rests on.
    public Component weights() {
        for (Component component : components)
            if (component.kind() == dev.ajar.model.ComponentKind.FINAL_WEIGHTS) return component;
        throw new IllegalStateException("no final weights among the components of " + subject.id());
    }
}
