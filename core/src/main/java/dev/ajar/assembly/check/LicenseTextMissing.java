package dev.ajar.assembly.check;

import dev.ajar.model.Component;
import dev.ajar.model.Finding;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Severity;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.List;

/// The license asks that its text travel with the weights, and the text is not here.
final class LicenseTextMissing implements Check {
    @Override
    public String id() {
        return "license-text-missing";
    }

    @Override
    public List<Finding> check(Case subject) {
        List<Finding> findings = new ArrayList<>();
        Component weights = subject.weights();
        if (weights.status() != Status.IN_REPOSITORY) return findings;
        if (weights.license().license() instanceof LicenseRef.Known known
                && Copies.asksForText(subject.conditions())
                && !Copies.hasText(subject.files(), known.id())) {
            findings.add(new Finding(
                    id(),
                    Severity.WARNING,
                    known.id() + " asks that its text travel with the weights; no file here holds it",
                    "Add the text of the license as LICENSE.",
                    weights.license().evidence()));
        }
        for (Case.Base base : subject.bases()) {
            String license = base.license();
            if (license == null || !Copies.asksForText(base.asks()) || Copies.hasText(subject.files(), license))
                continue;
            findings.add(new Finding(
                    id(),
                    Severity.WARNING,
                    "the base model " + base.seen().model() + " is recorded as " + license
                            + ", which asks that its text travel with derivatives; no file here holds it",
                    "Add the text of the base model's license.",
                    List.of(base.seen().evidence())));
        }
        return findings;
    }
}
