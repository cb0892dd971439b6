package dev.ajar.finding.statement;

import java.util.List;

/// A license as a document names it.
///
/// @param name as written, such as `the Model License`; empty where only a link stands
/// @param target path or address the name carries, as written, or the empty word
/// @param ids what it is known as; empty where not known or not asked
public record LicenseNamed(String name, String target, List<String> ids) {
    public LicenseNamed {
        ids = List.copyOf(ids);
    }

    /// Whether the target is a file of the same repository.
    public boolean pointsInside() {
        return !target.isEmpty() && !target.contains("://") && !target.startsWith("#") && !target.startsWith("mailto:");
    }
}
