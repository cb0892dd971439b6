package dev.ajar.license.index.cases;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Changes the terms of a text, one place at a time: at every sentence, number, negation, date, territory and name.
final class Changes {
    private static final List<String> CLAUSES = List.of(
            "The Software may not be used for any military purpose.",
            "Commercial use requires a separate written agreement with the Licensor.",
            "You must display the name of the Licensor prominently in every product that uses the Model.",
            "If your monthly active users exceed 10 million, you must obtain a separate license.",
            "The rights granted above do not extend to persons domiciled in the European Union.",
            "You shall not use any output to improve any other large language model.",
            "Use is permitted for non-commercial research purposes only.",
            "Licensee shall pay a royalty of two percent of the revenue from each product.");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w.,/:-])\\d+(?:[.,]\\d+)*+(?![\\w/])");
    private static final Pattern NUMBER_WORD = Pattern.compile(
            "\\b(two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|sixty|ninety|hundred|million|billion)\\b");
    private static final Pattern NEGATION = Pattern.compile(
            "\\b(shall not|may not|must not|will not|do not|does not|is not|are not|not to|cannot)\\b|\u4E0D\u5F97");
    private static final Pattern GRANT = Pattern.compile("\\b(may|shall|must|will)\\b(?! not)|(?<!\u4E0D)\u53EF\u4EE5");
    private static final Pattern DATE =
            Pattern.compile("\\b(January|February|March|April|May|June|July|August|September"
                    + "|October|November|December) (?:\\d{1,2},? )?\\d{4}");
    private static final Pattern PLACE =
            Pattern.compile("\\b(California|European Union|United Kingdom|United States|South"
                    + " Korea|Singapore|Hong Kong|England|Washington|New York|Delaware|Germany|France|China|Israel|Japan|Texas)\\b"
                    + "|\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD");
    private static final Pattern NAME = Pattern.compile("(?<=[a-z,(] )[A-Z][a-z]{3,}\\b");
    private static final Pattern COPYRIGHT = Pattern.compile("^\\W*(copyright|\u00A9|\\(c\\) ?\\d{4}|all rights)");
    private static final int LEAST_CLAUSE = 40;
    private static final int SHORT_TITLE = 4;
    private final String text;
    private final BitSet free;
    private final BitSet optional;
    private final Random random;
    private final Map<String, List<Changed>> all = new LinkedHashMap<>();

    private Changes(Sample sample, Random random) {
        this.text = sample.text();
        this.free = (BitSet) sample.free().clone();
        this.optional = sample.optional();
        this.random = random;
        copyrightLines();
        shortTitle();
    }

    /// Every change, by kind.
    static Map<String, List<Changed>> everywhere(Sample sample, Random random) {
        Changes changes = new Changes(sample, random);
        changes.clauses();
        changes.replace("number", NUMBER, Changes::otherNumber);
        changes.replace("number", NUMBER_WORD, found -> found.equals("seven") ? "eleven" : "seven");
        changes.replace("negation lost", NEGATION, Changes::granted);
        changes.replace(
                "negation added", GRANT, found -> found.equals("\u53EF\u4EE5") ? "\u4E0D\u5F97" : found + " not");
        changes.replace("date", DATE, found -> found.substring(0, found.length() - 1) + (found.endsWith("9") ? 3 : 9));
        changes.replace("territory", PLACE, Changes::otherPlace);
        changes.replace("name", NAME, found -> "Vermilion");
        return changes.all;
    }

    /// One change of each kind that the text has room for.
    static List<Changed> some(Sample sample, Random random) {
        List<Changed> some = new ArrayList<>();
        everywhere(sample, random).values().forEach(changes -> some.add(changes.get(random.nextInt(changes.size()))));
        return some;
    }

    private void add(String kind, String changed, int at) {
        all.computeIfAbsent(kind, k -> new ArrayList<>()).add(new Changed(kind, changed, line(at)));
    }

    private int line(int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    /// Years and names of copyright lines are no terms.
    private void copyrightLines() {
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            String line = text.substring(from, to).toLowerCase();
            if (to - from < 160 && COPYRIGHT.matcher(line).find()) free.set(from, to);
            from = to + 1;
        }
    }

    /// A title of a few words is any name that a project gives to its license.
    private void shortTitle() {
        String stripped = text.stripLeading();
        int from = text.length() - stripped.length();
        String title = stripped.lines().findFirst().orElse("");
        long words = title.chars().filter(c -> c == ' ').count() + 1;
        if (words <= SHORT_TITLE) free.set(from, from + title.length());
    }

    private void clauses() {
        int from = -1;
        for (int n = 0; n < text.length(); n++) {
            boolean stop = stop(n);
            boolean blank = text.charAt(n) == '\n'
                    && n > 0
                    && text.substring(lineStart(n - 1), n).isBlank();
            if (stop) {
                if (!free.get(n))
                    add("clause inside", text.substring(0, n + 1) + " " + clause() + text.substring(n + 1), n);
                if (from >= 0 && n - from > LEAST_CLAUSE && n - from < 900 && terms(from, n + 1)) cut(from, n + 1);
                from = n + 1;
            } else if (blank || from < 0) {
                from = n + (blank ? 1 : 0);
            }
        }
        String stripped = text.stripTrailing();
        add("clause at the end", stripped + "\n\n" + clause() + "\n", stripped.length());
        all.get("clause at the end").replaceAll(c -> new Changed(c.kind(), c.text(), c.line() + 2));
        add("clause at the start", clause() + "\n\n" + text, 0);
    }

    private void cut(int from, int to) {
        int kept = from;
        while (kept > 0 && Character.isWhitespace(text.charAt(kept - 1))) kept--;
        add("clause removed", text.substring(0, from) + text.substring(to), Math.max(0, kept - 1));
    }

    private int lineStart(int at) {
        return text.lastIndexOf('\n', at) + 1;
    }

    /// A full stop that ends a sentence of words.
    private boolean stop(int n) {
        char c = text.charAt(n);
        if (c == '\u3002') return true;
        if ((c != '.' && c != ';') || n < 4) return false;
        boolean end = n + 1 == text.length() || Character.isWhitespace(text.charAt(n + 1));
        String before = text.substring(n - 3, n);
        return end && (before.chars().allMatch(Character::isLetter) || text.charAt(n - 1) == ')');
    }

    /// Whether some of the words here must not vary.
    private boolean terms(int from, int to) {
        int words = 0;
        for (int n = from; n < to; n++)
            if (Character.isLetter(text.charAt(n)) && !free.get(n) && !optional.get(n)) words++;
        return words > (to - from) / 2;
    }

    private String clause() {
        return CLAUSES.get(random.nextInt(CLAUSES.size()));
    }

    private interface Other {
        String of(String found);
    }

    private void replace(String kind, Pattern pattern, Other other) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int from = matcher.start();
            if (free.nextSetBit(from) >= 0 && free.nextSetBit(from) < matcher.end()) continue;
            if (pattern.equals(NUMBER) && listMark(from, matcher.end())) continue;
            String changed = other.of(matcher.group());
            add(kind, text.substring(0, from) + changed + text.substring(matcher.end()), from);
        }
    }

    /// A number at the start of a line, or in brackets, numbers a clause.
    private boolean listMark(int from, int to) {
        boolean start =
                text.substring(lineStart(Math.max(0, from - 1)), from).chars().noneMatch(Character::isLetterOrDigit);
        boolean brackets = from > 0 && text.charAt(from - 1) == '(' && to < text.length() && text.charAt(to) == ')';
        return start || brackets;
    }

    private static String otherNumber(String number) {
        int first = number.charAt(0) - '0';
        return (first == 9 ? 4 : first + 1) + number.substring(1);
    }

    private static String otherPlace(String place) {
        if (place.length() == 7 && place.charAt(0) > 0x4E00) return "\u65B0\u52A0\u5761";
        return place.equals("Singapore") ? "Nevada" : "Singapore";
    }

    private static String granted(String negation) {
        return switch (negation) {
            case "\u4E0D\u5F97" -> "\u53EF\u4EE5";
            case "cannot" -> "can";
            case "not to" -> "to";
            default -> negation.substring(0, negation.indexOf(' '));
        };
    }
}
