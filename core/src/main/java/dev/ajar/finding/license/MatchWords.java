package dev.ajar.finding.license;

import dev.ajar.license.Change;
import dev.ajar.license.Match;
import dev.ajar.license.MatchClass;
import dev.ajar.license.terms.Clause;
import dev.ajar.license.terms.Extraction;
import dev.ajar.license.terms.TermsExtractor;
import dev.ajar.source.TextFile;
import java.util.ArrayList;
import java.util.List;

/// The words of one license in a file, read for what they ask, and with them the words that were added to it, which
/// may stand before its first or behind its last line.
final class MatchWords {
    private record Range(int from, int to) {
        boolean overlaps(int start, int end) {
            return start < to && end > from;
        }
    }

    /// So many words may differ from a known license for its terms to hold otherwise.
    private static final int FEW = 12;

    private final TextFile file;
    private final Match match;
    private final List<Range> added = new ArrayList<>();
    private final Extraction inside;
    private final List<Extraction> outside = new ArrayList<>();

    MatchWords(TextFile file, Match match, TermsExtractor extractor) {
        this.file = file;
        this.match = match;
        Range whole = lines(match.line(), match.endLine());
        this.inside = extractor.extract(file.text(), whole.from(), whole.to());
        for (Change change : match.changes()) {
            if (change.kind() != Change.Kind.ADDED) continue;
            Range range = words(change);
            added.add(range);
            if (!range.overlaps(whole.from(), whole.to())) {
                Range full = lines(change.line(), change.endLine());
                outside.add(extractor.extract(file.text(), full.from(), full.to()));
            }
        }
    }

    /// What is read within the lines of the license.
    Extraction inside() {
        return inside;
    }

    /// What is read from added words that stand outside these lines.
    List<Extraction> outside() {
        return outside;
    }

    /// Whether a sentence of the license holds words that were added to it.
    boolean added(Clause clause) {
        for (Range range : added) if (range.overlaps(clause.start(), clause.end())) return true;
        return false;
    }

    /// Whether so much was changed that what is known of the license need not hold for this text.
    boolean anew() {
        if (match.cls() != MatchClass.MODIFIED) return false;
        int words = 0;
        for (Change change : match.changes())
            words += switch (change.kind()) {
                case ADDED -> change.text() == null ? 1 : change.text().split("\\s+", FEW + 2).length;
                case REMOVED -> change.length();
            };
        return match.ids().size() > 1 || words > FEW;
    }

    /// Whether words of the known license are gone or were replaced, so that what it asks may be gone with them.
    boolean cut() {
        return match.cls() == MatchClass.MODIFIED
                && match.changes().stream().anyMatch(change -> change.kind() == Change.Kind.REMOVED);
    }

    /// The added words where they can be found as they stand, else their lines.
    private Range words(Change change) {
        Range lines = lines(change.line(), change.endLine());
        String text = change.text();
        if (text == null || text.isEmpty()) return lines;
        int at = place(text, lines);
        return at < 0 ? lines : new Range(at, at + text.length());
    }

    /// Where words stand within lines, as whole words; -1 where they do not stand there as they are.
    private int place(String words, Range lines) {
        String text = file.text().substring(lines.from(), lines.to());
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            int end = at + words.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
            if (begins && ends) return lines.from() + at;
        }
        return -1;
    }

    private Range lines(int first, int last) {
        int from = file.start(Math.clamp(first, 1, file.lineCount()));
        int end = Math.clamp(last, 1, file.lineCount());
        int to = end == file.lineCount() ? file.text().length() : file.start(end + 1);
        return new Range(from, Math.max(from, to));
    }
}
