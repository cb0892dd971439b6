package dev.ajar.finding.statement;

import java.util.List;
import java.util.Set;

/// What is known about a document before it is read.
///
/// @param owner account that publishes the repository, such as `acme`, or the empty word
/// @param repository name of the repository, or the empty word
/// @param names models that other files already showed to be the repository's own
/// @param naming tells which license a name stands for
public record Setting(String owner, String repository, Set<String> names, LicenseNaming naming) {
    /// Nothing is known.
    public static final Setting NONE = new Setting("", "", Set.of(), (_, _) -> List.of());

    public Setting {
        names = Set.copyOf(names);
    }

    public Setting with(LicenseNaming other) {
        return new Setting(owner, repository, names, other);
    }
}
