package dev.ajar.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Everything said about one subject.
///
/// @param application the parts of an application, or `null` for any other kind of subject
/// @param attestations what people say of it, and what became of that
public record Assessment(
        Subject subject,
        Openness openness,
        List<Component> components,
        List<Condition> conditions,
        List<Finding> findings,
        List<Judgement> judgements,
        List<Issue> issues,
        @Nullable Application application,
        List<Attestation> attestations) {
    public Assessment {
        components = List.copyOf(components);
        conditions = List.copyOf(conditions);
        findings = List.copyOf(findings);
        judgements = List.copyOf(judgements);
        issues = List.copyOf(issues);
        attestations = List.copyOf(attestations);
    }

    /// An assessment of which nobody attests anything.
    public Assessment(
            Subject subject,
            Openness openness,
            List<Component> components,
            List<Condition> conditions,
            List<Finding> findings,
            List<Judgement> judgements,
            List<Issue> issues,
            @Nullable Application application) {
        this(subject, openness, components, conditions, findings, judgements, issues, application, List.of());
    }

    /// An assessment of anything but an application.
    public Assessment(
            Subject subject,
            Openness openness,
            List<Component> components,
            List<Condition> conditions,
            List<Finding> findings,
            List<Judgement> judgements,
            List<Issue> issues) {
        this(subject, openness, components, conditions, findings, judgements, issues, null);
    }

    /// The same with the verdicts of frameworks.
    public Assessment judged(List<Judgement> verdicts) {
        return new Assessment(
                subject, openness, components, conditions, findings, verdicts, issues, application, attestations);
    }

    /// The same with the verdicts of frameworks and what was found in them.
    public Assessment judged(List<Judgement> verdicts, List<Finding> found) {
        return new Assessment(
                subject, openness, components, conditions, found, verdicts, issues, application, attestations);
    }
}
