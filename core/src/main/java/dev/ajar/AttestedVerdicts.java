package dev.ajar;

import dev.ajar.framework.FlagNames;
import dev.ajar.framework.Framework;
import dev.ajar.model.Attestation;
import dev.ajar.model.Evidence;
import dev.ajar.model.Judgement;
import dev.ajar.model.Judgement.CriterionResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Names, at each criterion, the people on whose word its verdict rests.
final class AttestedVerdicts {
    private final List<Framework> frameworks;

    AttestedVerdicts(List<Framework> frameworks) {
        this.frameworks = List.copyOf(frameworks);
    }

    List<Judgement> told(List<Judgement> judgements, List<Attestation> attestations) {
        List<Attestation> counting =
                attestations.stream().filter(Attestation::counts).toList();
        List<Judgement> told = new ArrayList<>();
        for (Judgement judgement : judgements) {
            Framework framework = framework(judgement);
            List<CriterionResult> results = new ArrayList<>();
            for (CriterionResult result : judgement.criteria())
                results.add(told(
                        result,
                        framework == null ? Set.of() : FlagNames.of(framework.criterion(result.id())),
                        counting));
            told.add(new Judgement(
                    judgement.framework(),
                    judgement.version(),
                    judgement.shape(),
                    judgement.best(),
                    judgement.worst(),
                    judgement.points(),
                    judgement.max(),
                    judgement.progress(),
                    judgement.warnings(),
                    judgement.derived(),
                    results));
        }
        return told;
    }

    private static CriterionResult told(CriterionResult result, Set<String> flags, List<Attestation> attestations) {
        StringBuilder because = new StringBuilder(result.because());
        List<Evidence> evidence = new ArrayList<>(result.evidence());
        for (Attestation said : attestations) {
            boolean asked = said.judgement() && flags.contains(said.about());
            boolean rests = !said.judgement()
                    && said.state() == Attestation.State.COUNTED
                    && result.evidence().contains(said.evidence());
            if (!asked && !rests) continue;
            because.append("; ")
                    .append(said.about())
                    .append(": ")
                    .append(said.says())
                    .append(", attested by ")
                    .append(said.author())
                    .append(" on ")
                    .append(said.date());
            if (!evidence.contains(said.evidence())) evidence.add(said.evidence());
        }
        return new CriterionResult(
                result.id(),
                result.group(),
                result.question(),
                result.verdict(),
                result.detail(),
                result.points(),
                because.toString(),
                result.remedy(),
                evidence,
                result.turnsOn(),
                result.asks());
    }

    private @Nullable Framework framework(Judgement judgement) {
        for (Framework framework : frameworks)
            if (framework.id().equals(judgement.framework())
                    && framework.version().equals(judgement.version())) return framework;
        return null;
    }
}
