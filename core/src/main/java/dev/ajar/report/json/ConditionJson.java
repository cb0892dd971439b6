package dev.ajar.report.json;

import dev.ajar.model.Condition;
import java.util.List;

/// Conditions as elements of an array that is open.
public final class ConditionJson {
    private ConditionJson() {}

    public static void write(List<Condition> conditions, JsonOut json) {
        AssessmentJson writer = new AssessmentJson(json);
        conditions.forEach(writer::condition);
    }
}
