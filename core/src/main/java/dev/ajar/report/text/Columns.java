package dev.ajar.report.text;

import java.util.ArrayList;
import java.util.List;

/// Widths on a terminal, where East Asian characters take two columns and combining marks none.
final class Columns {
    private Columns() {}

    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += width(c);
            i += Character.charCount(c);
        }
        return width;
    }

    static int width(int c) {
        if (c < 0x300) return 1;
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT)
            return 0;
        return wide(c) ? 2 : 1;
    }

    /// Unicode Standard Annex 11, classes W and F, by block.
    private static boolean wide(int c) {
        return c >= 0x1100
                && (c <= 0x115F
                        || between(c, 0x2E80, 0x303E)
                        || between(c, 0x3041, 0xA4CF)
                        || between(c, 0xAC00, 0xD7A3)
                        || between(c, 0xF900, 0xFAFF)
                        || between(c, 0xFE30, 0xFE6F)
                        || between(c, 0xFF00, 0xFF60)
                        || between(c, 0xFFE0, 0xFFE6)
                        || between(c, 0x1F300, 0x1F64F)
                        || between(c, 0x1F680, 0x1FAFF)
                        || between(c, 0x20000, 0x3FFFD));
    }

    private static boolean between(int c, int low, int high) {
        return c >= low && c <= high;
    }

    /// Cut to a width, with an ellipsis where something was lost.
    static String clip(String text, int width) {
        if (width(text) <= width) return text;
        return head(text, width - 1).stripTrailing() + "…";
    }

    /// Cut at the front, for paths, whose end tells more.
    static String clipFront(String text, int width) {
        if (width(text) <= width) return text;
        int start = 0;
        while (width(text.substring(start)) > width - 1) start += Character.charCount(text.codePointAt(start));
        return "…" + text.substring(start);
    }

    /// Cut behind the first folder, for paths of one place, whose first folder tells them apart.
    static String clipPath(String path, int width) {
        int slash = path.indexOf('/');
        if (slash < 0 || width(path) <= width) return clipFront(path, width);
        String folder = clip(path.substring(0, slash), width / 2 - 1) + "/";
        return folder + clipFront(path.substring(slash + 1), width - width(folder));
    }

    /// The longest start of a text that fits.
    static String head(String text, int width) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += width(c);
            if (used > width) break;
            end += Character.charCount(c);
        }
        return text.substring(0, end);
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /// Breaks at spaces; a word wider than the line is cut.
    static List<String> wrap(String text, int width) {
        return wrap(text, width, width);
    }

    /// As above, with a first line of another width than the lines below.
    static List<String> wrap(String text, int first, int below) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (word.isEmpty()) continue;
            String rest = word;
            while (true) {
                int width = lines.isEmpty() ? first : below;
                int room = width - width(line.toString()) - (line.isEmpty() ? 0 : 1);
                if (width(rest) <= room) {
                    if (!line.isEmpty()) line.append(' ');
                    line.append(rest);
                    break;
                }
                if (!line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    continue;
                }
                String head = head(rest, width);
                lines.add(head);
                rest = rest.substring(head.length());
            }
        }
        if (!line.isEmpty()) lines.add(line.toString());
        return lines;
    }
}
