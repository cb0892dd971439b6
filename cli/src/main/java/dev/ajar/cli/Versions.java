package dev.ajar.cli;

import dev.ajar.Ajar;
import java.io.PrintStream;

/// What `--version` prints: one line each for the program and the knowledge inside.
final class Versions {
    private Versions() {}

    static void print(PrintStream out) {
        out.println("ajar " + Ajar.version());
        out.println("java " + Runtime.version().feature());
    }
}
