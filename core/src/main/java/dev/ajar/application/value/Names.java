package dev.ajar.application.value;

/// Names of variables: `[_A-Za-z][_A-Za-z0-9]*`.
public final class Names {
    private Names() {}

    /// The index after the name that starts at `from`; `from` itself where none starts there.
    public static int end(String text, int from) {
        int i = from;
        while (i < text.length() && (letter(text.charAt(i)) || (i > from && digit(text.charAt(i))))) i++;
        return i;
    }

    /// Whether the whole text is a name.
    public static boolean is(String text) {
        return !text.isEmpty() && end(text, 0) == text.length();
    }

    private static boolean letter(char c) {
        return c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
