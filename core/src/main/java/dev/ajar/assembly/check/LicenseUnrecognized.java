package dev.ajar.assembly.check;

import dev.ajar.model.Confidence;
import dev.ajar.model.Finding;
import dev.ajar.model.Observation.LicenseFile;
import dev.ajar.model.Observation.LicenseRead;
import dev.ajar.model.Severity;
import java.util.ArrayList;
import java.util.List;

/// A license text that is not among the known ones.
final class LicenseUnrecognized implements Check {
    @Override
    public String id() {
        return "license-unrecognized";
    }

    @Override
    public List<Finding> check(Case subject) {
        List<Finding> findings = new ArrayList<>();
        for (LicenseFile file : subject.files()) {
            for (LicenseRead read : file.reads()) {
                if (read.confidence() != Confidence.UNKNOWN_LICENSE || file.vendored()) continue;
                findings.add(new Finding(
                        id(),
                        Severity.WARNING,
                        file.path() + " holds a license text that is not known; "
                                + (read.conditions().isEmpty()
                                        ? "no condition could be read from it"
                                        : read.conditions().size() + " conditions were read from it"),
                        "Have a person read it; if it is a known text, report it so that it can be added.",
                        List.of(read.evidence())));
            }
        }
        return findings;
    }
}
