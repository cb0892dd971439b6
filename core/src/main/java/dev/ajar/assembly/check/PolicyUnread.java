package dev.ajar.assembly.check;

import dev.ajar.model.Condition;
import dev.ajar.model.Finding;
import dev.ajar.model.Severity;
import java.util.List;
import java.util.Optional;

/// The license takes in a use policy by reference, and the policy is not here to be read.
final class PolicyUnread implements Check {
    @Override
    public String id() {
        return "policy-unread";
    }

    @Override
    public List<Finding> check(Case subject) {
        Optional<Condition> linked = subject.conditions().stream()
                .filter(c -> c.kind().equals("acceptable-use-policy") && "by-reference".equals(c.mode()))
                .findFirst();
        boolean here = subject.files().stream()
                .flatMap(f -> f.reads().stream())
                .anyMatch(r -> r.kind().equals("policy"));
        if (linked.isEmpty() || here) return List.of();
        return List.of(new Finding(
                id(),
                Severity.INFO,
                "the license takes in a use policy that is only linked; it was not read, and may ask more",
                "Read the policy at its address; publishers: put it beside the license.",
                linked.get().evidence()));
    }
}
