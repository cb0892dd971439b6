package dev.ajar.report;

/// Text from files, made safe to show: no control characters, no tricks with the direction of writing.
public final class Printable {
    private Printable() {}

    /// The text on one line. Line ends and tabs become spaces; control characters, direction marks and characters that
    /// are no characters vanish.
    public static String line(String text) {
        int first = 0;
        while (first < text.length() && plain(text.charAt(first))) first++;
        if (first == text.length()) return text;
        StringBuilder safe = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\t' || c == '\n' || c == 0x2028 || c == 0x2029) safe.append(' ');
            else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) safe.append('\uFFFD');
            else if (!Character.isISOControl(c) && Character.getType(c) != Character.FORMAT) safe.appendCodePoint(c);
        }
        return safe.toString();
    }

    private static boolean plain(char c) {
        return c >= ' ' && c < 0x7F;
    }
}
