package dev.ajar.finding.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The lines of a document, cut to what is read, and the addresses it gives names to.
///
/// @param references `[name]: address` lines, wherever they stand
record SourceLines(List<String> lines, Map<String, String> references) {
    static final int MAX_CHARACTERS = 1 << 20;
    private static final int MAX_LINE = 1 << 14;
    private static final int MAX_REFERENCES = 2000;

    static SourceLines of(String document) {
        List<String> lines = lines(document);
        return new SourceLines(lines, references(lines));
    }

    static String key(String reference) {
        return reference.strip().toLowerCase(Locale.ROOT);
    }

    private static List<String> lines(String document) {
        String text = document.length() > MAX_CHARACTERS ? document.substring(0, MAX_CHARACTERS) : document;
        List<String> lines = new ArrayList<>();
        for (int from = 0; from <= text.length(); ) {
            int end = text.indexOf('\n', from);
            if (end < 0) end = text.length();
            int stop = end > from && text.charAt(end - 1) == '\r' ? end - 1 : end;
            lines.add(text.substring(from, Math.min(stop, from + MAX_LINE)));
            from = end + 1;
        }
        return lines;
    }

    /// `[name]: address` lines, wherever they stand.
    private static Map<String, String> references(List<String> lines) {
        Map<String, String> references = new HashMap<>();
        for (String line : lines) {
            String text = line.strip();
            int end = text.startsWith("[") ? text.indexOf("]:") : -1;
            if (end <= 1 || references.size() >= MAX_REFERENCES) continue;
            String target = text.substring(end + 2).strip();
            int space = target.indexOf(' ');
            references.putIfAbsent(key(text.substring(1, end)), space > 0 ? target.substring(0, space) : target);
        }
        return references;
    }
}
