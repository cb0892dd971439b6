package dev.ajar.license.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Cuts a license text into sentences and list items in one pass, and keeps for each the section it stands in and
/// what the head of its list says of it.
final class Sentences {
    private static final int MAX_SENTENCE = 3000;
    private static final Set<String> ABBREVIATIONS = Set.of(
            "inc", "ltd", "co", "corp", "no", "vs", "etc", "sec", "art", "dr", "mr", "ms", "st", "eg", "ie", "pp");

    private final CharSequence text;
    private final Vocabulary vocabulary;
    private final Function<Words, Listed> heads;
    private final Predicate<Words> standsAlone;
    private final List<Sentence> found = new ArrayList<>();
    private String top = "";
    private String letter = "";
    private String roman = "";
    private Listed list = Listed.NOTHING;
    private String listIn = "";
    private int listIndent;
    private String blockLabel = "";
    private int blockIndent;
    private int blockStart;
    private int itemLevel;
    private boolean continues;

    private Sentences(
            CharSequence text, Vocabulary vocabulary, Function<Words, Listed> heads, Predicate<Words> standsAlone) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.heads = heads;
        this.standsAlone = standsAlone;
    }

    /// @param heads what words at the head of a list say of what the list names
    /// @param standsAlone whether an item is a sentence with a subject of its own
    static List<Sentence> of(
            CharSequence text, Vocabulary vocabulary, Function<Words, Listed> heads, Predicate<Words> standsAlone) {
        var sentences = new Sentences(text, vocabulary, heads, standsAlone);
        sentences.split();
        return sentences.found;
    }

    private void split() {
        int start = -1;
        int line = 0;
        int length = text.length();
        while (line < length) {
            int next = line;
            while (next < length && text.charAt(next) != '\n') next++;
            int from = skipSpace(line, next);
            if (from == next) {
                if (start >= 0) start = flush(start, line, false);
            } else {
                boolean heading = isHeading(from, next);
                Marker marker = Marker.read(text, from, next, letter.length() == 1 ? letter.charAt(0) : 0);
                boolean item = marker != null && marker.level() > 1;
                if (start >= 0 && (marker != null || heading)) start = flush(start, line, false, item);
                if (start < 0) begin(from, from - line, marker, heading);
                if (start < 0) start = from;
                int body = marker == null ? from : Math.min(next, from + marker.length());
                start = sentencesOfLine(start, body, next);
                if (heading && start >= 0) start = flush(start, next, true);
            }
            line = next + 1;
        }
        if (start >= 0) flush(start, length, false);
    }

    /// Ends sentences inside a line; gives the start of the one that is still open, or -1.
    private int sentencesOfLine(int open, int from, int to) {
        int start = open;
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (start < 0) {
                if (Character.isWhitespace(c)) continue;
                start = at;
            }
            boolean last = at + 1 >= to || skipSpace(at + 1, to) >= to;
            boolean ends = switch (c) {
                case '。', '！', '？' -> true;
                case ':', '：' -> last;
                case ';', '；' -> last;
                case '.', '!', '?' -> endsSentence(at, to);
                default -> at - start > MAX_SENTENCE && Character.isWhitespace(c);
            };
            if (ends) {
                int end = at + 1;
                while (end < to && "\"”’)）*_」』".indexOf(text.charAt(end)) >= 0) end++;
                start = flush(start, end, false);
                at = end - 1;
            }
        }
        return start;
    }

    private boolean endsSentence(int at, int to) {
        int next = at + 1;
        while (next < to && "\"”’)*_".indexOf(text.charAt(next)) >= 0) next++;
        if (next < to && !Character.isWhitespace(text.charAt(next))) return false;
        int start = at;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) start--;
        String word = text.subSequence(start, at).toString().toLowerCase(Locale.ROOT);
        if (word.length() == 1 && start > 0 && text.charAt(start - 1) == '.') return false;
        if (word.length() == 1 && next < to && !word.equals("i")) return false;
        int after = skipSpace(next, to);
        boolean lower = after < to && Character.isLowerCase(text.charAt(after));
        return !(ABBREVIATIONS.contains(word) && (lower || word.equals("inc") || word.equals("no"))) || after >= to;
    }

    private void begin(int from, int indent, @Nullable Marker marker, boolean heading) {
        blockLabel = marker != null && marker.level() == 1 ? marker.label() : "";
        blockIndent = indent;
        blockStart = from;
        endOnly(marker);
        if (heading && marker == null) {
            list = Listed.NOTHING;
            String title = attachment(from);
            if (title != null) {
                top = title;
                letter = "";
                roman = "";
            }
            return;
        }
        if (marker == null) {
            if (!continues) list = Listed.NOTHING;
            return;
        }
        switch (marker.level()) {
            case 1 -> {
                boolean outside = !listIn.isEmpty() && !top(marker.label()).equals(top(listIn)) && indent <= listIndent;
                if (outside) list = Listed.NOTHING;
                top = marker.label();
                letter = "";
                roman = "";
            }
            case 2 -> {
                letter = marker.label();
                roman = "";
            }
            case 3 -> roman = marker.label();
            default -> {}
        }
        if (heading && marker.level() == 1) list = Listed.NOTHING;
    }

    private int flush(int start, int rawEnd, boolean heading) {
        return flush(start, rawEnd, heading, false);
    }

    /// @param beforeItem whether a list item comes next, so that a sentence without an end is the head of its list
    private int flush(int start, int rawEnd, boolean heading, boolean beforeItem) {
        int end = rawEnd;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) end--;
        if (end == start) return -1;
        Words words = Words.of(text, start, end, vocabulary);
        char last = text.charAt(end - 1);
        Listed reached = standsAlone.test(words) ? Listed.NOTHING : list;
        // What follows the first sentence of an item is not part of what the head names.
        if (reached == Listed.FORBIDDEN_WITHOUT_LICENSE && start > blockStart) reached = Listed.FORBIDDEN;
        if (words.size() > 0) found.add(new Sentence(start, end, section(), reached, heading, words));
        String tail = words.size() == 0 ? "" : words.get(words.size() - 1);
        boolean open = beforeItem && reached == Listed.NOTHING && Character.isLetter(last);
        boolean head = last == ':' || last == '：' || tail.equals("to") || open;
        if (head) head(heads.apply(words));
        continues = head || ";；,，)".indexOf(last) >= 0 || Character.isLetterOrDigit(last);
        return -1;
    }

    private void head(Listed says) {
        if (says == Listed.NOTHING || (says == Listed.ONLY && list != Listed.NOTHING)) return;
        if (list == Listed.NOTHING) {
            listIn = blockLabel;
            listIndent = blockIndent;
        }
        list = says;
        itemLevel = 0;
    }

    /// A list of the only uses ends with its items; a list of what is forbidden may go on in paragraphs.
    private void endOnly(@Nullable Marker marker) {
        if (list != Listed.ONLY) return;
        int level = marker == null ? 0 : marker.level();
        if (itemLevel == 0) itemLevel = level;
        else if (level < itemLevel) list = Listed.NOTHING;
    }

    private String section() {
        StringBuilder section = new StringBuilder(top);
        if (!letter.isEmpty()) section.append('(').append(letter).append(')');
        if (!roman.isEmpty()) section.append('(').append(roman).append(')');
        return section.toString();
    }

    private boolean isHeading(int from, int to) {
        if (text.charAt(from) == '#') return true;
        int length = to - from;
        if (length > 90) return false;
        int upper = 0;
        int lower = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Character.isUpperCase(c)) upper++;
            else if (Character.isLowerCase(c)) lower++;
        }
        return (upper >= 4 && lower == 0) || attachment(from) != null;
    }

    /// "Attachment A", "Exhibit B" and the like at the beginning of a line, as a label.
    private @Nullable String attachment(int from) {
        int start = from;
        while (start < text.length() && "#*_ ".indexOf(text.charAt(start)) >= 0) start++;
        int end = Math.min(text.length(), start + 24);
        String head = text.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
        for (String word : new String[] {"attachment", "exhibit", "annex", "appendix", "schedule"}) {
            if (!head.startsWith(word) || head.length() < word.length() + 2) continue;
            char label = head.charAt(word.length() + 1);
            boolean alone =
                    head.length() == word.length() + 2 || !Character.isLetterOrDigit(head.charAt(word.length() + 2));
            if (Character.isLetterOrDigit(label) && alone)
                return Character.toUpperCase(word.charAt(0)) + word.substring(1) + " " + Character.toUpperCase(label);
        }
        return head.startsWith("附件") ? "附件" : null;
    }

    /// `4` of `4.2`.
    private static String top(String label) {
        int dot = label.indexOf('.');
        return dot < 0 ? label : label.substring(0, dot);
    }

    private int skipSpace(int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) at++;
        return at;
    }
}
