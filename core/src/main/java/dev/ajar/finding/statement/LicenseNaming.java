package dev.ajar.finding.statement;

import dev.ajar.license.name.LicenseNames;
import dev.ajar.license.name.Resolution;
import java.util.List;

/// Tells which license a name stands for.
public interface LicenseNaming {
    /// The ids it may be; empty where it names none.
    ///
    /// @param name as written, or the empty word
    /// @param target the address it carries, or the empty word
    List<String> ids(String name, String target);

    /// By name, else by the address of a well-known license page.
    static LicenseNaming of(LicenseNames names) {
        return (name, target) -> {
            Resolution byName = name.isEmpty() ? new Resolution.Placeholder("") : names.resolve(name);
            if (!byName.ids().isEmpty() || !target.contains("://")) return byName.ids();
            return names.resolve(target).ids();
        };
    }
}
