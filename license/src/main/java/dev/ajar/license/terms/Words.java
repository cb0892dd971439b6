package dev.ajar.license.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// The words of a text, folded for comparison, each with its place.
///
/// Letters and digits form words, every Chinese character is a word of its own, so line breaks and odd spaces do not
/// matter. "non-commercial" and "noncommercial" are one word. Numbers lose their thousands separators.
final class Words {
    private final List<String> words;
    private final int[] starts;
    private final int[] ends;

    private final int[][] meanings;
    private final BitSet present;

    private Words(List<String> words, int[] starts, int[] ends, int[][] meanings) {
        this.words = words;
        this.starts = starts;
        this.ends = ends;
        this.meanings = meanings;
        this.present = new BitSet();
        for (int[] meaning : meanings) for (int number : meaning) present.set(number);
    }

    static Words of(CharSequence text, int from, int to, Vocabulary vocabulary) {
        List<String> words = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        int at = from;
        while (at < to) {
            char c = fold(text.charAt(at));
            int start = at;
            if (han(c)) {
                at++;
            } else if (c >= '0' && c <= '9') {
                at = number(text, at, to);
            } else if (Character.isLetter(c)) {
                while (at < to && letter(text, at, to)) at++;
            } else {
                at++;
                continue;
            }
            add(words, places, folded(text, start, at), start, at);
        }
        int[] starts = new int[words.size()];
        int[] ends = new int[words.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = places.get(2 * i);
            ends[i] = places.get(2 * i + 1);
        }
        int[][] meanings = new int[words.size()][];
        for (int i = 0; i < meanings.length; i++) meanings[i] = vocabulary.of(words.get(i));
        return new Words(words, starts, ends, meanings);
    }

    /// The words from one to before another.
    Words part(int from, int to) {
        return new Words(
                words.subList(from, to),
                Arrays.copyOfRange(starts, from, to),
                Arrays.copyOfRange(ends, from, to),
                Arrays.copyOfRange(meanings, from, to));
    }

    /// The same words in a text that has so many characters before them.
    Words moved(int by) {
        int[] movedStarts = starts.clone();
        int[] movedEnds = ends.clone();
        for (int i = 0; i < starts.length; i++) {
            movedStarts[i] += by;
            movedEnds[i] += by;
        }
        return new Words(words, movedStarts, movedEnds, meanings);
    }

    /// Whether what a phrase asks for occurs anywhere.
    boolean has(int number) {
        return present.get(number);
    }

    /// Whether any of what phrases ask for occurs.
    boolean hasAny(BitSet numbers) {
        return present.intersects(numbers);
    }

    /// Whether a word is what a phrase asks for.
    boolean is(int word, int number) {
        for (int meaning : meanings[word]) if (meaning == number) return true;
        return false;
    }

    /// Offset of the first character of a word.
    int start(int word) {
        return starts[word];
    }

    /// Offset behind the last character of a word.
    int end(int word) {
        return ends[word];
    }

    int size() {
        return words.size();
    }

    String get(int i) {
        return words.get(i);
    }

    private static void add(List<String> words, List<Integer> places, String word, int start, int end) {
        int last = words.size() - 1;
        if (last >= 0 && words.get(last).equals("non") && start - places.getLast() <= 2) {
            words.set(last, "non" + word);
            places.set(places.size() - 1, end);
            return;
        }
        words.add(word);
        places.add(start);
        places.add(end);
    }

    private static int number(CharSequence text, int from, int to) {
        int at = from;
        while (at < to) {
            char c = fold(text.charAt(at));
            boolean digit = c >= '0' && c <= '9';
            boolean separator = (c == '.' || c == ',') && at + 1 < to && Character.isDigit(text.charAt(at + 1));
            if (!digit && !separator) break;
            at++;
        }
        return at;
    }

    private static boolean letter(CharSequence text, int at, int to) {
        char c = fold(text.charAt(at));
        if (c == '\'' || c == '’') return at + 1 < to && Character.isLetter(text.charAt(at + 1));
        return Character.isLetter(c) && !han(c);
    }

    private static String folded(CharSequence text, int from, int to) {
        StringBuilder word = new StringBuilder(to - from);
        for (int i = from; i < to; i++) {
            char c = fold(text.charAt(i));
            if (c == ',') continue;
            if (c == '\'' || c == '’') break;
            word.append(c);
        }
        return word.toString();
    }

    static boolean han(char c) {
        return (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff);
    }

    private static char fold(char c) {
        char half = c >= 0xff01 && c <= 0xff5e ? (char) (c - 0xfee0) : c;
        return Character.toLowerCase(half);
    }
}
