package dev.ajar.license.match;

import dev.ajar.license.index.IndexFile;
import dev.ajar.license.index.Layout;
import dev.ajar.license.match.Differences.Difference;
import java.util.BitSet;
import java.util.List;

/// One way to read a stretch of the file: a known text, and where the file's terms differ from it.
record Reading(IndexFile index, Alignment alignment, List<Difference> differences) {
    private static final int NEAR = 3;
    private static final int FEW = 2;
    static final double LEAST_COVERAGE = 0.55;
    static final double LEAST_DENSITY = 0.5;

    int removed() {
        return differences.stream().mapToInt(Difference::removed).sum();
    }

    int added() {
        return differences.stream().mapToInt(Difference::added).sum();
    }

    int required() {
        return Math.max(1, index.field(alignment.text(), Layout.TEXT_REQUIRED));
    }

    /// Terms differ in more than a word or two.
    boolean farther() {
        return removed() > FEW || added() > FEW;
    }

    double coverage() {
        return Math.max(0, Math.min(1, 1 - (double) removed() / required()));
    }

    /// How like the file's stretch and the text are, 0 to 1.
    double similarity() {
        int union = required() + Math.max(0, length() - alignment.matched());
        return Math.min(1, (double) alignment.matched() / Math.max(1, union));
    }

    /// Enough of the text is here, and enough of the stretch is text.
    boolean holds() {
        return coverage() >= LEAST_COVERAGE && alignment.matched() >= LEAST_DENSITY * length();
    }

    double score() {
        return alignment.matched() - 2.0 * removed() - 0.5 * added();
    }

    boolean overlaps(Reading other) {
        int both = Math.min(alignment.to(), other.alignment.to()) - Math.max(alignment.from(), other.alignment.from());
        return 2 * both > Math.min(length(), other.length());
    }

    /// Whether both texts have the same words by definition.
    boolean sameWords(Reading other) {
        int group = index.field(alignment.text(), Layout.TEXT_GROUP);
        return group != 0
                && index.equals(other.index)
                && group == index.field(other.alignment.text(), Layout.TEXT_GROUP);
    }

    int length() {
        return alignment.to() - alignment.from();
    }

    /// How many words speak for this reading and against the other: words of the file that only this one explains, and
    /// words that the other expects and the file lacks where this one has nothing to explain.
    ///
    /// A word that the other text has at the same place is no evidence: only the order of the comparison hides it.
    ///
    /// @param within the stretch of file that counts
    int evidenceAgainst(Reading other, Reading within, int[] words) {
        int from = within.alignment.from();
        int to = within.alignment.to();
        BitSet mine = explained(from, to);
        mine.andNot(other.explained(from, to));
        int only = 0;
        for (int at = mine.nextSetBit(0); at >= 0; at = mine.nextSetBit(at + 1)) if (!other.has(words[at], at)) only++;
        return only + missing(other, from, to);
    }

    /// How many words of the file only this text explains, and explains well: with all words around them.
    int marksAgainst(Reading other, int[] words) {
        return marksAgainst(other, other, words);
    }

    /// The same, within a stretch of the file.
    int marksAgainst(Reading other, Reading within, int[] words) {
        int from = alignment.from();
        int to = alignment.to();
        BitSet mine = explained(from, to);
        BitSet theirs = other.explained(other.alignment.from(), other.alignment.to());
        int first = Math.max(from, within.alignment.from());
        int after = Math.min(to, within.alignment.to());
        int marks = 0;
        for (int at = first; at < after; at++) {
            if (!mine.get(at) || theirs.get(at)) continue;
            boolean well = mine.nextClearBit(Math.max(from, at - 2)) > Math.min(to - 1, at + 2);
            if (well && !other.has(words[at], at)) marks++;
        }
        return marks;
    }

    private int missing(Reading other, int from, int to) {
        int missing = 0;
        for (Difference theirs : other.differences) {
            if (theirs.hunk().to() < from || theirs.hunk().from() > to) continue;
            int own = 0;
            for (Difference difference : differences)
                if (difference.hunk().from() <= theirs.hunk().to() + 1
                        && theirs.hunk().from() <= difference.hunk().to() + 1) own += difference.removed();
            missing += Math.max(0, theirs.removed() - own);
        }
        return missing;
    }

    /// Whether the text has the word near where word `at` of the file stands, among what it could not place.
    private boolean has(int word, int at) {
        int base = index.field(alignment.text(), Layout.TEXT_TOKEN);
        for (Alignment.Hunk hunk : alignment.hunks()) {
            if (hunk.to() + NEAR < at) continue;
            if (hunk.from() > at + NEAR) break;
            for (int n = hunk.textFrom(); n < hunk.textTo(); n++) if (index.token(base + n) == word) return true;
        }
        return false;
    }

    private BitSet explained(int from, int to) {
        BitSet words = new BitSet(to);
        int first = Math.max(from, alignment.from());
        words.set(first, Math.max(first, Math.min(to, alignment.to())));
        for (Alignment.Hunk hunk : alignment.hunks()) words.clear(hunk.from(), hunk.to());
        return words;
    }
}
