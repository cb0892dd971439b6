package dev.ajar.finding.statement;

import dev.ajar.finding.statement.Phrases.Hit;
import java.util.List;
import java.util.Set;

/// Tells whether a word such as "license" or `MIT` stands for a license here, and takes in the words that belong to it.
final class LicenseWord {
    private static final Set<String> BEFORE_VERB =
            Set.of("to", "can", "may", "will", "must", "could", "would", "we", "you", "driver's", "software's");
    private static final Set<String> AFTER_OTHER = Set.of(
            "key",
            "keys",
            "plate",
            "plates",
            "server",
            "fee",
            "fees",
            "header",
            "headers",
            "headerless",
            "check",
            "checks",
            "checker",
            "scanner");

    private LicenseWord() {}

    static void noun(Text text, Hit hit, int from, int to, List<LicenseMention> found) {
        String before = wordBefore(text.lower, hit.start(), from);
        if (BEFORE_VERB.contains(before) && Phrases.isWord(text.lower.charAt(hit.start()))) return;
        if (AFTER_OTHER.contains(wordAfter(text.lower, hit.end(), to))) return;
        if (defines(text.plain, hit.start(), hit.end())) return;
        int[] title = LicenseNameStart.title(text.plain, hit, from, to);
        if (title.length == 2) {
            add(text, title[0], title[1], false, found);
            return;
        }
        int start = LicenseNameStart.of(text, hit.start(), from);
        int end = LicenseNameEnd.of(text, hit.end(), to);
        boolean vague = start == hit.start();
        if (vague) start = LicenseNameStart.description(text, hit.start(), from);
        boolean bare = start == hit.start() && end == hit.end();
        // The capital that a sentence starts with makes no name.
        int names = start == from ? Math.min(end, start + 1) : start;
        add(text, start, end, vague && (bare || !hasCapital(text.plain, names, end)), found);
    }

    static void named(Text text, Hit hit, int from, int to, List<LicenseMention> found) {
        if (!asSpelled(text.plain, hit)) return;
        int end = LicenseNameEnd.of(text, hit.end(), to);
        add(text, LicenseNameStart.of(text, hit.start(), from), end, false, found);
    }

    /// Short words such as `boost`, `rail` or `mit` count only in capitals.
    private static boolean asSpelled(String plain, Hit hit) {
        for (int i = hit.start(); i < hit.end(); i++)
            if (Character.isUpperCase(plain.charAt(i))
                    || Character.isDigit(plain.charAt(i))
                    || plain.charAt(i) >= 0x2e80) return true;
        String words = plain.substring(hit.start(), hit.end());
        return words.indexOf('-') > 0
                || words.indexOf(' ') > 0
                || words.equals("apache")
                || (words.equals("mit") && delimited(plain, hit));
    }

    private static boolean delimited(String plain, Hit hit) {
        char before = hit.start() == 0 ? ' ' : plain.charAt(hit.start() - 1);
        char after = hit.end() >= plain.length() ? ' ' : plain.charAt(hit.end());
        return !Character.isLetter(before) && !Character.isLetter(after);
    }

    private static void add(Text text, int start, int end, boolean vague, List<LicenseMention> found) {
        Link link = text.linkAt(end - 1);
        if (link == null) link = text.linkAt(start);
        if (link != null) {
            int left = Math.min(start, link.start());
            int right = Math.max(end, link.end());
            found.add(new LicenseMention(
                    left, right, text.plain.substring(left, right).strip(), link.target(), vague));
            return;
        }
        found.add(
                new LicenseMention(start, end, text.plain.substring(start, end).strip(), "", vague));
    }

    /// `(the "License")` defines a word for later use.
    private static boolean defines(String plain, int start, int end) {
        return start > 0
                && end < plain.length()
                && "\"“'".indexOf(plain.charAt(start - 1)) >= 0
                && "\"”'".indexOf(plain.charAt(end)) >= 0;
    }

    private static boolean hasCapital(String plain, int from, int to) {
        for (int i = from; i < to; i++) if (Character.isUpperCase(plain.charAt(i))) return true;
        return false;
    }

    private static String wordBefore(String lower, int at, int from) {
        int end = at;
        while (end > from && lower.charAt(end - 1) == ' ') end--;
        int start = end;
        while (start > from && (Phrases.isWord(lower.charAt(start - 1)) || lower.charAt(start - 1) == '\'')) start--;
        return lower.substring(start, end);
    }

    private static String wordAfter(String lower, int at, int to) {
        int start = at;
        while (start < to && lower.charAt(start) == ' ') start++;
        int end = start;
        while (end < to && Phrases.isWord(lower.charAt(end))) end++;
        return lower.substring(start, end);
    }
}
