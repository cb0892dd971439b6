package dev.ajar.report;

import dev.ajar.model.Judgement;
import dev.ajar.model.Judgement.CriterionResult;
import java.util.ArrayList;
import java.util.List;

/// Criteria that a framework puts under one heading.
///
/// @param name the heading, or empty
public record CriterionGroup(String name, List<CriterionResult> criteria) {
    public CriterionGroup {
        criteria = List.copyOf(criteria);
    }

    /// The groups of a judgement in the framework's order.
    public static List<CriterionGroup> of(Judgement judgement) {
        List<CriterionGroup> groups = new ArrayList<>();
        List<CriterionResult> open = new ArrayList<>();
        String name = "";
        for (CriterionResult criterion : judgement.criteria()) {
            if (!criterion.group().equals(name) && !open.isEmpty()) {
                groups.add(new CriterionGroup(name, open));
                open = new ArrayList<>();
            }
            name = criterion.group();
            open.add(criterion);
        }
        if (!open.isEmpty()) groups.add(new CriterionGroup(name, open));
        return List.copyOf(groups);
    }

    /// One mark for each criterion.
    public String marks() {
        StringBuilder marks = new StringBuilder();
        for (CriterionResult criterion : criteria) marks.append(VerdictMark.of(criterion.verdict()));
        return marks.toString();
    }
}
