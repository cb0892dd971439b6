package dev.ajar.framework;

import java.util.Optional;
import java.util.Set;

/// The tags of a license by its id; empty where the license is not known, which is not the same as no tags.
@FunctionalInterface
public interface LicenseTags {
    Optional<Set<LicenseTag>> of(String licenseId);
}
