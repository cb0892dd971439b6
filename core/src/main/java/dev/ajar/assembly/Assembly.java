package dev.ajar.assembly;

import dev.ajar.assembly.Drafts.Reach;
import dev.ajar.assembly.Parts.Part;
import dev.ajar.assembly.check.Case;
import dev.ajar.assembly.check.Checks;
import dev.ajar.model.Assessment;
import dev.ajar.model.Attestation;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Condition;
import dev.ajar.model.Evidence;
import dev.ajar.model.Finding;
import dev.ajar.model.Issue;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.Observation.BaseSeen;
import dev.ajar.model.Observation.ClaimSeen;
import dev.ajar.model.Observation.LicenseFile;
import dev.ajar.model.Openness;
import dev.ajar.model.Possible;
import dev.ajar.model.Shade;
import dev.ajar.model.Status;
import dev.ajar.model.Subject;
import dev.ajar.openness.OpennessMap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// From all that was seen of one place to its subjects, each with components, licenses, conditions and findings.
public final class Assembly {
    private final LicenseFacts facts;
    private final Lineage lineage;
    private final Shading shading;

    public Assembly(LicenseFacts facts, Lineage lineage) {
        this.facts = facts;
        this.lineage = lineage;
        this.shading = new Shading(facts);
    }

    /// The subjects of the place, in the order they were met.
    public List<Assessment> assemble(Seen seen) {
        Drafts drafts = new SubjectSplit(seen).split();
        List<Assessment> assessments = new ArrayList<>();
        for (Draft draft : drafts.all()) assessments.add(assess(seen, drafts, draft));
        return assessments;
    }

    private Assessment assess(Seen seen, Drafts drafts, Draft draft) {
        Scopes scopes = new Scopes(seen, drafts);
        List<Component> components = new ArrayList<>();
        List<Case.Disagreement> disagreements = new ArrayList<>();
        Conclusion weights = null;
        Part weightsPart = null;
        for (Part part : new Parts(seen, drafts).of(draft)) {
            Conclusion conclusion = Conclusion.of(part, scopes.reaching(home(drafts, draft, part), part), facts);
            components.add(component(part, conclusion));
            disagreements.addAll(Disagreements.in(part, conclusion, facts));
            if (part.kind() == ComponentKind.FINAL_WEIGHTS && weights == null) {
                weights = conclusion;
                weightsPart = part;
            }
        }
        if (weights == null || weightsPart == null) throw new IllegalStateException("no final weights assembled");
        List<BaseSeen> bases = relevant(seen.all(BaseSeen.class), drafts, draft);
        Freedom freedom = Freedom.of(
                shading.of(weightsPart.status(), weights.license(), weights.conditions()),
                weights,
                bases,
                lineage,
                shading);
        Openness openness = OpennessMap.place(
                components, freedom.value(), freedom.declared(), freedom.because(), freedom.evidence());
        List<Condition> conditions = new Conditions(seen, drafts, facts).of(draft, weights, weightsPart);
        Case subject = new Case(
                draft.subject(),
                openness,
                components,
                conditions,
                claims(seen, drafts, draft),
                seen.all(LicenseFile.class).stream()
                        .filter(f -> drafts.reach(draft, f.about(), f.path()) != Reach.OTHER)
                        .toList(),
                disagreements.stream().distinct().toList(),
                bases(bases, freedom),
                seen.paths());
        return new Assessment(
                draft.subject(), openness, components, conditions, Checks.findings(subject), List.of(), List.of());
    }

    /// Places a subject whose components are recorded rather than found: only the judging is left to do.
    public Assessment recorded(Subject subject, List<Component> recorded, List<Issue> issues) {
        List<Component> components = new ArrayList<>();
        for (Component c : recorded) components.add(shaded(c));
        Component weights = components.stream()
                .filter(c -> c.kind() == ComponentKind.FINAL_WEIGHTS)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(subject.id() + ": no final weights recorded"));
        Shading.Shaded shaded = shading.of(weights.status(), weights.license(), List.of());
        List<BaseSeen> bases = recordedBases(components);
        Freedom freedom = Freedom.of(shaded, shaded.shade(), weights.license().evidence(), bases, lineage, shading);
        Openness openness = OpennessMap.place(
                components, freedom.value(), freedom.declared(), freedom.because(), freedom.evidence());
        List<Condition> conditions = Conditions.recorded(weights, facts);
        Case seen = new Case(
                subject,
                openness,
                components,
                conditions,
                List.of(),
                List.of(),
                List.of(),
                bases(bases, freedom),
                List.of());
        return new Assessment(subject, openness, components, conditions, Checks.findings(seen), List.of(), issues);
    }

    /// The same subject with what people attest where the files do not tell. The place on the map follows; the findings
    /// on the files stay.
    public Assessment attested(
            Assessment found, List<Component> said, List<Attestation> attestations, List<Finding> contradictions) {
        List<Component> components = new ArrayList<>();
        for (Component c : said) components.add(found.components().contains(c) ? c : shaded(c));
        Component before = weights(found.components());
        Component weights = weights(components);
        Possible<Shade> freedom = found.openness().freedom();
        List<Condition> conditions = new ArrayList<>(found.conditions());
        String because = found.openness().because();
        List<Evidence> evidence = found.openness().evidence();
        if (before != null && weights != null && !before.equals(weights)) {
            List<Shade> values = new ArrayList<>(
                    shading.of(weights.status(), weights.license(), List.of()).values());
            // A base model whose terms flow down is worse than what the weights themselves show.
            if (freedom.last() != before.shade() && freedom.last() != Shade.UNKNOWN) {
                Shade base = freedom.last();
                values.replaceAll(v -> v == Shade.UNKNOWN ? v : v.worse(base));
            } else {
                because = weights.because();
                evidence = weights.license().evidence();
            }
            freedom = new Possible<>(values);
            for (Condition c : Conditions.recorded(weights, facts))
                if (conditions.stream().noneMatch(old -> old.kind().equals(c.kind()))) conditions.add(c);
        }
        List<Finding> findings = new ArrayList<>(found.findings());
        findings.addAll(contradictions);
        Openness openness =
                OpennessMap.place(components, freedom, found.openness().declared(), because, evidence);
        boolean moved = !openness.freedom().equals(found.openness().freedom())
                || !openness.completeness().equals(found.openness().completeness())
                || !openness.categories().equals(found.openness().categories());
        if (moved)
            openness = OpennessMap.place(
                    components,
                    freedom,
                    found.openness().declared(),
                    because + "; rests on what people attest",
                    evidence);
        return new Assessment(
                found.subject(),
                openness,
                components,
                conditions,
                findings,
                found.judgements(),
                found.issues(),
                found.application(),
                attestations);
    }

    private static @Nullable Component weights(List<Component> components) {
        for (Component c : components) if (c.kind() == ComponentKind.FINAL_WEIGHTS) return c;
        return null;
    }

    /// The models up a recorded chain; a base that is the family's own pretrained model is not among them.
    private static List<BaseSeen> recordedBases(List<Component> components) {
        return components.stream()
                .filter(c -> c.kind() == ComponentKind.BASE_WEIGHTS && c.facts().containsKey("base-of"))
                .filter(c -> !c.evidence().isEmpty())
                .map(c -> new BaseSeen(
                        c.name(), "finetune", List.of(), c.evidence().getFirst()))
                .toList();
    }

    private Component shaded(Component c) {
        Shading.Shaded shaded = shading.of(c.status(), c.license(), List.of());
        return new Component(
                c.kind(),
                c.subkind(),
                c.name(),
                c.status(),
                c.urls(),
                c.license(),
                c.licenses(),
                shaded.shade(),
                shaded.because(),
                c.evidence(),
                c.lookedAt(),
                c.facts());
    }

    private Component component(Part part, Conclusion conclusion) {
        Shading.Shaded shaded = shading.of(part.status(), conclusion.license(), conclusion.conditions());
        List<LicenseFinding> all = new ArrayList<>();
        for (Claimed claimed : conclusion.reaching()) {
            LicenseFinding finding = new LicenseFinding(
                    claimed.origin(),
                    claimed.license(),
                    claimed.basis(),
                    claimed.confidence(),
                    claimed.origin().wire() + " in "
                            + claimed.evidence().getLast().path(),
                    claimed.evidence());
            if (!all.contains(finding)) all.add(finding);
        }
        return new Component(
                part.kind(),
                part.subkind(),
                part.name(),
                part.status(),
                part.urls(),
                conclusion.license(),
                all,
                shaded.shade(),
                shaded.because(),
                part.evidence(),
                part.lookedAt(),
                part.facts());
    }

    /// The subject whose terms cover a part: code lent by a sibling stays under the sibling's license.
    private static Draft home(Drafts drafts, Draft draft, Part part) {
        String path = part.status() == Status.IN_REPOSITORY ? part.path() : null;
        if (path == null) return draft;
        Draft owner = drafts.owner(path);
        return owner == null ? draft : owner;
    }

    private static List<ClaimSeen> claims(Seen seen, Drafts drafts, Draft draft) {
        return seen.all(ClaimSeen.class).stream()
                .filter(c -> drafts.reach(draft, c.about(), c.path()) != Reach.OTHER)
                .toList();
    }

    private static List<BaseSeen> relevant(List<BaseSeen> bases, Drafts drafts, Draft draft) {
        return bases.stream()
                .filter(b -> drafts.reach(draft, b.about(), b.path()) != Reach.OTHER)
                .filter(b -> !drafts.named(b.model()).contains(draft))
                .toList();
    }

    private List<Case.Base> bases(List<BaseSeen> bases, Freedom freedom) {
        List<Case.Base> all = new ArrayList<>();
        for (BaseSeen base : bases) {
            Lineage.Recorded recorded = lineage.license(base.model());
            boolean worse = freedom.inherited().stream().anyMatch(i -> i.base().equals(base));
            all.add(new Case.Base(
                    base,
                    recorded == null ? null : recorded.license(),
                    recorded == null ? null : recorded.source(),
                    recorded != null && worse ? shading.shade(recorded.license()) : null,
                    recorded == null ? List.of() : facts.conditions(recorded.license())));
        }
        return all;
    }
}
