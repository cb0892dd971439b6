package dev.ajar.license.match;

import dev.ajar.license.index.IndexFile;
import dev.ajar.license.index.Layout;
import dev.ajar.license.text.Tokenizer;
import dev.ajar.license.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the readings of a file in one index: the likeliest texts first, and no more of them than can still win.
final class Reader {
    private static final int MOST_READINGS = 40;
    /// A text with fewer than this share of the seeds of the best cannot win against it.
    private static final double RIVAL = 0.7;
    private static final int LEAST_SHARE = 12;
    /// A text with this share of the seeds of an unchanged one holds that one.
    private static final double SAME = 0.9;

    private static final int MOST_LARGER = 12;

    /// Comparisons of words allowed while texts are looked for that are there unchanged.
    private static final int QUICK_CELLS = 20_000;

    private static final int QUICK_PER_WORD = 20;
    private static final int QUICK_STRETCH = 1 << 12;
    /// Comparisons of words allowed for changed texts, so that time stays linear.
    private static final int CELLS = 2_000_000;

    private static final int CELLS_PER_WORD = 100;
    private static final int STRETCH = 1 << 17;

    private final Hits hits;
    private final IndexFile index;
    private final Tokens tokens;
    private final Aligner aligner;
    private final Gap gap;
    private final Differences differences;
    private final BitSet tried = new BitSet();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private List<Reading> readings = new ArrayList<>();

    Reader(Hits hits, Tokens tokens, Tokenizer tokenizer, Gap gap) {
        this.hits = hits;
        this.index = hits.index;
        this.tokens = tokens;
        this.gap = gap;
        aligner = new Aligner(index, gap);
        differences = new Differences(index, tokens, tokenizer);
    }

    /// A stretch of the file that a text was found in.
    ///
    /// @param seeds how many seeds of that text
    /// @param clean nothing of its terms differs
    private record Claim(int from, int to, int seeds, boolean clean) {
        boolean holds(int at) {
            return from <= at && at < to;
        }
    }

    /// A candidate that cannot hold.
    ///
    /// @param before how many readings were found before it
    /// @param bound at most so many of its words are in the file
    private record Skipped(Candidate candidate, int before, int bound) {}

    List<Reading> read() {
        readings = new ArrayList<>();
        claims.clear();
        hits.collect(tokens);
        gap.allow(QUICK_CELLS + (long) QUICK_PER_WORD * tokens.size, QUICK_STRETCH);
        likeliest();
        claims.removeIf(claim -> !claim.clean());
        List<Reading> clean = readings.stream()
                .filter(reading -> reading.differences().isEmpty())
                .toList();
        larger(clean);
        readings.removeIf(reading -> !reading.differences().isEmpty()
                && (reading.farther() || clean.stream().noneMatch(reading::overlaps)));
        BitSet claimed = new BitSet();
        for (Claim claim : claims) claimed.set(claim.from(), Math.max(claim.from(), claim.to()));
        gap.allow(CELLS + (long) CELLS_PER_WORD * tokens.size, STRETCH);
        skipped.clear();
        if (hits.expand(claimed)) likeliest();
        return readings;
    }

    /// The reading within a stretch that is most like its text, of those that hold and those that do not.
    @Nullable
    Reading nearest(int from, int to) {
        Reading nearest = null;
        int read = 0;
        for (Skipped one : skipped) {
            nearest = nearest(nearest, read, one.before(), from, to);
            read = one.before();
            int text = one.candidate().text;
            int reach = index.field(text, Layout.TEXT_TOKENS) + Aligner.SLACK;
            if (one.candidate().to() + reach <= from || one.candidate().from() - reach >= to) continue;
            int required = Math.max(1, index.field(text, Layout.TEXT_REQUIRED));
            if (nearest != null && one.bound() < nearest.similarity() * required) continue;
            nearest = nearer(nearest, read(one.candidate()), from, to);
        }
        return nearest(nearest, read, readings.size(), from, to);
    }

    private @Nullable Reading nearest(@Nullable Reading first, int read, int until, int from, int to) {
        Reading nearest = first;
        for (Reading reading : readings.subList(read, until)) nearest = nearer(nearest, reading, from, to);
        return nearest;
    }

    private static @Nullable Reading nearer(@Nullable Reading nearest, Reading reading, int from, int to) {
        boolean inside =
                reading.alignment().from() < to && from < reading.alignment().to();
        return inside && (nearest == null || reading.similarity() > nearest.similarity()) ? reading : nearest;
    }

    private void likeliest() {
        tried.clear();
        long[] order = new long[hits.texts];
        int size = 0;
        for (int n = 0; n < hits.texts; n++) {
            int text = hits.touched[n];
            int count = hits.count[text];
            int seeds = Math.max(1, index.field(text, Layout.TEXT_SEEDS));
            if (count * LEAST_SHARE < seeds || count < Math.min(2, seeds)) continue;
            order[size++] = (long) ((double) count * count / seeds * 256) << 16 | text;
        }
        Arrays.sort(order, 0, size);
        for (int n = size - 1; n >= 0; n--) {
            int text = (int) order[n] & 0xFFFF;
            if (!tried.get(text) && worthwhile(text)) read(text, true);
        }
    }

    /// Reads texts that hold all of an unchanged one and more: the file may have that too, with a word changed.
    private void larger(List<Reading> unchanged) {
        int most = MOST_LARGER;
        for (Reading reading : unchanged) {
            Alignment alignment = reading.alignment();
            if (alignment.from() == 0 && alignment.to() == tokens.size) continue;
            int seeds = hits.count[alignment.text()];
            int length = index.field(alignment.text(), Layout.TEXT_TOKENS);
            for (int n = 0; n < hits.texts && most > 0; n++) {
                int text = hits.touched[n];
                if (tried.get(text) || hits.count[text] < SAME * seeds) continue;
                int more = index.field(text, Layout.TEXT_TOKENS) - length;
                if (more <= 0 || more > length) continue;
                most--;
                read(text, false);
            }
        }
    }

    /// Whether enough seeds of the text lie outside what other texts explain at least as well.
    private boolean worthwhile(int text) {
        if (claims.isEmpty()) return true;
        int count = hits.count[text];
        int needed = Math.max(2, index.field(text, Layout.TEXT_SEEDS) / LEAST_SHARE);
        int free = 0;
        for (int hit = hits.first(text); hit >= 0; hit = hits.next[hit]) {
            if (!explained(hits.at[hit], count) && ++free >= needed) return true;
        }
        return false;
    }

    private boolean explained(int at, int count) {
        for (Claim claim : claims)
            if (claim.holds(at) && (claim.clean() ? count < claim.seeds() : count < RIVAL * claim.seeds())) return true;
        return false;
    }

    private void read(int text, boolean rival) {
        tried.set(text);
        for (Candidate candidate : new Chains(hits, index).of(text)) {
            int overlapping = 0;
            boolean weaker = false;
            for (Claim claim : claims) {
                if (claim.from() >= candidate.to() || candidate.from() >= claim.to()) continue;
                overlapping++;
                boolean inside = claim.from() <= candidate.from() && candidate.to() <= claim.to();
                weaker |= inside && candidate.at.length < (claim.clean() ? claim.seeds() : RIVAL * claim.seeds());
            }
            if (rival && (weaker || overlapping >= MOST_READINGS)) continue;
            aligner.trace(candidate, tokens);
            if (aligner.hopeless(tokens, Reading.LEAST_COVERAGE, Reading.LEAST_DENSITY)) {
                skipped.add(new Skipped(candidate, readings.size(), aligner.bound()));
                continue;
            }
            Reading reading = reading();
            Alignment alignment = reading.alignment();
            readings.add(reading);
            if (rival && reading.holds())
                claims.add(new Claim(
                        alignment.from(),
                        alignment.to(),
                        candidate.at.length,
                        reading.differences().isEmpty()));
        }
    }

    private Reading read(Candidate candidate) {
        aligner.trace(candidate, tokens);
        return reading();
    }

    /// The candidate that was traced last.
    private Reading reading() {
        Alignment alignment = aligner.align(tokens);
        return new Reading(index, alignment, differences.of(alignment));
    }
}
