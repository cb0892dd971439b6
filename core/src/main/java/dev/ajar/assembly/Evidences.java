package dev.ajar.assembly;

/// Words for readers, made from what was found.
final class Evidences {
    private static final int SHORT = 60;

    private Evidences() {}

    static String shorten(String text) {
        String line = text.strip().replace('\n', ' ');
        return line.length() <= SHORT ? line : line.substring(0, SHORT - 1).strip() + "…";
    }
}
