package dev.ajar.license.index.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A text with one change of its terms.
///
/// @param line where the change is, from 1
record Changed(String kind, String text, int line) {
    private static final List<String> CLAUSES = List.of(
            "The Software may not be used for any military purpose.",
            "Commercial use requires a separate written agreement with the Licensor.",
            "You must display the name of the Licensor prominently in every product that uses the Model.",
            "If your monthly active users exceed 10 million, you must obtain a separate license.",
            "The rights granted above do not extend to persons domiciled in the European Union.",
            "You shall not use any output to improve any other large language model.",
            "Use is permitted for non-commercial research purposes only.",
            "Licensee shall pay a royalty of two percent of the revenue from each product.");
    private static final Pattern NUMBER = Pattern.compile("(?<=[a-z] )(\\d{1,3}(?:,\\d{3})*|\\d+)(?= [a-z])");
    private static final Pattern NEGATION =
            Pattern.compile("\\b(shall not|may not|must not|will not|do not|does not|is not|are not|cannot)\\b");
    private static final Pattern GRANT = Pattern.compile("\\b(may|shall|must)\\b(?! not)");
    private static final Pattern DATE = Pattern.compile(
            "\\b(January|February|March|April|May|June|July|August|September|October|November|December) (\\d{1,2}),? (\\d{4})");
    private static final Pattern PLACE = Pattern.compile(
            "\\b(California|European Union|United Kingdom|South Korea|Singapore|Hong Kong|England|Washington|New York|Delaware)\\b");
    private static final Pattern NAME = Pattern.compile(
            "\\b(Meta|Google|Microsoft|Apple|Tencent|Stability AI|Databricks|Licensor|Company|NVIDIA|OpenRAIL|Alibaba|DeepSeek)\\b");

    /// One change of each kind that the text has room for.
    static List<Changed> of(String text, Random random) {
        List<Changed> all = new ArrayList<>();
        add(all, inserted(text, random));
        all.add(new Changed(
                "clause at the end",
                text.stripTrailing() + "\n\n" + clause(random) + "\n",
                lines(text.stripTrailing()) + 2));
        add(all, removed(text, random));
        add(all, replaced("number", text, NUMBER, random, Changed::otherNumber));
        add(
                all,
                replaced(
                        "negation lost",
                        text,
                        NEGATION,
                        random,
                        m -> m.equals("cannot") ? "can" : m.substring(0, m.indexOf(' '))));
        add(all, replaced("negation added", text, GRANT, random, m -> m + " not"));
        add(all, replaced("date", text, DATE, random, Changed::otherDate));
        add(all, replaced("territory", text, PLACE, random, m -> m.equals("Singapore") ? "Nevada" : "Singapore"));
        add(all, replaced("name", text, NAME, random, m -> "Vermilion"));
        return all;
    }

    private static void add(List<Changed> all, @Nullable Changed changed) {
        if (changed != null) all.add(changed);
    }

    private static String clause(Random random) {
        return CLAUSES.get(random.nextInt(CLAUSES.size()));
    }

    private static int lines(String text) {
        return 1 + (int) text.chars().filter(c -> c == '\n').count();
    }

    private static @Nullable Changed inserted(String text, Random random) {
        List<Integer> ends = new ArrayList<>();
        for (int n = text.length() / 5; n < text.length() - 60; n++)
            if (text.charAt(n) == '.'
                    && Character.isWhitespace(text.charAt(n + 1))
                    && Character.isLowerCase(text.charAt(n - 1))) ends.add(n + 1);
        if (ends.isEmpty()) return null;
        int at = ends.get(random.nextInt(ends.size()));
        return new Changed(
                "clause inside",
                text.substring(0, at) + " " + clause(random) + text.substring(at),
                lines(text.substring(0, at)));
    }

    private static @Nullable Changed removed(String text, Random random) {
        List<int[]> sentences = new ArrayList<>();
        int from = -1;
        for (int n = text.length() / 5; n < text.length() - 60; n++) {
            if (text.charAt(n) != '.'
                    || !Character.isWhitespace(text.charAt(n + 1))
                    || !Character.isLowerCase(text.charAt(n - 1))) continue;
            if (from >= 0 && n - from > 60 && n - from < 700) sentences.add(new int[] {from, n + 1});
            from = n + 1;
        }
        if (sentences.isEmpty()) return null;
        int[] cut = sentences.get(random.nextInt(sentences.size()));
        return new Changed(
                "clause removed", text.substring(0, cut[0]) + text.substring(cut[1]), lines(text.substring(0, cut[0])));
    }

    private interface Other {
        String of(String found);
    }

    private static @Nullable Changed replaced(String kind, String text, Pattern pattern, Random random, Other other) {
        List<int[]> places = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int line = text.lastIndexOf('\n', matcher.start()) + 1;
            boolean head = matcher.start() < Math.min(300, text.length() / 10);
            if (!head && !text.substring(line, matcher.start()).toLowerCase().contains("copyright"))
                places.add(new int[] {matcher.start(), matcher.end()});
        }
        if (places.isEmpty()) return null;
        int[] at = places.get(random.nextInt(places.size()));
        String changed = text.substring(0, at[0]) + other.of(text.substring(at[0], at[1])) + text.substring(at[1]);
        return new Changed(kind, changed, lines(text.substring(0, at[0])));
    }

    private static String otherNumber(String number) {
        int first = number.charAt(0) - '0';
        return (first == 9 ? 4 : first + 1) + number.substring(1);
    }

    private static String otherDate(String date) {
        return date.substring(0, date.length() - 1) + (date.endsWith("9") ? "3" : "9");
    }
}
