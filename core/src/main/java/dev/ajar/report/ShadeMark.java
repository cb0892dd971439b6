package dev.ajar.report;

import dev.ajar.model.Shade;

/// One character for each shade, so that no answer rests on color alone.
public final class ShadeMark {
    private ShadeMark() {}

    public static char of(Shade shade) {
        return switch (shade) {
            case OPEN -> '●';
            case CONDITIONAL -> '◐';
            case NONCOMMERCIAL -> '◔';
            case UNLICENSED -> '○';
            case HOSTED -> '△';
            case CLOSED -> '×';
            case UNKNOWN -> '?';
        };
    }

    public static String legend() {
        StringBuilder legend = new StringBuilder();
        for (Shade shade : Shade.values()) {
            if (!legend.isEmpty()) legend.append("  ");
            legend.append(of(shade)).append(' ').append(shade.wire());
        }
        return legend.toString();
    }
}
