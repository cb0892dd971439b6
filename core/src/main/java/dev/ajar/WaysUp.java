package dev.ajar;

import dev.ajar.framework.Framework;
import dev.ajar.framework.Judged;
import dev.ajar.framework.LicenseTags;
import dev.ajar.framework.Ways;
import dev.ajar.model.Improvement;
import dev.ajar.model.Judgement;
import java.util.ArrayList;
import java.util.List;

/// Finds the way up by the frameworks that were asked for; otherwise by the first few that have one.
final class WaysUp {
    private static final int FEW = 3;

    private final List<Framework> frameworks;
    private final LicenseTags tags;
    private final List<String> goals;

    WaysUp(List<Framework> frameworks, LicenseTags tags, List<String> goals) {
        this.frameworks = frameworks;
        this.tags = tags;
        this.goals = goals;
    }

    /// @throws OptionException if a framework has no such grade
    List<Judgement> up(List<Judgement> judgements, Judged subject) {
        List<Judgement> improved = new ArrayList<>();
        int found = 0;
        for (int i = 0; i < judgements.size(); i++) {
            Judgement judgement = judgements.get(i);
            Framework framework = frameworks.get(i);
            if (goals.isEmpty()) {
                boolean few = frameworks.size() <= FEW || !judgement.shape().equals("points");
                if (few && found < FEW && better(judgement)) {
                    judgement = judgement.with(Ways.improve(framework, subject, tags, ""));
                    found++;
                }
                improved.add(judgement);
                continue;
            }
            for (String goal : goals) {
                if (meant(goal, framework)) improved.add(judgement.with(way(framework, subject, goal)));
            }
        }
        return improved;
    }

    private Improvement way(Framework framework, Judged subject, String goal) {
        int colon = goal.indexOf(':');
        try {
            return Ways.improve(framework, subject, tags, colon < 0 ? "" : goal.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            throw new OptionException("--to " + goal + ": " + e.getMessage(), e);
        }
    }

    private boolean meant(String goal, Framework framework) {
        String name = goal.indexOf(':') < 0 ? goal : goal.substring(0, goal.indexOf(':'));
        if (name.equals(framework.id() + "@" + framework.version())) return true;
        if (!name.equals(framework.id())) return false;
        // Without a version the first one is meant, even where others were asked for besides.
        for (Framework one : frameworks)
            if (one.id().equals(framework.id())) return one.version().equals(framework.version());
        return false;
    }

    private static boolean better(Judgement judgement) {
        return !judgement.worst().equals("pass");
    }
}
