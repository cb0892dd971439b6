package dev.ajar.finding.statement;

import java.util.Locale;

/// What the marks at the start of a line of Markdown make of it.
final class LineShape {
    private LineShape() {}

    static int quoted(String line) {
        int i = 0;
        while (i < line.length() && (line.charAt(i) == '>' || (line.charAt(i) == ' ' && line.startsWith(">", i + 1))))
            i++;
        return i;
    }

    static int indent(String line, int from) {
        int i = from;
        while (i < line.length() && Character.isWhitespace(line.charAt(i))) i++;
        return i;
    }

    static int hashes(String line, int start) {
        int i = start;
        while (i < line.length() && line.charAt(i) == '#') i++;
        int count = i - start;
        return count <= 6 && i < line.length() && line.charAt(i) != '!' ? count : 0;
    }

    static boolean isUnderline(String line, int start) {
        char c = line.charAt(start);
        if (c != '=' && c != '-' && c != '*' && c != '_') return false;
        int end = line.length();
        while (end > start && Character.isWhitespace(line.charAt(end - 1))) end--;
        for (int i = start; i < end; i++) if (line.charAt(i) != c) return false;
        return end - start >= 3;
    }

    /// Where the words of a list item start, or 0 where the line is none.
    static int bullet(String line, int start) {
        int i = start;
        char c = line.charAt(i);
        if (c == '-' || c == '*' || c == '+' || c == '•') i++;
        else {
            while (i < line.length() && Character.isDigit(line.charAt(i)) && i - start < 4) i++;
            if (i == start || i >= line.length() || (line.charAt(i) != '.' && line.charAt(i) != ')')) return 0;
            i++;
        }
        if (i >= line.length() || (line.charAt(i) != ' ' && line.charAt(i) != '\t')) return 0;
        int words = indent(line, i);
        if (words + 3 < line.length()
                && line.charAt(words) == '['
                && line.charAt(words + 2) == ']'
                && line.charAt(words + 3) == ' ') words += 4;
        return words < line.length() ? words : 0;
    }

    static boolean closesHeading(String line) {
        return line.toLowerCase(Locale.ROOT).contains("</h");
    }
}
