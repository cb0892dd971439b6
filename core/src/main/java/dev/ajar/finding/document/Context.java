package dev.ajar.finding.document;

import dev.ajar.finding.PathWords;
import dev.ajar.finding.statement.SubjectMention;
import dev.ajar.source.TextFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which models a stretch of a document is about, where its sentences do not say: a document of news has one dated
/// stretch for each release, and a document of several models a section under the name of each.
final class Context {
    private static final int MOST_FAMILIES = 3;
    private static final int OPENING = 2;
    private static final Set<String> SILENT = Set.of("model", "card", "readme", "the", "details", "information");

    private List<String> whole = List.of();

    private final List<Stretch> stretches = new ArrayList<>();

    private record Stretch(int first, int last, List<String> names) {}

    /// @param subjects all models the document speaks of
    Context(TextFile file, List<SubjectMention> subjects) {
        List<SubjectMention> own = subjects.stream()
                .filter(s -> s.role() == SubjectMention.Role.OWN || s.role() == SubjectMention.Role.TITLE)
                .toList();
        titled(file, own);
        if (families(own).size() < 2) return;
        int start = 0;
        boolean dated = false;
        boolean fenced = false;
        for (int line = 1; line <= file.lineCount() + 1; line++) {
            String text = line <= file.lineCount() ? file.line(line) : "";
            if (text.stripLeading().startsWith("```")) fenced = !fenced;
            // Bold lines below a date are parts of its news; a heading or the next date ends them.
            boolean heading = !fenced
                    && isHeading(text)
                    && (!dated || isDate(text) || text.strip().startsWith("#"));
            if (!heading && line <= file.lineCount()) continue;
            if (start > 0) close(file, start, line - 1, dated, own);
            start = line;
            dated = isDate(text);
        }
    }

    /// The models the line is about, as the document writes them; empty where it is about all.
    List<String> at(int line) {
        for (Stretch stretch : stretches) if (line >= stretch.first() && line <= stretch.last()) return stretch.names();
        return whole;
    }

    /// Whether the line stands above all stretches of a document that has some: it is about none in particular.
    boolean isAbove(int line) {
        return !stretches.isEmpty() && stretches.stream().allMatch(s -> line < s.first());
    }

    /// A document that bears the name of a model in its file name and its title is about that model.
    private void titled(TextFile file, List<SubjectMention> own) {
        Set<String> path = new LinkedHashSet<>(PathWords.of(file.path()).name());
        for (SubjectMention subject : own) {
            if (subject.role() != SubjectMention.Role.TITLE) continue;
            Set<String> words = words(subject.name());
            words.removeAll(SILENT);
            if (!words.isEmpty() && path.containsAll(words)) whole = List.of(subject.name());
            return;
        }
    }

    private void close(TextFile file, int first, int last, boolean dated, List<SubjectMention> own) {
        Set<String> words = words(file.line(first));
        List<SubjectMention> inside = own.stream()
                .filter(s -> dated
                        ? s.place().line() >= first && s.place().line() <= last
                        : words.size() > 1
                                && LinkWords.names(file, s).stream().anyMatch(n -> words(n).containsAll(words)))
                .toList();
        if (dated && (inside.isEmpty() || families(inside).size() > MOST_FAMILIES))
            inside = Opening.named(file, first, Math.min(last, first + OPENING), own);
        if (inside.isEmpty() || families(inside).size() > MOST_FAMILIES) return;
        Set<String> names = new LinkedHashSet<>();
        for (SubjectMention subject : inside) names.add(subject.name());
        stretches.add(new Stretch(first, last, List.copyOf(names)));
    }

    private static Set<String> words(String text) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.]+", -1))
            if (!word.isEmpty()) words.add(word);
        return words;
    }

    private static Set<String> families(List<SubjectMention> subjects) {
        Set<String> families = new LinkedHashSet<>();
        for (SubjectMention subject : subjects) families.add(subject.family() + " " + subject.version());
        return families;
    }

    /// A Markdown heading, or a line that is bold as a whole.
    private static boolean isHeading(String line) {
        String text = line.strip();
        if (text.startsWith("#")) return true;
        return text.length() > 4 && text.startsWith("**") && text.indexOf("**", 2) >= text.length() - 4;
    }

    /// Whether a heading gives a day or a month: a year of four digits beside other words or numbers.
    private static boolean isDate(String line) {
        int digits = 0;
        for (int i = 0; i <= line.length(); i++) {
            boolean digit = i < line.length() && Character.isDigit(line.charAt(i));
            if (digit) digits++;
            if (!digit && digits == 4 && (line.startsWith("20", i - 4) || line.startsWith("19", i - 4))) return true;
            if (!digit) digits = 0;
        }
        return false;
    }
}
