package dev.ajar.finding.document;

import dev.ajar.finding.statement.SubjectMention;
import dev.ajar.source.TextFile;
import java.util.ArrayList;
import java.util.List;

/// The models that news opens with: those whose names its first lines hold, wherever else they are named first.
final class Opening {
    /// Letters of a line in which news says what it is about.
    private static final int LONGEST = 2000;

    private Opening() {}

    static List<SubjectMention> named(TextFile file, int first, int last, List<SubjectMention> own) {
        List<SubjectMention> named = new ArrayList<>();
        for (int line = first; line <= last && line <= file.lineCount(); line++) {
            String whole = file.line(line);
            String text = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
            for (SubjectMention subject : own)
                if (!named.contains(subject) && stands(text, subject.name(), own)) named.add(subject);
        }
        return named;
    }

    /// Whether a line holds a name as words of their own, and not as a part of a longer name.
    private static boolean stands(String line, String name, List<SubjectMention> own) {
        for (int at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
            int end = at + name.length();
            boolean whole = (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)))
                    && (end == line.length() || !Character.isLetterOrDigit(line.charAt(end)));
            int start = at;
            boolean longer = own.stream()
                    .map(SubjectMention::name)
                    .anyMatch(other -> other.length() > name.length() && covers(line, other, start, end));
            if (whole && !longer) return true;
        }
        return false;
    }

    private static boolean covers(String line, String other, int start, int end) {
        int at = line.indexOf(other, Math.max(0, end - other.length()));
        return at >= 0 && at <= start && at + other.length() >= end;
    }
}
