package dev.ajar.assembly.check;

import dev.ajar.internal.Knowledge;
import dev.ajar.model.Evidence;
import dev.ajar.model.Finding;
import dev.ajar.model.Observation.ClaimSeen;
import dev.ajar.model.Severity;
import dev.ajar.model.Shade;
import java.util.List;
import java.util.Map;

/// The card or README calls it open, and the licenses or the released parts do not bear that out.
final class OpenWashing implements Check {
    private static final Map<String, Object> CLAIMS =
            Knowledge.map(OpenWashing.class, "/dev/ajar/assembly/claims.yaml");
    private static final int REPRODUCIBLE = 3;

    @Override
    public String id() {
        return "open-washing";
    }

    @Override
    public List<Finding> check(Case subject) {
        Shade best = subject.openness().freedom().first();
        return switch (best) {
            case CONDITIONAL, NONCOMMERCIAL, UNLICENSED, HOSTED, CLOSED -> said(subject, "terms", Severity.WARNING);
            case OPEN ->
                subject.openness().completeness().last() < REPRODUCIBLE
                        ? said(subject, "parts", Severity.INFO)
                        : List.of();
            case UNKNOWN -> List.of();
        };
    }

    private List<Finding> said(Case subject, String promise, Severity severity) {
        List<String> words = Knowledge.texts(CLAIMS, promise);
        List<ClaimSeen> claims =
                subject.claims().stream().filter(c -> words.contains(c.kind())).toList();
        if (claims.isEmpty()) return List.of();
        List<Evidence> evidence =
                claims.stream().map(ClaimSeen::evidence).limit(5).toList();
        String called = claims.getFirst().kind().replace('-', ' ');
        String message = severity == Severity.WARNING
                ? "called " + called + ", but the weights are "
                        + subject.openness().freedom().first().wire() + ": "
                        + subject.openness().because()
                : "called " + called + ", and the license bears that out; the released parts do not: missing "
                        + String.join(", ", subject.openness().nextLevelNeeds());
        String remedy = severity == Severity.WARNING
                ? "Say what it is, such as \"open weights under the … license\", or release the weights under an open license."
                : "Say \"open weights\", or release what is missing.";
        return List.of(new Finding(id(), severity, message, remedy, evidence));
    }
}
