package dev.ajar.report;

import dev.ajar.model.Assessment;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Judgement;
import dev.ajar.model.Shade;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The steps that would make a subject more open, most useful first.
public final class WayUp {
    private static final int MOST = 8;
    private static final int OF_ONE = 3;

    private WayUp() {}

    public static List<String> of(Assessment assessment) {
        Set<String> steps = new LinkedHashSet<>();
        for (Component component : assessment.components()) {
            if (component.kind() != ComponentKind.FINAL_WEIGHTS || component.shade() == Shade.OPEN) continue;
            steps.add("final weights: " + Words.mend(component.shade()));
        }
        int high = assessment.openness().completeness().last();
        for (String need : assessment.openness().nextLevelNeeds())
            steps.add("for level " + Math.min(4, high + 1) + " of completeness: " + need);
        for (Judgement judgement : assessment.judgements()) {
            if (steps.size() >= MOST) break;
            steps.addAll(steps(judgement));
        }
        List<String> first = new ArrayList<>(steps);
        return List.copyOf(first.subList(0, Math.min(MOST, first.size())));
    }

    /// What a framework asks for, one step for all criteria that the same would meet.
    private static List<String> steps(Judgement judgement) {
        Map<String, List<String>> remedies = new LinkedHashMap<>();
        for (Judgement.CriterionResult criterion : judgement.criteria()) {
            String remedy = criterion.remedy();
            if (remedy == null || criterion.verdict() == Judgement.Verdict.MET) continue;
            remedies.computeIfAbsent(remedy, _ -> new ArrayList<>()).add(criterion.id());
        }
        List<String> steps = new ArrayList<>();
        remedies.forEach((remedy, ids) -> steps.add(judgement.framework() + ": " + remedy + " (" + listed(ids) + ")"));
        return steps.subList(0, Math.min(OF_ONE, steps.size()));
    }

    private static String listed(List<String> ids) {
        int shown = Math.min(4, ids.size());
        String more = ids.size() > shown ? " and " + (ids.size() - shown) + " more" : "";
        return String.join(", ", ids.subList(0, shown)) + more;
    }
}
