package dev.ajar.internal;

/// Names made fit to be shown: control and invisible characters as escapes, long ones cut.
public final class Visible {
    /// The most characters shown of a name.
    private static final int MOST = 120;

    private Visible() {}

    public static String name(String name) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < name.length() && shown.length() < MOST; i++) {
            char c = name.charAt(i);
            if (hidden(c)) shown.append("\\u").append("%04x".formatted((int) c));
            else shown.append(c);
        }
        return shown.toString();
    }

    private static boolean hidden(char c) {
        int type = Character.getType(c);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
