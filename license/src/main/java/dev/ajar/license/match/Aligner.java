package dev.ajar.license.match;

import dev.ajar.license.index.IndexFile;
import dev.ajar.license.index.Layout;
import dev.ajar.license.match.Alignment.Hunk;
import dev.ajar.license.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Lays a candidate over the file: grows its seeds to runs of equal words, compares word by word only between runs.
///
/// First `trace`, then what is asked of the traced candidate.
final class Aligner {
    /// So many words more than the text has are looked at before its first seed and behind its last.
    static final int SLACK = 12;

    /// Words that may be missing without a difference: joined, split or spelled otherwise.
    private static final int EXCUSED = 4;

    private static final int EXCUSED_SHARE = 16;
    private static final int RUN = 4;
    private final IndexFile index;
    private final Gap gap;
    /// First word in the text, word after the last, first word in the file, word after the last.
    private int[] runs = new int[RUN * 64];

    private int size;
    private int text;
    private int base;
    private int length;
    private int bound;

    Aligner(IndexFile index, Gap gap) {
        this.index = index;
        this.gap = gap;
    }

    /// Grows the seeds of a candidate to runs of words that text and file share.
    void trace(Candidate candidate, Tokens tokens) {
        text = candidate.text;
        base = index.field(text, Layout.TEXT_TOKEN);
        length = index.field(text, Layout.TEXT_TOKENS);
        size = 0;
        int textAt = -1;
        int fileAt = -1;
        for (int n = 0; n < candidate.at.length; n++) {
            int at = candidate.at[n];
            int word = candidate.place[n] - base;
            if (textAt >= 0 && (at < fileAt || word < textAt)) continue;
            int back = back(Math.min(word - Math.max(0, textAt), at - Math.max(0, fileAt)), word, at, tokens);
            int run = index.same(base + word, tokens.hash, at, Math.min(length - word, tokens.size - at));
            textAt = word + run;
            fileAt = at + run;
            if (size + RUN > runs.length) runs = Arrays.copyOf(runs, runs.length * 2);
            runs[size++] = word - back;
            runs[size++] = textAt;
            runs[size++] = at - back;
            runs[size++] = fileAt;
        }
    }

    private int back(int limit, int word, int at, Tokens tokens) {
        int back = 0;
        while (back < limit && index.token(base + word - back - 1) == tokens.hash[at - back - 1]) back++;
        return back;
    }

    /// Whether the traced candidate has so few words of its text, or so many others between them, that no comparison
    /// can make it hold.
    boolean hopeless(Tokens tokens, double coverage, double density) {
        int required = Math.max(1, index.field(text, Layout.TEXT_REQUIRED));
        int excused = EXCUSED + required / EXCUSED_SHARE + choices();
        double needed = coverage * required - excused;
        int last = size - RUN;
        int headFrom = Math.max(0, runs[2] - runs[0] - SLACK);
        int tailTo = tailTo(tokens);
        int edges = cheap(runs[0], runs[2] - headFrom) + cheap(length - runs[last + 1], tailTo - runs[last + 3]);
        int inside = runs[1] - runs[0];
        for (int n = RUN; n < size; n += RUN)
            inside += runs[n + 1] - runs[n] + cheap(runs[n] - runs[n - 3], runs[n + 2] - runs[n - 1]);
        double span = density * (runs[last + 3] - runs[2]);
        bound = inside + edges;
        if (bound < needed || inside + (1 - density) * edges < span) return true;
        int less = less(0, runs[0], headFrom, runs[2], tokens)
                + less(runs[last + 1], length, runs[last + 3], tailTo, tokens);
        edges -= less;
        bound -= less;
        for (int n = RUN; n < size; n += RUN) {
            if (bound < needed || inside + (1 - density) * edges < span) return true;
            less = less(runs[n - 3], runs[n], runs[n - 1], runs[n + 2], tokens);
            inside -= less;
            bound -= less;
        }
        return bound < needed || inside + (1 - density) * edges < span;
    }

    /// At most so many words of the traced candidate are the same in text and file.
    int bound() {
        return bound;
    }

    private int cheap(int n, int m) {
        return gap.compares(n, m) ? Math.min(n, m) : 0;
    }

    /// By how much the words that two stretches have in common are fewer than the shorter one has.
    private int less(int textFrom, int textTo, int from, int to, Tokens tokens) {
        int n = textTo - textFrom;
        int m = to - from;
        return gap.compares(n, m) ? Math.min(n, m) - gap.common(index, base + textFrom, n, tokens.hash, from, m) : 0;
    }

    /// How many words of the text stand where it allows several wordings.
    private int choices() {
        int words = 0;
        int at = index.field(text, Layout.TEXT_CHOICE);
        for (int n = index.field(text, Layout.TEXT_CHOICES); n > 0; n--) {
            words += index.choice(at + 1) - index.choice(at);
            int wordings = index.choice(at + 2);
            at += 3;
            for (; wordings > 0; wordings--) at += 1 + index.choice(at);
        }
        return words;
    }

    /// The traced candidate, word by word.
    Alignment align(Tokens tokens) {
        List<Hunk> hunks = new ArrayList<>();
        int from = runs[2];
        int matched = 0;
        if (runs[0] > 0) {
            int floor = Math.max(0, from - runs[0] - SLACK);
            matched = gap.compare(index, base, 0, runs[0], tokens, floor, from, Gap.Free.START, hunks);
            from = gap.reached();
        }
        for (int n = 0; n < size; n += RUN) {
            if (n > 0 && (runs[n - 3] < runs[n] || runs[n - 1] < runs[n + 2]))
                matched += gap.compare(
                        index, base, runs[n - 3], runs[n], tokens, runs[n - 1], runs[n + 2], Gap.Free.NONE, hunks);
            matched += runs[n + 1] - runs[n];
        }
        int textAt = runs[size - 3];
        int to = runs[size - 1];
        if (textAt < length) {
            matched += gap.compare(index, base, textAt, length, tokens, to, tailTo(tokens), Gap.Free.END, hunks);
            to = gap.reached();
        }
        return new Alignment(text, from, to, matched, hunks);
    }

    private int tailTo(Tokens tokens) {
        return Math.min(tokens.size, runs[size - 1] + length - runs[size - 3] + SLACK);
    }
}
