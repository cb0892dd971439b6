package dev.ajar.finding.statement;

import dev.ajar.finding.statement.Phrases.Hit;
import java.util.Locale;
import java.util.Set;

/// Where the name of a license, or the words that describe one, start in running text.
final class LicenseNameStart {
    private static final int MAX_WORDS = 9;
    private static final Set<String> STARTERS = Set.of(
            "the", "this", "our", "a", "an", "its", "their", "your", "under", "see", "and", "or", "both", "of", "for",
            "with");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "this", "our", "a", "an", "its", "their", "own", "same", "some", "any", "that", "following", "each");

    private LicenseNameStart() {}

    /// The title marks around a Chinese name, or nothing.
    static int[] title(String plain, Hit hit, int from, int to) {
        int open = hit.start() - 1;
        while (open >= from && hit.start() - open < 40 && plain.charAt(open) != '《' && plain.charAt(open) != '》')
            open--;
        if (open < from || plain.charAt(open) != '《') return new int[0];
        int close = hit.end();
        while (close < to && close - hit.end() < 40 && plain.charAt(close) != '》') close++;
        return close < to && plain.charAt(close) == '》' ? new int[] {open, close + 1} : new int[0];
    }

    /// Goes left over the capitalized words, numbers and code words of a name.
    static int of(Text text, int at, int from) {
        String plain = text.plain;
        int start = at;
        for (int n = 0; n < MAX_WORDS && start > from; n++) {
            int end = start;
            char gap = plain.charAt(end - 1);
            if (gap == '》') {
                int open = plain.lastIndexOf('《', end - 1);
                return open >= from ? open : start;
            }
            if (gap == ' ' || gap == '-' || gap == '"' || gap == '“' || gap == '”') end--;
            else if (!(Phrases.isWord(gap) && plain.charAt(at) >= 0x2e80)) break;
            int word = end;
            while (word > from && isName(plain.charAt(word - 1))) word--;
            if (word == end) break;
            String name = plain.substring(word, end);
            if (STARTERS.contains(name.toLowerCase(Locale.ROOT))) {
                if (!connects(name) || !capitalBefore(plain, word, from) || start == at) break;
            } else if (!Character.isUpperCase(name.charAt(0))
                    && !Character.isDigit(name.charAt(0))
                    && !hasInnerMark(name)) break;
            start = word;
        }
        while (start < at && (plain.charAt(start) == ' ' || plain.charAt(start) == '-')) start++;
        return start;
    }

    private static boolean connects(String word) {
        return word.equals("of") || word.equals("for");
    }

    private static boolean capitalBefore(String plain, int at, int from) {
        int i = at - 1;
        while (i > from && plain.charAt(i) == ' ') i--;
        while (i > from && isName(plain.charAt(i - 1))) i--;
        return i >= from
                && i < at
                && Character.isUpperCase(plain.charAt(i))
                && !STARTERS.contains(plain.substring(i, at).strip().toLowerCase(Locale.ROOT));
    }

    private static boolean hasInnerMark(String name) {
        for (int i = 1; i < name.length(); i++)
            if (Character.isUpperCase(name.charAt(i)) || Character.isDigit(name.charAt(i))) return true;
        return false;
    }

    private static boolean isName(char c) {
        return Phrases.isWord(c) || c == '-' || c == '.' || c == '+' || c == '_' || c == '\'' || c == '/';
    }

    /// Goes left over up to six plain words to the article: `custom commercial license`.
    static int description(Text text, int at, int from) {
        int start = at;
        int probe = at;
        for (int n = 0; n < 6 && probe > from; n++) {
            if (text.plain.charAt(probe - 1) != ' ') break;
            int end = probe - 1;
            int word = end;
            while (word > from && isName(text.plain.charAt(word - 1))) word--;
            if (word == end) break;
            String name = text.lower.substring(word, end);
            if (DETERMINERS.contains(name))
                return name.equals("same") || name.equals("following") || name.equals("own") ? word : start;
            if (STARTERS.contains(name) || Vocabulary.of("license-link").at(text.lower, word, end) != null) break;
            start = word;
            probe = word;
        }
        return probe == from ? start : at;
    }
}
