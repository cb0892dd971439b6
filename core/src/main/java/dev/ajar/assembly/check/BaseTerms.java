package dev.ajar.assembly.check;

import dev.ajar.model.Finding;
import dev.ajar.model.Severity;
import java.util.List;

/// The model it was made from has terms that flow down to it.
final class BaseTerms implements Check {
    @Override
    public String id() {
        return "base-terms";
    }

    @Override
    public List<Finding> check(Case subject) {
        return subject.bases().stream()
                .filter(b -> b.worse() != null)
                .map(b -> new Finding(
                        id(),
                        Severity.WARNING,
                        "made from " + b.seen().model() + ", recorded as " + b.license() + " by " + b.source()
                                + "; those terms flow down",
                        "Pass the base model's terms on with the model, and declare them.",
                        List.of(b.seen().evidence())))
                .toList();
    }
}
