package dev.ajar.license.match;

import dev.ajar.license.index.IndexFile;
import dev.ajar.license.index.Layout;
import dev.ajar.license.index.TokenFlags;
import dev.ajar.license.match.Alignment.Hunk;
import dev.ajar.license.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/// Takes out differences at places where a text allows several wordings, when the file has one of them.
final class Wordings {
    private static final int LONGEST = 60;
    private static final int ANY_WORDS = 40;
    private final IndexFile index;
    private final Tokens tokens;

    Wordings(IndexFile index, Tokens tokens) {
        this.index = index;
        this.tokens = tokens;
    }

    List<Hunk> unexplained(Alignment alignment) {
        int count = index.field(alignment.text(), Layout.TEXT_CHOICES);
        if (count == 0 || alignment.hunks().isEmpty()) return alignment.hunks();
        List<Hunk> left = new ArrayList<>(alignment.hunks());
        int at = index.field(alignment.text(), Layout.TEXT_CHOICE);
        int base = index.field(alignment.text(), Layout.TEXT_TOKEN);
        for (int n = 0; n < count; n++) {
            int from = index.choice(at);
            int to = index.choice(at + 1);
            List<Hunk> touching = new ArrayList<>();
            for (Hunk hunk : left) if (touches(hunk, from, to)) touching.add(hunk);
            if (!touching.isEmpty() && allowed(base, at, from, to, touching)) left.removeAll(touching);
            at = next(at);
        }
        return left;
    }

    /// Words that are missing beside the place, such as a list mark, are no part of its wording.
    private static boolean touches(Hunk hunk, int from, int to) {
        boolean beside = hunk.textTo() <= from || to <= hunk.textFrom();
        return hunk.textFrom() <= to && from <= hunk.textTo() && !(beside && hunk.added() == 0);
    }

    private int next(int at) {
        int next = at + 3;
        for (int n = index.choice(at + 2); n > 0; n--) next += 1 + index.choice(next);
        return next;
    }

    private boolean allowed(int base, int at, int from, int to, List<Hunk> touching) {
        Hunk first = touching.getFirst();
        Hunk last = touching.getLast();
        int textFrom = Math.min(from, first.textFrom());
        int textTo = Math.max(to, last.textTo());
        int fileFrom = first.from() - (first.textFrom() - textFrom);
        int fileTo = last.to() + (textTo - last.textTo());
        if (fileFrom < 0 || fileTo > tokens.size || textTo - textFrom > LONGEST || fileTo - fileFrom > LONGEST)
            return false;
        int wording = at + 3;
        for (int n = index.choice(at + 2); n > 0; n--) {
            List<Integer> pattern = new ArrayList<>();
            for (int t = textFrom; t < from; t++) put(base + t, pattern);
            for (int t = 0; t < index.choice(wording); t++) pattern.add(index.choice(wording + 1 + t));
            for (int t = to; t < textTo; t++) put(base + t, pattern);
            if (fits(pattern, fileFrom, fileTo)) return true;
            wording += 1 + index.choice(wording);
        }
        return false;
    }

    /// A word of the text; any words where it leaves a place for a name.
    private void put(int place, List<Integer> pattern) {
        int flags = index.flags(place);
        boolean gap = TokenFlags.has(flags, TokenFlags.GAP);
        if (gap && (pattern.isEmpty() || pattern.getLast() != 0)) pattern.add(0);
        if (!gap || !TokenFlags.has(flags, TokenFlags.OPTIONAL)) pattern.add(index.token(place));
    }

    /// Whether the words of the file are those of the pattern, in which 0 stands for any words but terms.
    private boolean fits(List<Integer> pattern, int from, int to) {
        int word = 0;
        int at = from;
        int resumeWord = -1;
        int resumeAt = -1;
        while (at < to) {
            if (word < pattern.size() && pattern.get(word) == tokens.hash[at]) {
                word++;
                at++;
            } else if (word < pattern.size() && pattern.get(word) == 0) {
                resumeWord = ++word;
                resumeAt = at;
            } else if (resumeWord >= 0 && resumeAt - from < ANY_WORDS && !WordSet.TERMS.has(tokens.hash[resumeAt])) {
                at = ++resumeAt;
                word = resumeWord;
            } else {
                return false;
            }
        }
        while (word < pattern.size() && pattern.get(word) == 0) word++;
        return word == pattern.size();
    }
}
