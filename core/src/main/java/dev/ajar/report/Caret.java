package dev.ajar.report;

import dev.ajar.model.Condition;
import dev.ajar.model.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The words of a quoted line that matter.
///
/// @param start index of the first character in the quote
/// @param end index after the last
public record Caret(int start, int end) {
    /// The words that a condition rests on: its number where it has one, else the first anchor of its kind, else all.
    public static Caret of(Condition condition, String quote) {
        String lower = quote.toLowerCase(Locale.ROOT);
        if (lower.length() != quote.length()) return new Caret(0, quote.length());
        for (String number : spellings(condition.value())) {
            Caret found = find(lower, number);
            if (found != null) return found;
        }
        return of(Words.condition(condition.kind()).anchors(), quote, lower);
    }

    /// The words that a finding rests on.
    public static Caret of(Finding finding, String quote) {
        String lower = quote.toLowerCase(Locale.ROOT);
        if (lower.length() != quote.length()) return new Caret(0, quote.length());
        return of(Words.anchors(finding.id()), quote, lower);
    }

    private static Caret of(List<String> anchors, String quote, String lower) {
        for (String anchor : anchors) {
            Caret found = find(lower, anchor);
            if (found != null) return found;
        }
        int start = quote.length() - quote.stripLeading().length();
        return new Caret(Math.min(start, quote.length()), quote.length());
    }

    private static @Nullable Caret find(String text, String words) {
        int at = text.indexOf(words);
        if (at < 0) return null;
        int end = at + words.length();
        if (!Character.isLetterOrDigit(text.charAt(end - 1))) return new Caret(at, end);
        while (end < text.length() && asciiWord(text.charAt(end))) end++;
        return new Caret(at, end);
    }

    private static boolean asciiWord(char c) {
        return c < 128 && Character.isLetterOrDigit(c);
    }

    /// How a text may spell a number: 700 million, 700,000,000, 700000000, 7亿.
    private static List<String> spellings(@Nullable Object value) {
        if (!(value instanceof Number number)) return List.of();
        long n = number.longValue();
        List<String> spellings = new ArrayList<>();
        if (n >= 1_000_000_000 && n % 1_000_000_000 == 0) spellings.add(n / 1_000_000_000 + " billion");
        if (n >= 1_000_000 && n % 1_000_000 == 0) spellings.add(n / 1_000_000 + " million");
        if (n >= 100_000_000 && n % 100_000_000 == 0) spellings.add(n / 100_000_000 + "亿");
        if (n >= 10_000 && n % 10_000 == 0) spellings.add(n / 10_000 + "万");
        spellings.add(String.format(Locale.ROOT, "%,d", n));
        spellings.add(Long.toString(n));
        return spellings;
    }
}
