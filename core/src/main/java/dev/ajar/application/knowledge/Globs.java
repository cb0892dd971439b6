package dev.ajar.application.knowledge;

/// Patterns in which `*` stands for any piece of text; linear time.
public final class Globs {
    private Globs() {}

    public static boolean matches(String pattern, String text) {
        int star = pattern.indexOf('*');
        if (star < 0) return pattern.equals(text);
        if (!text.startsWith(pattern.substring(0, star))) return false;
        int at = star;
        String rest = pattern.substring(star + 1);
        while (true) {
            int next = rest.indexOf('*');
            if (next < 0) return text.length() - at >= rest.length() && text.endsWith(rest);
            String piece = rest.substring(0, next);
            int found = text.indexOf(piece, at);
            if (found < 0) return false;
            at = found + piece.length();
            rest = rest.substring(next + 1);
        }
    }
}
