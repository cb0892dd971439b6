package dev.ajar.framework;

import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;
import java.util.List;
import java.util.Set;

/// What a criterion asks of a subject: the whole grammar of framework data.
public sealed interface Requirement {
    record All(List<Requirement> parts) implements Requirement {}

    record Any(List<Requirement> parts) implements Requirement {}

    record Not(Requirement part) implements Requirement {}

    /// At least so many of these.
    record Count(int atLeast, List<Requirement> parts) implements Requirement {}

    /// Whether a component of this kind has one of these statuses.
    ///
    /// @param subkinds only of these subkinds; empty for any
    /// @param every whether all components of the kind must
    record PartIs(ComponentKind kind, Set<String> subkinds, Set<Status> statuses, boolean every)
            implements Requirement {}

    /// Whether the license of every released component of this kind has one of these tags, or none of them.
    record LicenseIs(ComponentKind kind, Set<String> subkinds, Set<LicenseTag> tags, boolean lacks)
            implements Requirement {}

    /// Whether a license reaches the released components of this kind at all.
    record Licensed(ComponentKind kind) implements Requirement {}

    /// A human judgement, or something measured, by name.
    record Flag(String name) implements Requirement {}

    /// Always, or never.
    record Fixed(boolean holds) implements Requirement {}
}
