package dev.ajar.license.match;

import dev.ajar.license.index.IndexFile;
import dev.ajar.license.index.TokenFlags;
import dev.ajar.license.match.Alignment.Hunk;
import dev.ajar.license.text.Tokens;
import java.util.Arrays;
import java.util.List;

/// Word-by-word comparison of a short stretch: the cheapest edit script, within a budget for the whole file.
final class Gap {
    /// Whether words of the file may be left over at one end.
    enum Free {
        NONE,
        START,
        END
    }

    private static final int CELLS = 1 << 18;
    private static final byte MATCH = 0;
    private static final byte CHANGE = 1;
    private static final byte REMOVE = 2;
    private static final byte ADD = 3;

    /// What a comparison of 64 words at a time costs.
    private static final int AT_ONCE = 64;

    private final Overlap overlap = new Overlap();
    private final byte[] steps = new byte[CELLS];
    private int[] row = new int[1 << 10];
    private long budget;
    private int most = CELLS;
    private int reached;

    /// Allows so many comparisons from here on.
    ///
    /// @param most how many for one stretch
    void allow(long cells, int most) {
        budget = cells;
        this.most = Math.min(most, CELLS);
    }

    /// True when the budget ran out.
    boolean exhausted() {
        return budget < 0;
    }

    /// Where the compared words of the file begin (free start) or end (free end).
    int reached() {
        return reached;
    }

    /// Whether stretches of such lengths are compared at all.
    boolean compares(int n, int m) {
        return n > 0 && m > 0 && (long) (n + 1) * (m + 1) <= most && budget >= 0;
    }

    /// So many words at most are the same in both stretches.
    int common(IndexFile index, int place, int n, int[] hash, int from, int m) {
        if (n * m <= AT_ONCE) return Math.min(n, m);
        budget -= (long) n * m / AT_ONCE + n + m;
        return overlap.of(index, place, n, hash, from, m);
    }

    /// Adds the differences to `hunks`; returns how many words are the same.
    int compare(
            IndexFile index,
            int base,
            int textFrom,
            int textTo,
            Tokens tokens,
            int from,
            int to,
            Free free,
            List<Hunk> hunks) {
        int n = textTo - textFrom;
        int m = to - from;
        reached = free == Free.START ? to : from;
        if (!compares(n, m)) {
            coarse(textFrom, textTo, from, to, free, hunks);
            return 0;
        }
        budget -= (long) n * m;
        fill(index, base + textFrom, n, tokens.hash, from, m, free);
        return trace(textFrom, n, from, m, free, hunks);
    }

    private void coarse(int textFrom, int textTo, int from, int to, Free free, List<Hunk> hunks) {
        int place = free == Free.START ? to : from;
        if (free == Free.NONE) hunks.add(new Hunk(textFrom, textTo, from, to));
        else hunks.add(new Hunk(textFrom, textTo, place, place));
    }

    private void fill(IndexFile index, int place, int n, int[] hash, int from, int m, Free free) {
        if (row.length <= m) row = new int[m * 2 + 1];
        int width = m + 1;
        for (int j = 0; j <= m; j++) {
            row[j] = free == Free.START ? 0 : 2 * j;
            steps[j] = ADD;
        }
        for (int i = 1; i <= n; i++) {
            int word = index.token(place + i - 1);
            int missing = TokenFlags.has(index.flags(place + i - 1), TokenFlags.OPTIONAL) ? 1 : 2;
            int diagonal = row[0];
            row[0] += missing;
            int line = i * width;
            steps[line] = REMOVE;
            for (int j = 1; j <= m; j++) {
                int above = row[j];
                int best;
                byte step;
                if (word == hash[from + j - 1]) {
                    best = diagonal;
                    step = MATCH;
                } else {
                    best = diagonal + 3;
                    step = CHANGE;
                }
                if (above + missing < best) {
                    best = above + missing;
                    step = REMOVE;
                }
                if (row[j - 1] + 2 < best) {
                    best = row[j - 1] + 2;
                    step = ADD;
                }
                diagonal = above;
                row[j] = best;
                steps[line + j] = step;
            }
        }
    }

    private int trace(int textFrom, int n, int from, int m, Free free, List<Hunk> hunks) {
        int width = m + 1;
        int i = n;
        int j = m;
        if (free == Free.END) for (int k = m - 1; k >= 0; k--) if (row[k] <= row[j]) j = k;
        if (free == Free.END) reached = from + j;
        byte[] path = new byte[n + m];
        int length = 0;
        while (i > 0 || (j > 0 && free != Free.START)) {
            byte step = steps[i * width + j];
            path[length++] = step;
            if (step != ADD) i--;
            if (step != REMOVE) j--;
        }
        if (free == Free.START) reached = from + j;
        return hunks(Arrays.copyOf(path, length), textFrom, from + j, hunks);
    }

    private static int hunks(byte[] path, int textFrom, int from, List<Hunk> hunks) {
        int matched = 0;
        int text = textFrom;
        int at = from;
        int hunkText = text;
        int hunkAt = at;
        for (int n = path.length - 1; n >= 0; n--) {
            byte step = path[n];
            if (step == MATCH) {
                if (text > hunkText || at > hunkAt) hunks.add(new Hunk(hunkText, text, hunkAt, at));
                matched++;
            }
            if (step != ADD) text++;
            if (step != REMOVE) at++;
            if (step == MATCH) {
                hunkText = text;
                hunkAt = at;
            }
        }
        if (text > hunkText || at > hunkAt) hunks.add(new Hunk(hunkText, text, hunkAt, at));
        return matched;
    }
}
