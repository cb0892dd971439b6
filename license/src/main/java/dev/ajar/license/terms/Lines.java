package dev.ajar.license.terms;

import java.util.Arrays;

/// Where the lines of a text begin; makes quotes of its sentences.
final class Lines {
    private static final int MAX_QUOTE = 200;
    private final CharSequence text;
    private final int[] starts;

    Lines(CharSequence text) {
        this.text = text;
        int count = 1;
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) == '\n') count++;
        starts = new int[count];
        int line = 1;
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) == '\n') starts[line++] = i + 1;
    }

    /// The clause whose words that matter are those from one offset to another.
    Clause clause(Sentence sentence, int from, int to) {
        int line = line(from);
        int lineStart = starts[line - 1];
        int lineEnd = line < starts.length ? starts[line] - 1 : text.length();
        if (lineEnd > lineStart && text.charAt(lineEnd - 1) == '\r') lineEnd--;
        int start = Math.max(lineStart, sentence.start());
        int end = Math.min(lineEnd, sentence.end());
        int keyEnd = Math.min(to, end);
        if (end - start > MAX_QUOTE) {
            int before = Math.max(start, Math.min(from - 40, end - MAX_QUOTE));
            while (before > start && before < from && !Character.isWhitespace(text.charAt(before - 1))) before++;
            start = Math.min(before, from);
            end = Math.min(end, start + MAX_QUOTE);
            keyEnd = Math.min(keyEnd, end);
        }
        String quote = text.subSequence(start, end).toString();
        return new Clause(
                sentence.start(),
                sentence.end(),
                line,
                line(Math.max(sentence.start(), sentence.end() - 1)),
                quote,
                from - start,
                Math.max(from, keyEnd) - start,
                sentence.section());
    }

    private int line(int offset) {
        int at = Arrays.binarySearch(starts, offset);
        return at >= 0 ? at + 1 : -at - 1;
    }
}
