package dev.ajar.assembly.check;

import dev.ajar.model.Component;
import dev.ajar.model.Finding;
import dev.ajar.model.Severity;
import dev.ajar.model.Status;
import java.util.List;

/// The weights are handed out only after terms are accepted or access is approved.
final class Gated implements Check {
    @Override
    public String id() {
        return "gated";
    }

    @Override
    public List<Finding> check(Case subject) {
        Component weights = subject.weights();
        if (weights.status() != Status.GATED) return List.of();
        return List.of(new Finding(
                id(),
                Severity.INFO,
                "the weights are behind a gate: terms must be accepted or access approved first",
                "Publishers: offer the download without a gate. Users: read the terms shown there before accepting.",
                weights.evidence().stream().limit(2).toList()));
    }
}
