package dev.ajar.report;

import dev.ajar.model.Judgement.Verdict;
import java.util.Locale;

/// One character for each answer to a criterion.
public final class VerdictMark {
    private VerdictMark() {}

    public static char of(Verdict verdict) {
        return switch (verdict) {
            case MET -> '✓';
            case PARTLY -> '◐';
            case NOT_MET -> '✗';
            case UNKNOWN -> '?';
            case NOT_APPLICABLE -> '–';
        };
    }

    public static String legend() {
        StringBuilder legend = new StringBuilder();
        for (Verdict verdict : Verdict.values()) {
            if (!legend.isEmpty()) legend.append("  ");
            legend.append(of(verdict)).append(' ').append(verdict.wire().replace('-', ' '));
        }
        return legend.toString();
    }

    /// A number without a useless `.0`.
    public static String number(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : String.format(Locale.ROOT, "%.2f", number);
    }
}
