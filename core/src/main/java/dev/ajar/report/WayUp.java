package dev.ajar.report;

import dev.ajar.model.Assessment;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Judgement;
import dev.ajar.model.Shade;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The steps that would make a subject more open, most useful first.
public final class WayUp {
    private static final int MOST = 8;

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
        for (Judgement judgement : assessment.judgements())
            for (Judgement.CriterionResult criterion : judgement.criteria())
                if (criterion.remedy() != null && criterion.verdict() != Judgement.Verdict.MET)
                    steps.add(judgement.framework() + " " + criterion.id() + ": " + criterion.remedy());
        List<String> first = new ArrayList<>(steps);
        return List.copyOf(first.subList(0, Math.min(MOST, first.size())));
    }
}
