package dev.ajar.model;

import java.util.List;

/// Everything said about one subject.
public record Assessment(
        Subject subject,
        Openness openness,
        List<Component> components,
        List<Condition> conditions,
        List<Finding> findings,
        List<Judgement> judgements,
        List<Issue> issues) {
    public Assessment {
        components = List.copyOf(components);
        conditions = List.copyOf(conditions);
        findings = List.copyOf(findings);
        judgements = List.copyOf(judgements);
        issues = List.copyOf(issues);
    }
}
