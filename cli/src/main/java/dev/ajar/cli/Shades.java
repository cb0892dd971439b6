package dev.ajar.cli;

import dev.ajar.model.Shade;

/// Reads the word for a shade.
final class Shades {
    private Shades() {}

    static Shade of(String word) {
        for (Shade shade : Shade.values()) if (shade.wire().equals(word)) return shade;
        throw new UsageException("shade '" + word
                + "' is not known; there are open, conditional, noncommercial, unlicensed, hosted, closed, unknown");
    }
}
