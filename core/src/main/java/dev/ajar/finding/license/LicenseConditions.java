package dev.ajar.finding.license;

import dev.ajar.license.Match;
import dev.ajar.model.Condition;
import dev.ajar.source.TextFile;
import java.util.List;

/// The conditions of a license that was found in a file, each at the line of that file which says it.
@FunctionalInterface
public interface LicenseConditions {
    List<Condition> of(TextFile file, Match match);
}
