package dev.ajar.assembly.check;

import dev.ajar.model.Finding;
import dev.ajar.model.Severity;
import dev.ajar.model.Status;
import java.util.List;

/// The base model's license asks for a notice file, and there is none.
final class NoticeMissing implements Check {
    @Override
    public String id() {
        return "notice-missing";
    }

    @Override
    public List<Finding> check(Case subject) {
        if (subject.weights().status() != Status.IN_REPOSITORY || Copies.hasNotice(subject.paths())) return List.of();
        return subject.bases().stream()
                .filter(b -> Copies.asksForNotice(b.asks()))
                .map(b -> new Finding(
                        id(),
                        Severity.WARNING,
                        "the base model " + b.seen().model() + " is recorded as " + b.license()
                                + ", which asks for a notice file; there is none",
                        "Add the notice file with the words the license gives.",
                        List.of(b.seen().evidence())))
                .toList();
    }
}
