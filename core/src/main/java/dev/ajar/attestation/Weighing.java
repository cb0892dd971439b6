package dev.ajar.attestation;

import dev.ajar.attestation.Statement.Claim;
import dev.ajar.model.Assessment;
import dev.ajar.model.Attestation;
import dev.ajar.model.Attestation.State;
import dev.ajar.model.Component;
import dev.ajar.model.Evidence;
import dev.ajar.model.Finding;
import dev.ajar.model.Severity;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;

/// Weighs what people say against what the files of one subject show.
public final class Weighing {
    private final Assessment found;
    private final Set<String> measured;
    private final PartWeighing parts;
    /// What the files say against a statement.
    private final IdentityHashMap<Attestation, List<Evidence>> against = new IdentityHashMap<>();

    /// @param measured judgements that the parts of the subject answer with yes by themselves
    /// @param paths all files of the place
    /// @param agree whether two ids name the same license
    public Weighing(Assessment found, Set<String> measured, Set<String> paths, BiPredicate<String, String> agree) {
        this.found = found;
        this.measured = Set.copyOf(measured);
        this.parts = new PartWeighing(paths, agree);
    }

    /// What is left of the subject when the statements are weighed.
    ///
    /// @param components those of the subject, with what is said where the files do not tell
    /// @param findings one for each statement that does not hold
    public record Weighed(List<Component> components, List<Attestation> attestations, List<Finding> findings) {
        public Weighed {
            components = List.copyOf(components);
            attestations = List.copyOf(attestations);
            findings = List.copyOf(findings);
        }
    }

    /// Weighs the statements in the order given; those that people disagree on count for nobody.
    public Weighed weigh(List<Statement> statements) {
        Map<String, List<Statement>> disputes = disputes(statements);
        List<Component> components = new ArrayList<>(found.components());
        List<Attestation> attestations = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Statement statement : statements) {
            List<Statement> others = disputes.getOrDefault(key(statement), List.of());
            Attestation attestation = others.isEmpty()
                    ? weigh(statement, components)
                    : attestation(statement, State.DISPUTED, "others say otherwise", List.of());
            attestations.add(attestation);
            if (attestation.state() == State.CONTRADICTED) findings.add(contradicted(statement, attestation));
        }
        disputes.values().stream().filter(sides -> !sides.isEmpty()).forEach(sides -> findings.add(disputed(sides)));
        return new Weighed(components, attestations, findings);
    }

    private Attestation weigh(Statement statement, List<Component> components) {
        return switch (statement.claim()) {
            case Claim.Judges judges -> {
                if (!measured.contains(judges.name()))
                    yield attestation(statement, State.COUNTED, "the files do not tell", List.of());
                yield judges.holds()
                        ? attestation(statement, State.CONFIRMED, "the parts found show it too", List.of())
                        : attestation(statement, State.CONTRADICTED, "the parts found show that it is so", List.of());
            }
            case Claim.Tells tells -> {
                PartWeighing.Outcome outcome = parts.weigh(statement, tells, components);
                yield attestation(statement, outcome.state(), outcome.because(), outcome.evidence());
            }
        };
    }

    private Attestation attestation(Statement statement, State state, String because, List<Evidence> evidence) {
        Attestation attestation = new Attestation(
                statement.about(),
                statement.claim() instanceof Claim.Judges,
                statement.says(),
                statement.author(),
                statement.date(),
                statement.reason(),
                statement.url(),
                state,
                because,
                statement.evidence());
        against.put(attestation, List.copyOf(evidence));
        return attestation;
    }

    private Finding contradicted(Statement statement, Attestation attestation) {
        List<Evidence> evidence = new ArrayList<>(List.of(statement.evidence()));
        evidence.addAll(against.getOrDefault(attestation, List.of()));
        return new Finding(
                "attestation-contradicted",
                Severity.WARNING,
                statement.about() + ": " + statement.says() + ", " + statement.by() + "; but " + attestation.because()
                        + ". The files count.",
                "Correct the attestation, or the file.",
                evidence);
    }

    private static Finding disputed(List<Statement> sides) {
        List<String> said = new ArrayList<>();
        for (Statement side : sides) said.add(side.says() + " (" + side.by() + ")");
        return new Finding(
                "attestation-contradicted",
                Severity.WARNING,
                sides.getFirst().about() + ": people say different things: " + String.join("; ", said)
                        + ". None of it counts.",
                "Settle it between the authors, and keep one statement.",
                sides.stream().map(Statement::evidence).toList());
    }

    /// Statements on one thing that differ, by what they speak of; an empty list where all agree.
    private static Map<String, List<Statement>> disputes(List<Statement> statements) {
        Map<String, List<Statement>> byKey = new LinkedHashMap<>();
        for (Statement statement : statements)
            byKey.computeIfAbsent(key(statement), _ -> new ArrayList<>()).add(statement);
        byKey.replaceAll((_, sides) -> differ(sides) ? sides : List.of());
        return byKey;
    }

    private static boolean differ(List<Statement> sides) {
        for (Statement one : sides) for (Statement two : sides) if (differ(one.claim(), two.claim())) return true;
        return false;
    }

    private static boolean differ(Claim one, Claim two) {
        if (one instanceof Claim.Judges a && two instanceof Claim.Judges b) return a.holds() != b.holds();
        if (one instanceof Claim.Tells a && two instanceof Claim.Tells b)
            return (a.status() != null && b.status() != null && a.status() != b.status())
                    || (a.license() != null
                            && b.license() != null
                            && !a.license().equals(b.license()));
        return false;
    }

    /// What a statement speaks of; parts of other names, subkinds or places are other things.
    private static String key(Statement statement) {
        return switch (statement.claim()) {
            case Claim.Judges judges -> "judgement " + judges.name();
            case Claim.Tells tells ->
                tells.kind().wire() + " " + Objects.toString(tells.name(), "") + " "
                        + Objects.toString(tells.subkind(), "");
        };
    }
}
