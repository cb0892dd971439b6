package dev.ajar.license.terms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/// A pattern of words, matched in time linear in the sentence.
///
/// Spelled as elements with spaces between: `word`; `word*` any word that begins so; `a|b_c` one of several, `_` joins
/// words; `..5` a gap of at most five words; `#` a number. Chinese characters are words of their own, so a Chinese
/// phrase is written as it is.
final class Phrase {
    /// @param gap how many words may stand before it
    private record Element(List<Choice> choices, int gap) {}

    /// Words in a row, as numbers of the vocabulary.
    private static final class Choice {
        final int[] numbers;
        /// The longest word, which is likely the rarest.
        final int rarest;
        final int length;

        Choice(int[] numbers, int rarest, int length) {
            this.numbers = numbers;
            this.rarest = rarest;
            this.length = length;
        }
    }

    /// Where a phrase was found: from the word `start` to before the word `end`.
    record Hit(int start, int end) {}

    private static final int NONE = -1;
    private final List<Element> elements;
    private final Element rarest;
    private final String spelled;

    Phrase(String spelled, Vocabulary vocabulary) {
        this.spelled = spelled;
        List<Element> parsed = new ArrayList<>();
        int gap = 0;
        for (String part : split(spelled.toLowerCase(Locale.ROOT), ' ')) {
            if (part.startsWith("..")) {
                gap = Integer.parseInt(part.substring(2));
                continue;
            }
            List<Choice> choices = new ArrayList<>();
            for (String choice : split(part, '|')) choices.add(choice(choice, vocabulary));
            parsed.add(new Element(choices, gap));
            gap = 0;
        }
        if (parsed.isEmpty()) throw new IllegalArgumentException("phrase without words: " + spelled);
        this.elements = List.copyOf(parsed);
        this.rarest = rarest(elements);
    }

    private static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && text.charAt(i) != at) continue;
            if (i > start) parts.add(text.substring(start, i));
            start = i + 1;
        }
        return parts;
    }

    private static Choice choice(String spelled, Vocabulary vocabulary) {
        int[] numbers = new int[spelled.length()];
        int count = 0;
        int start = 0;
        int rarest = 0;
        int longest = 0;
        for (int i = 0; i <= spelled.length(); i++) {
            boolean end = i == spelled.length();
            boolean han = !end && Words.han(spelled.charAt(i));
            if (!end && !han && spelled.charAt(i) != '_') continue;
            if (i > start) numbers[count++] = vocabulary.number(spelled.substring(start, i));
            if (i - start > longest) {
                longest = i - start;
                rarest = numbers[count - 1];
            }
            if (han) numbers[count++] = vocabulary.number(spelled.substring(i, i + 1));
            if (han && longest == 0) {
                longest = 1;
                rarest = numbers[count - 1];
            }
            start = i + 1;
        }
        if (count == 0) throw new IllegalArgumentException("empty choice in a phrase: " + spelled);
        return new Choice(Arrays.copyOf(numbers, count), rarest, longest);
    }

    /// The element whose words are likely the rarest.
    private static Element rarest(List<Element> elements) {
        Element best = elements.getFirst();
        int most = 0;
        for (Element element : elements) {
            int least = Integer.MAX_VALUE;
            for (Choice choice : element.choices()) least = Math.min(least, choice.length);
            if (least > most) {
                most = least;
                best = element;
            }
        }
        return best;
    }

    /// Adds the words of which at least one stands in every sentence that holds this phrase.
    void needs(BitSet words) {
        for (Choice choice : rarest.choices()) words.set(choice.rarest);
    }

    /// Every place where it ends, each with its tightest start, in reading order.
    List<Hit> find(Words words) {
        if (!possible(words)) return List.of();
        int size = words.size();
        int[] reached = null;
        for (Element element : elements) {
            int[] next = new int[size + 1];
            Arrays.fill(next, NONE);
            int last = NONE;
            boolean any = false;
            for (int at = 0; at < size; at++) {
                if (reached != null && reached[at] != NONE) last = at;
                boolean near = reached == null || (last != NONE && at - last <= element.gap());
                if (!near) continue;
                int start = reached == null ? at : reached[last];
                for (Choice choice : element.choices()) {
                    if (!matches(words, at, choice)) continue;
                    next[at + choice.numbers.length] = Math.max(next[at + choice.numbers.length], start);
                    any = true;
                }
            }
            if (!any) return List.of();
            reached = next;
        }
        List<Hit> hits = new ArrayList<>();
        if (reached == null) return hits;
        for (int end = 0; end <= size; end++) if (reached[end] != NONE) hits.add(new Hit(reached[end], end));
        return hits;
    }

    /// Whether every element has a choice whose words all occur somewhere.
    private boolean possible(Words words) {
        if (!possible(words, rarest)) return false;
        for (int e = 0; e < elements.size(); e++) if (!possible(words, elements.get(e))) return false;
        return true;
    }

    private static boolean possible(Words words, Element element) {
        List<Choice> choices = element.choices();
        for (int i = 0; i < choices.size(); i++) if (occurs(words, choices.get(i))) return true;
        return false;
    }

    private static boolean occurs(Words words, Choice choice) {
        for (int word : choice.numbers) if (!words.has(word)) return false;
        return true;
    }

    private static boolean matches(Words words, int at, Choice choice) {
        if (at + choice.numbers.length > words.size()) return false;
        for (int i = 0; i < choice.numbers.length; i++) if (!words.is(at + i, choice.numbers[i])) return false;
        return true;
    }

    @Override
    public String toString() {
        return spelled;
    }
}
