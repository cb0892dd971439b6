package dev.ajar.assembly;

import dev.ajar.assembly.Drafts.Reach;
import dev.ajar.model.Component;
import dev.ajar.model.Condition;
import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Observation.ConditionSeen;
import dev.ajar.model.Observation.LicenseFile;
import dev.ajar.model.Observation.LicenseRead;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What users of the weights are asked: by the license that counts, by the use policy read beside it as one bundle, and
/// by sentences in card and README.
final class Conditions {
    private final Seen seen;
    private final Drafts drafts;
    private final LicenseFacts facts;

    Conditions(Seen seen, Drafts drafts, LicenseFacts facts) {
        this.seen = seen;
        this.drafts = drafts;
        this.facts = facts;
    }

    List<Condition> of(Draft draft, Conclusion weights, Parts.Part part) {
        Map<String, Condition> all = new LinkedHashMap<>();
        for (Claimed winner : weights.winners()) {
            if (winner.file() != null || !winner.conditions().isEmpty())
                winner.conditions().forEach(c -> add(all, c));
            else declared(winner).forEach(c -> add(all, c));
        }
        for (LicenseFile file : seen.all(LicenseFile.class)) {
            if (file.vendored()) continue;
            Reach reach = drafts.reach(draft, file.about(), file.path());
            if (reach == Reach.OTHER) continue;
            for (LicenseRead read : file.reads()) {
                if (read.kind().equals("policy")
                        && (reach != Reach.SHARED || file.path().indexOf('/') < 0))
                    read.conditions().forEach(c -> add(all, c));
            }
        }
        for (ConditionSeen said : seen.all(ConditionSeen.class)) {
            Reach reach = drafts.reach(draft, said.about(), said.path());
            if (reach == Reach.OTHER) continue;
            // What a model is meant for is no term where its license is known.
            if ("intended".equals(said.mode()) && known(weights)) continue;
            add(
                    all,
                    new Condition(
                            said.kind(),
                            null,
                            null,
                            said.mode(),
                            null,
                            null,
                            said.meaning(),
                            List.of(said.evidence())));
        }
        if (part.status() == Status.GATED && !part.evidence().isEmpty()) {
            add(
                    all,
                    new Condition(
                            "access-gate",
                            null,
                            null,
                            null,
                            null,
                            null,
                            "terms must be accepted or access approved before the download",
                            List.of(part.evidence().getFirst())));
        }
        return List.copyOf(all.values());
    }

    private static boolean known(Conclusion weights) {
        LicenseRef license = weights.license().license();
        return license instanceof LicenseRef.Known || license instanceof LicenseRef.Candidates;
    }

    /// What is known of the license a record gives to the weights.
    static List<Condition> recorded(Component weights, LicenseFacts facts) {
        if (!(weights.license().license() instanceof LicenseRef.Known known)) return List.of();
        return facts.conditions(known.id()).stream()
                .map(c -> new Condition(
                        c.kind(),
                        c.value(),
                        c.unit(),
                        c.mode(),
                        known.id(),
                        c.section(),
                        c.meaning(),
                        weights.license().evidence()))
                .toList();
    }

    /// What is known of a license that is only declared; the line that declares it is the evidence.
    private List<Condition> declared(Claimed claimed) {
        List<Condition> conditions = new ArrayList<>();
        if (!(claimed.license() instanceof LicenseRef.Known known)) return conditions;
        List<Evidence> evidence = List.of(claimed.evidence().getFirst());
        for (Condition c : facts.conditions(known.id())) {
            conditions.add(new Condition(
                    c.kind(), c.value(), c.unit(), c.mode(), known.id(), c.section(), c.meaning(), evidence));
        }
        return conditions;
    }

    private static void add(Map<String, Condition> all, Condition condition) {
        String key = condition.kind() + "|" + Objects.toString(condition.value(), "") + "|"
                + Objects.toString(condition.mode(), "");
        all.putIfAbsent(key, condition);
    }
}
