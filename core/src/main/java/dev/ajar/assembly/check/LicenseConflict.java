package dev.ajar.assembly.check;

import dev.ajar.model.Finding;
import dev.ajar.model.Severity;
import java.util.List;

/// What is declared is not what the text is.
final class LicenseConflict implements Check {
    @Override
    public String id() {
        return "license-conflict";
    }

    @Override
    public List<Finding> check(Case subject) {
        return subject.disagreements().stream()
                .map(d -> new Finding(
                        id(),
                        Severity.WARNING,
                        d.component() + ": declared " + d.declared() + ", but the text is " + d.detected()
                                + "; the text counts",
                        "Declare the license whose text is there, or put the text there that is declared.",
                        d.evidence()))
                .toList();
    }
}
