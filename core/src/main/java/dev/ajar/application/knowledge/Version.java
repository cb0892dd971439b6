package dev.ajar.application.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A version found in a tag: numbers compared one by one, or a date compared as text. A partial version stands for
/// the newest release that begins so.
final class Version {
    private final List<Integer> numbers;
    private final @Nullable String date;

    private Version(List<Integer> numbers, @Nullable String date) {
        this.numbers = List.copyOf(numbers);
        this.date = date;
    }

    /// The version a tag names, or `null` where it names none.
    static @Nullable Version of(@Nullable String tag) {
        if (tag == null) return null;
        String date = date(tag);
        List<Integer> best = List.of();
        for (int i = 0; i < tag.length(); i++) {
            if (!Character.isDigit(tag.charAt(i)) || (i > 0 && word(tag, i - 1))) continue;
            List<Integer> numbers = new ArrayList<>();
            int at = i;
            while (at < tag.length() && Character.isDigit(tag.charAt(at))) {
                int end = at;
                while (end < tag.length() && Character.isDigit(tag.charAt(end)) && end - at < 9) end++;
                numbers.add(Integer.parseInt(tag.substring(at, end)));
                at = end;
                if (at + 1 < tag.length() && tag.charAt(at) == '.' && Character.isDigit(tag.charAt(at + 1))) at++;
                else break;
            }
            if (best.isEmpty() || (best.size() == 1 && numbers.size() > 1)) best = numbers;
            i = at;
        }
        return best.isEmpty() && date == null ? null : new Version(best, date);
    }

    /// Whether the character belongs to a word that is no version mark: `cu121`, `rc1`.
    private static boolean word(String tag, int at) {
        char c = tag.charAt(at);
        if (Character.isDigit(c)) return true;
        if (!Character.isLetter(c)) return false;
        boolean alone = at == 0 || !Character.isLetterOrDigit(tag.charAt(at - 1));
        return !(alone && (c == 'v' || c == 'V'));
    }

    private static @Nullable String date(String tag) {
        for (int i = 0; i + 10 <= tag.length(); i++) {
            String piece = tag.substring(i, i + 10);
            boolean shape = true;
            for (int k = 0; k < 10 && shape; k++)
                shape = (k == 4 || k == 7) ? piece.charAt(k) == '-' : Character.isDigit(piece.charAt(k));
            if (shape) return piece;
        }
        return null;
    }

    /// Whether this version lies before a boundary.
    boolean before(String boundary) {
        if (date(boundary) != null) return date != null && date.compareTo(boundary) < 0;
        Version other = of(boundary);
        if (other == null) return false;
        for (int i = 0; i < other.numbers.size(); i++) {
            if (i >= numbers.size()) return false;
            int order = Integer.compare(numbers.get(i), other.numbers.get(i));
            if (order != 0) return order < 0;
        }
        return false;
    }
}
