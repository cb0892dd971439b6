package dev.ajar.license.match;

import dev.ajar.license.index.IndexFile;
import dev.ajar.license.index.Layout;
import dev.ajar.license.match.Differences.Difference;
import java.util.BitSet;
import java.util.List;

/// One way to read a stretch of the file: a known text, and where the file's terms differ from it.
record Reading(IndexFile index, Alignment alignment, List<Difference> differences) {
    int removed() {
        return differences.stream().mapToInt(Difference::removed).sum();
    }

    int added() {
        return differences.stream().mapToInt(Difference::added).sum();
    }

    int required() {
        return Math.max(1, index.field(alignment.text(), Layout.TEXT_REQUIRED));
    }

    double coverage() {
        return Math.max(0, Math.min(1, 1 - (double) removed() / required()));
    }

    double score() {
        return alignment.matched() - 2.0 * removed() - 0.5 * added();
    }

    boolean overlaps(Reading other) {
        int both = Math.min(alignment.to(), other.alignment.to()) - Math.max(alignment.from(), other.alignment.from());
        return 2 * both > Math.min(length(), other.length());
    }

    int length() {
        return alignment.to() - alignment.from();
    }

    /// How many words speak for this reading and against the other.
    int evidenceAgainst(Reading other) {
        BitSet mine = explained();
        mine.andNot(other.explained());
        int missing = 0;
        for (Difference theirs : other.differences) {
            int own = 0;
            for (Difference difference : differences)
                if (difference.hunk().from() <= theirs.hunk().to() + 1
                        && theirs.hunk().from() <= difference.hunk().to() + 1) own += difference.removed();
            missing += Math.max(0, theirs.removed() - own);
        }
        return mine.cardinality() + missing;
    }

    private BitSet explained() {
        BitSet words = new BitSet(alignment.to());
        words.set(alignment.from(), Math.max(alignment.from(), alignment.to()));
        for (Difference difference : differences)
            words.clear(difference.hunk().from(), difference.hunk().to());
        return words;
    }
}
