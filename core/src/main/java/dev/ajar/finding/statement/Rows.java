package dev.ajar.finding.statement;

import dev.ajar.finding.statement.Inline.Stretch;
import java.util.ArrayList;
import java.util.List;

/// Rows of a table drawn with `|`.
final class Rows {
    private static final int MAX_CELLS = 64;

    private Rows() {}

    /// Whether the line is the rule between a table's head and its body: `|---|:-:|`.
    static boolean isDelimiter(String line) {
        int dashes = 0;
        int bars = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '-') dashes++;
            else if (c == '|' || c == '+') bars++;
            else if (c != ':' && c != ' ' && c != '\t' && c != '>') return false;
        }
        return dashes >= 2 && bars >= 1;
    }

    static List<Stretch> cells(String line, int number, int from) {
        List<Stretch> cells = new ArrayList<>();
        int start = from;
        while (start < line.length() && Character.isWhitespace(line.charAt(start))) start++;
        if (start < line.length() && line.charAt(start) == '|') start++;
        boolean code = false;
        int tick = line.lastIndexOf('`');
        for (int i = start; i <= line.length() && cells.size() < MAX_CELLS; i++) {
            if (i < line.length()) {
                char c = line.charAt(i);
                if (c == '\\') {
                    i++;
                    continue;
                }
                if (c == '`') code = !code;
                if (c != '|' || (code && i < tick)) continue;
            }
            int end = Math.min(i, line.length());
            if (end < line.length() || !line.substring(start, end).isBlank()) {
                int left = start;
                while (left < end && Character.isWhitespace(line.charAt(left))) left++;
                int right = end;
                while (right > left && Character.isWhitespace(line.charAt(right - 1))) right--;
                cells.add(new Stretch(number, left, right));
            }
            start = end + 1;
        }
        return cells;
    }
}
