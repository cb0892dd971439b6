package dev.ajar.finding.statement;

import dev.ajar.finding.statement.Phrases.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The name of a license within running text.
///
/// @param target the address it carries, or the empty word
/// @param vague whether it only describes a license ("a research license") and names none
record LicenseMention(int start, int end, String name, String target, boolean vague) {
    private static final int MAX_WORDS = 9;
    private static final Set<String> STARTERS = Set.of(
            "the", "this", "our", "a", "an", "its", "their", "your", "under", "see", "and", "or", "both", "of", "for",
            "with");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "this", "our", "a", "an", "its", "their", "own", "same", "some", "any", "that", "following", "each");
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

    private static final Set<String> RIGHT_WORDS =
            Set.of("version", "agreement", "international", "license", "licence");
    private static final Set<String> SUFFIXES = Set.of("only", "or", "later");

    static List<LicenseMention> in(Text text, int from, int to) {
        List<LicenseMention> found = new ArrayList<>();
        for (Hit hit : Vocabulary.of("license-noun").in(text.lower, from, to)) noun(text, hit, from, to, found);
        for (Hit hit : Vocabulary.of("license-name").in(text.lower, from, to)) named(text, hit, from, to, found);
        for (Link link : text.links(from, to))
            if (!link.picture() && leadsToLicense(link.target()) && !isSubject(text, link, from))
                found.add(ofLink(text, link));
        return merge(text, found);
    }

    /// Whether the last part of an address looks like a license file or a page of licenses.
    static boolean leadsToLicense(String target) {
        String address = target.toLowerCase(Locale.ROOT);
        int cut = address.indexOf('?');
        if (cut > 0) address = address.substring(0, cut);
        if (address.startsWith("#") || address.startsWith("mailto:")) return false;
        if (address.contains("creativecommons.org/licenses")
                || address.contains("creativecommons.org/publicdomain")
                || address.contains("opensource.org/license")
                || address.contains("/licenses/")) return true;
        String last = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        last = last.substring(last.lastIndexOf('/') + 1).replace("%20", " ");
        if (last.endsWith(".svg") || last.endsWith(".png") || last.endsWith(".py")) return false;
        return last.contains("license")
                || last.contains("licence")
                || last.startsWith("copying")
                || last.contains("terms_of_use")
                || last.contains("terms-of-use")
                || last.contains("model_agreement");
    }

    private static LicenseMention ofLink(Text text, Link link) {
        String words = link.words().strip();
        return new LicenseMention(
                link.start(), link.end(), words, link.target(), !names(text.lower, link.start(), link.end()));
    }

    /// "… under X, however the [Some Font](…/LICENSE) is …": a link that opens a contrast is what is spoken of.
    private static boolean isSubject(Text text, Link link, int from) {
        if (names(text.lower, link.start(), link.end())) return false;
        int before = Math.max(from, link.start() - 14);
        Hit contrast = Vocabulary.of("contrast-word").first(text.lower, before, link.start());
        return contrast != null;
    }

    private static boolean names(String lower, int from, int to) {
        return Vocabulary.of("license-name").any(lower, from, to)
                || Vocabulary.of("license-noun").any(lower, from, to);
    }

    private static void noun(Text text, Hit hit, int from, int to, List<LicenseMention> found) {
        String before = wordBefore(text.lower, hit.start(), from);
        if (BEFORE_VERB.contains(before) && Phrases.isWord(text.lower.charAt(hit.start()))) return;
        if (AFTER_OTHER.contains(wordAfter(text.lower, hit.end(), to))) return;
        if (defines(text.plain, hit.start(), hit.end())) return;
        int[] title = title(text.plain, hit, from, to);
        if (title.length == 2) {
            add(text, title[0], title[1], false, found);
            return;
        }
        int start = leftOfName(text, hit.start(), from);
        int end = rightOfName(text, hit.end(), to);
        boolean vague = start == hit.start();
        if (vague) start = description(text, hit.start(), from);
        boolean bare = start == hit.start() && end == hit.end();
        // The capital that a sentence starts with makes no name.
        int names = start == from ? Math.min(end, start + 1) : start;
        add(text, start, end, vague && (bare || !hasCapital(text.plain, names, end)), found);
    }

    private static void named(Text text, Hit hit, int from, int to, List<LicenseMention> found) {
        if (!asSpelled(text.plain, hit)) return;
        int end = rightOfName(text, hit.end(), to);
        add(text, leftOfName(text, hit.start(), from), end, false, found);
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

    private static List<LicenseMention> merge(Text text, List<LicenseMention> found) {
        found.sort(Comparator.comparingInt(LicenseMention::start).thenComparingInt(m -> -m.end));
        List<LicenseMention> merged = new ArrayList<>();
        for (LicenseMention next : found) {
            LicenseMention last = merged.isEmpty() ? null : merged.getLast();
            if (last == null || !joins(text, last, next)) {
                merged.add(next);
                continue;
            }
            int end = Math.max(last.end, next.end);
            String target = last.target.isEmpty() ? next.target : last.target;
            merged.set(
                    merged.size() - 1,
                    new LicenseMention(
                            last.start,
                            end,
                            text.plain.substring(last.start, end).strip(),
                            target,
                            last.vague && next.vague));
        }
        return merged;
    }

    private static boolean joins(Text text, LicenseMention last, LicenseMention next) {
        if (next.start < last.end) return true;
        if (!last.target.isEmpty() && !next.target.isEmpty() && !last.target.equals(next.target)) return false;
        String between = text.plain.substring(last.end, next.start);
        if (between.isBlank() && next.start - last.end <= 1)
            return next.vague || (last.target.isEmpty() && !last.vague && next.name.length() < 12);
        return false;
    }

    /// `(the "License")` defines a word for later use.
    private static boolean defines(String plain, int start, int end) {
        return start > 0
                && end < plain.length()
                && "\"“'".indexOf(plain.charAt(start - 1)) >= 0
                && "\"”'".indexOf(plain.charAt(end)) >= 0;
    }

    /// The title marks around a Chinese name, or nothing.
    private static int[] title(String plain, Hit hit, int from, int to) {
        int open = hit.start() - 1;
        while (open >= from && hit.start() - open < 40 && plain.charAt(open) != '《' && plain.charAt(open) != '》')
            open--;
        if (open < from || plain.charAt(open) != '《') return new int[0];
        int close = hit.end();
        while (close < to && close - hit.end() < 40 && plain.charAt(close) != '》') close++;
        return close < to && plain.charAt(close) == '》' ? new int[] {open, close + 1} : new int[0];
    }

    /// Goes left over the capitalized words, numbers and code words of a name.
    private static int leftOfName(Text text, int at, int from) {
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

    /// Goes right over "Agreement", "License" and a version: `, Version 2.0`, ` v3`, ` 4.0 International`.
    private static int rightOfName(Text text, int at, int to) {
        String lower = text.lower;
        int end = at;
        for (int n = 0; n < 6; n++) {
            int i = end;
            while (i < to
                    && (lower.charAt(i) == ' '
                            || lower.charAt(i) == ','
                            || lower.charAt(i) == '('
                            || lower.charAt(i) == '-')) i++;
            if (i - end > 3 || i >= to || i == end) break;
            int word = i;
            while (word < to && continues(lower, word, to)) word++;
            if (word == i) break;
            String name = lower.substring(i, word);
            boolean version = isVersion(name, lower.charAt(end) == ',');
            boolean part = RIGHT_WORDS.contains(name) || (lower.charAt(i - 1) == '-' && SUFFIXES.contains(name));
            if (!version && !part) break;
            if (name.equals("version") && !digitFollows(lower, word, to)) break;
            if (lower.charAt(end) == ',' && !name.equals("version") && !version) break;
            end = word;
            if (end < to && lower.charAt(end) == ')' && lower.substring(at, end).indexOf('(') >= 0) end++;
        }
        return end;
    }

    private static boolean continues(String lower, int at, int to) {
        char c = lower.charAt(at);
        if (Phrases.isWord(c) || c == '+') return true;
        return c == '.' && at + 1 < to && Character.isDigit(lower.charAt(at + 1));
    }

    private static boolean isVersion(String word, boolean afterComma) {
        if (Character.isDigit(word.charAt(0))) return word.length() <= 5 && !afterComma;
        return word.charAt(0) == 'v' && word.length() > 1 && word.length() <= 6 && Character.isDigit(word.charAt(1));
    }

    private static boolean digitFollows(String lower, int at, int to) {
        int i = at;
        while (i < to && lower.charAt(i) == ' ') i++;
        return i < to && Character.isDigit(lower.charAt(i));
    }

    /// Goes left over up to six plain words to the article: `custom commercial license`.
    private static int description(Text text, int at, int from) {
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
