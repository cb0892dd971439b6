package dev.ajar.assembly.check;

import dev.ajar.model.Component;
import dev.ajar.model.Evidence;
import dev.ajar.model.Finding;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.Origin;
import dev.ajar.model.Severity;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// More than one license text may cover the weights, and nothing says which.
final class SeveralCandidates implements Check {
    @Override
    public String id() {
        return "several-candidates";
    }

    @Override
    public List<Finding> check(Case subject) {
        Component weights = subject.weights();
        List<LicenseFinding> texts = weights.licenses().stream()
                .filter(l -> l.origin() == Origin.DETECTED
                        && l.basis() == weights.license().basis())
                .toList();
        Set<String> ids = new TreeSet<>();
        texts.stream().map(l -> l.license().wireId()).filter(Objects::nonNull).forEach(ids::add);
        if (ids.size() < 2) return List.of();
        List<Evidence> evidence =
                texts.stream().flatMap(l -> l.evidence().stream()).limit(5).toList();
        return List.of(new Finding(
                id(),
                Severity.WARNING,
                "several license texts may cover the weights: " + String.join(", ", ids) + "; the worst counts here",
                "Say in one sentence which license covers which part.",
                evidence));
    }
}
