package dev.ajar.report;

import dev.ajar.model.Evidence;
import dev.ajar.model.Finding;
import dev.ajar.model.Judgement;
import dev.ajar.model.Judgement.CriterionResult;
import dev.ajar.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The finding that frameworks give opposite verdicts on a subject, with the criteria that make the difference.
public final class DisagreementFinding {
    private static final int CRITERIA = 3;
    private static final int EVIDENCE = 3;

    private DisagreementFinding() {}

    /// Empty where no verdict is good while another is bad.
    public static Optional<Finding> of(List<Judgement> judgements) {
        List<String> good = names(judgements, Disagreement::good);
        List<String> bad = names(judgements, Disagreement::bad);
        if (good.isEmpty() || bad.isEmpty()) return Optional.empty();
        List<String> reasons = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        for (Judgement judgement : judgements) {
            if (!Disagreement.bad(judgement)) continue;
            List<CriterionResult> failed = judgement.criteria().stream()
                    .filter(criterion -> criterion.verdict() == Judgement.Verdict.NOT_MET)
                    .toList();
            int more = failed.size() - CRITERIA;
            reasons.add(Disagreement.name(judgement, judgements) + " over "
                    + String.join(
                            ", ",
                            failed.stream()
                                    .limit(CRITERIA)
                                    .map(CriterionResult::id)
                                    .toList())
                    + (more > 0 ? " and " + more + " more" : ""));
            failed.stream()
                    .flatMap(criterion -> criterion.evidence().stream())
                    .filter(one -> !evidence.contains(one))
                    .limit(1)
                    .forEach(evidence::add);
        }
        return Optional.of(new Finding(
                "framework-disagreement",
                Severity.INFO,
                "It passes " + String.join(", ", good) + " and not " + String.join(", ", bad) + ". It fails "
                        + String.join("; ", reasons) + ".",
                "Name framework and version wherever you quote a verdict.",
                evidence.stream().limit(EVIDENCE).toList()));
    }

    private static List<String> names(List<Judgement> judgements, Predicate<Judgement> wanted) {
        return judgements.stream()
                .filter(wanted)
                .map(judgement -> Disagreement.name(judgement, judgements)
                        + (judgement.worst().equals("pass")
                                        || judgement.worst().equals("fail")
                                        || judgement.best().equals("none")
                                ? ""
                                : " (" + judgement.worst() + ")"))
                .toList();
    }
}
