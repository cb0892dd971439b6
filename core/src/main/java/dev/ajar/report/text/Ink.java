package dev.ajar.report.text;

import dev.ajar.model.Severity;
import dev.ajar.model.Shade;

/// Colors of a terminal.
enum Ink {
    PLAIN(""),
    BOLD("1"),
    DIM("2"),
    RED("31"),
    GREEN("32"),
    YELLOW("33"),
    BLUE("34"),
    MAGENTA("35"),
    CYAN("36");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    String paint(String text) {
        return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }

    static Ink of(Shade shade) {
        return switch (shade) {
            case OPEN -> GREEN;
            case CONDITIONAL -> YELLOW;
            case NONCOMMERCIAL, UNLICENSED -> MAGENTA;
            case HOSTED, CLOSED -> RED;
            case UNKNOWN -> BLUE;
        };
    }

    static Ink of(Severity severity) {
        return switch (severity) {
            case ERROR -> RED;
            case WARNING -> YELLOW;
            case INFO -> CYAN;
        };
    }
}
