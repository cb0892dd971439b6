package dev.ajar.license.match;

import dev.ajar.license.index.IndexFile;
import dev.ajar.license.index.Layout;
import dev.ajar.license.match.Alignment.Hunk;
import dev.ajar.license.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/// Lays a candidate over the file: grows its seeds to runs of equal words, compares word by word only between runs.
final class Aligner {
    private static final int SLACK = 12;
    private final IndexFile index;
    private final Gap gap;
    private List<Hunk> hunks = new ArrayList<>();
    private int base;
    private int matched;

    Aligner(IndexFile index, Gap gap) {
        this.index = index;
        this.gap = gap;
    }

    Alignment align(Candidate candidate, Tokens tokens) {
        base = index.field(candidate.text, Layout.TEXT_TOKEN);
        int length = index.field(candidate.text, Layout.TEXT_TOKENS);
        hunks = new ArrayList<>();
        matched = 0;
        int textAt = -1;
        int fileAt = -1;
        int from = 0;
        for (int n = 0; n < candidate.at.length; n++) {
            int at = candidate.at[n];
            int word = candidate.place[n] - base;
            if (textAt >= 0 && (at < fileAt || word < textAt)) continue;
            int floorText = Math.max(0, textAt);
            int floorFile = Math.max(0, fileAt);
            int start = at;
            int startWord = word;
            while (start > floorFile && startWord > floorText && equal(startWord - 1, tokens, start - 1)) {
                start--;
                startWord--;
            }
            int run = index.same(base + word, tokens.hash, at, Math.min(length - word, tokens.size - at));
            if (textAt < 0) {
                from = head(startWord, start, tokens);
            } else {
                between(textAt, startWord, fileAt, start, tokens);
            }
            matched += word + run - startWord;
            textAt = word + run;
            fileAt = at + run;
        }
        int to = tail(textAt, length, fileAt, tokens);
        return new Alignment(candidate.text, from, to, matched, hunks);
    }

    private boolean equal(int word, Tokens tokens, int at) {
        return index.token(base + word) == tokens.hash[at];
    }

    private int head(int textTo, int fileTo, Tokens tokens) {
        if (textTo == 0) return fileTo;
        int fileFrom = Math.max(0, fileTo - textTo - SLACK);
        matched += gap.compare(index, base, 0, textTo, tokens, fileFrom, fileTo, Gap.Free.START, hunks);
        return gap.reached();
    }

    private void between(int textFrom, int textTo, int fileFrom, int fileTo, Tokens tokens) {
        if (textFrom == textTo && fileFrom == fileTo) return;
        matched += gap.compare(index, base, textFrom, textTo, tokens, fileFrom, fileTo, Gap.Free.NONE, hunks);
    }

    private int tail(int textFrom, int textTo, int fileFrom, Tokens tokens) {
        if (textFrom == textTo) return fileFrom;
        int fileTo = Math.min(tokens.size, fileFrom + textTo - textFrom + SLACK);
        matched += gap.compare(index, base, textFrom, textTo, tokens, fileFrom, fileTo, Gap.Free.END, hunks);
        return gap.reached();
    }
}
