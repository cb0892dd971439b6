package dev.ajar.report;

import dev.ajar.model.Assessment;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Improvement;
import dev.ajar.model.Judgement;
import dev.ajar.model.Shade;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The steps that would make a subject more open, most useful first.
public final class WayUp {
    private static final int MOST = 8;
    private static final int STEPS = 4;

    private WayUp() {}

    public static List<String> of(Assessment assessment) {
        Set<String> steps = new LinkedHashSet<>();
        for (Component component : assessment.components()) {
            if (component.kind() != ComponentKind.FINAL_WEIGHTS || component.shade() == Shade.OPEN) continue;
            String mend = Words.mend(component.shade());
            if (!mend.isEmpty()) steps.add("final weights: " + mend);
        }
        int high = assessment.openness().completeness().last();
        for (String need : assessment.openness().nextLevelNeeds())
            steps.add("for level " + Math.min(4, high + 1) + " of completeness: " + need);
        for (Judgement judgement : assessment.judgements()) {
            Improvement way = judgement.next();
            if (way != null && !way.steps().isEmpty())
                steps.add("for " + Disagreement.name(judgement, assessment.judgements()) + " " + way.to() + ": "
                        + sentence(way));
        }
        List<String> first = new ArrayList<>(steps);
        return List.copyOf(first.subList(0, Math.min(MOST, first.size())));
    }

    /// Such as `2 to do, 1 to tell: release the data card under CC-BY-4.0; …`.
    private static String sentence(Improvement way) {
        List<String> texts =
                way.steps().stream().map(Improvement.Step::text).limit(STEPS).toList();
        int more = way.steps().size() - STEPS;
        return counts(way) + ": " + String.join("; ", texts) + (more > 0 ? "; and " + more + " more" : "");
    }

    /// Such as `2 to do, 1 to tell`.
    public static String counts(Improvement way) {
        long tells = way.steps().stream().filter(Improvement.Step::tells).count();
        long acts = way.steps().size() - tells;
        if (tells == 0) return acts + " to do";
        return acts == 0 ? tells + " to tell" : acts + " to do, " + tells + " to tell";
    }
}
