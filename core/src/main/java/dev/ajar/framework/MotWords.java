package dev.ajar.framework;

import dev.ajar.framework.mot.MotRecord;
import java.util.Map;

/// How a model file of the Model Openness Tool travels in [Judged#recorded()].
public final class MotWords {
    /// The key it stands under.
    public static final String ID = MotCompat.ID;

    private MotWords() {}

    /// License by part id; parts that are not listed are missing.
    public static Map<String, String> of(MotRecord record) {
        return MotCompat.recorded(record);
    }
}
