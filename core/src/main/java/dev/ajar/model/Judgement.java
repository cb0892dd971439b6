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
/// @param next the smallest way to a better grade, or `null` where it was not asked for
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
        List<CriterionResult> criteria,
        @Nullable Improvement next) {
    public Judgement {
        progress = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(progress));
        warnings = List.copyOf(warnings);
        criteria = List.copyOf(criteria);
    }

    /// A verdict without the way up from it.
    public Judgement(
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
        this(framework, version, shape, best, worst, points, max, progress, warnings, derived, criteria, null);
    }

    /// The same with the way up from it.
    public Judgement with(Improvement way) {
        return new Judgement(
                framework, version, shape, best, worst, points, max, progress, warnings, derived, criteria, way);
    }

    /// One criterion's answer.
    ///
    /// @param group the framework's own heading, or empty
    /// @param question what the criterion asks, in a reader's words, or empty
    /// @param detail a word of the framework's own, or `null`
    /// @param remedy what would meet it, or `null` where it is met
    /// @param turnsOn what decided: a component kind, `license:` and a component kind, or the name of a judgement
    /// @param asks all that the criterion looks at, in the same words
    public record CriterionResult(
            String id,
            String group,
            String question,
            Verdict verdict,
            @Nullable String detail,
            @Nullable Double points,
            String because,
            @Nullable String remedy,
            List<Evidence> evidence,
            List<String> turnsOn,
            List<String> asks) {
        public CriterionResult {
            evidence = List.copyOf(evidence);
            turnsOn = List.copyOf(turnsOn);
            asks = List.copyOf(asks);
        }

        /// An answer of which no more is known than what came out.
        public CriterionResult(
                String id,
                Verdict verdict,
                @Nullable String detail,
                @Nullable Double points,
                String because,
                @Nullable String remedy,
                List<Evidence> evidence) {
            this(id, "", "", verdict, detail, points, because, remedy, evidence, List.of(), List.of());
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
