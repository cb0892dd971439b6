package dev.ajar.assembly.check;

import dev.ajar.model.Confidence;
import dev.ajar.model.Finding;
import dev.ajar.model.Observation.LicenseFile;
import dev.ajar.model.Observation.LicenseRead;
import dev.ajar.model.Severity;
import java.util.ArrayList;
import java.util.List;

/// A known license text whose terms were changed.
final class LicenseModified implements Check {
    @Override
    public String id() {
        return "license-modified";
    }

    @Override
    public List<Finding> check(Case subject) {
        List<Finding> findings = new ArrayList<>();
        for (LicenseFile file : subject.files()) {
            for (LicenseRead read : file.reads()) {
                if (read.confidence() != Confidence.MODIFIED || file.vendored()) continue;
                String changes = read.changes().isEmpty() ? "" : ": " + String.join("; ", read.changes());
                findings.add(new Finding(
                        id(),
                        Severity.WARNING,
                        file.path() + " is " + read.license().wireId() + " with changed terms" + changes,
                        "Use the published text, or give the changed license a name of its own.",
                        List.of(read.evidence())));
            }
        }
        return findings;
    }
}
