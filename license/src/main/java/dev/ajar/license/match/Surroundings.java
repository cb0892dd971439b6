package dev.ajar.license.match;

import dev.ajar.license.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/// Finds clauses that stand outside the known texts but belong to them: before the first word, after the last.
///
/// In a file that is mostly license every sentence outside counts. In other files only what follows the text directly,
/// up to the next heading, does.
final class Surroundings {
    private static final int FAR = 400;
    private final Tokens tokens;
    private final Clauses clauses;

    Surroundings(Tokens tokens) {
        this.tokens = tokens;
        clauses = new Clauses(tokens);
    }

    /// A stretch of words that a text covers.
    record Stretch(int from, int to) {}

    /// For each stretch the clauses that go with it.
    List<List<Stretch>> of(List<Stretch> stretches) {
        List<List<Stretch>> found = new ArrayList<>();
        int covered = 0;
        for (Stretch stretch : stretches) {
            found.add(new ArrayList<>());
            covered += stretch.to() - stretch.from();
        }
        boolean license = 2L * covered >= tokens.size;
        int at = 0;
        for (int n = 0; n <= stretches.size(); n++) {
            int end = n < stretches.size() ? stretches.get(n).from() : tokens.size;
            if (!stretches.isEmpty()) between(at, end, n, license, found);
            if (n < stretches.size()) at = Math.max(at, stretches.get(n).to());
        }
        return found;
    }

    private void between(int from, int to, int n, boolean license, List<List<Stretch>> found) {
        if (to <= from || (!license && n == 0)) return;
        List<Stretch> into = found.get(Math.max(0, n - 1));
        int limit = license ? to : Math.min(to, from + FAR);
        int at = from;
        int open = -1;
        while (at < limit) {
            if (!license && clauses.headingBefore(at)) break;
            int end = clauses.sentenceEnd(at, to);
            boolean clause = clauses.clause(at, end);
            if (clause && open < 0) open = at;
            if (!clause && open >= 0) {
                into.add(new Stretch(open, at));
                open = -1;
            }
            if (!clause && !license) break;
            at = end;
        }
        if (open >= 0) into.add(new Stretch(open, Math.min(at, to)));
    }
}
