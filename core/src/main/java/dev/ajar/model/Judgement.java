package dev.ajar.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The verdict of one published framework on one subject.
///
/// @param shape `points`, `gate`, `tiers` or `ladder`
/// @param best the best grade that remains possible, in the framework's own words
/// @param worst the worst; equal to best where the grade is certain
/// @param derived whether the reading is Ajar's own, published by nobody
public record Judgement(
        String framework,
        String version,
        String shape,
        String best,
        String worst,
        @Nullable Double points,
        @Nullable Double max,
        Map<String, Double> progress,
        List<String> warnings,
        boolean derived,
        List<CriterionResult> criteria) {
    public Judgement {
        progress = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(progress));
        warnings = List.copyOf(warnings);
        criteria = List.copyOf(criteria);
    }

    /// One criterion's answer.
    ///
    /// @param detail a word of the framework's own, or `null`
    /// @param remedy what would meet it, or `null` where it is met
    public record CriterionResult(
            String id,
            Verdict verdict,
            @Nullable String detail,
            @Nullable Double points,
            String because,
            @Nullable String remedy,
            List<Evidence> evidence) {
        public CriterionResult {
            evidence = List.copyOf(evidence);
        }
    }

    public enum Verdict implements Wire {
        MET,
        PARTLY,
        NOT_MET,
        UNKNOWN,
        NOT_APPLICABLE;

        @Override
        public String wire() {
            return Wire.wire(this);
        }
    }
}
