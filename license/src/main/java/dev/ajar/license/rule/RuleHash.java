package dev.ajar.license.rule;

/// The hash of a run of words, such that the hash of any run inside a file follows from two sums (Karp and Rabin).
public final class RuleHash {
    /// The longest run by which a rule is filed.
    public static final int ANCHOR = 4;

    private static final long BASE = 0x9E3779B97F4A7C15L;
    private long[] sums = new long[1 << 12];
    private long[] powers = {1};

    /// Reads the words of a file.
    public void read(int[] words, int size) {
        if (sums.length <= size) sums = new long[Math.max(size + 1, 2 * sums.length)];
        if (powers.length < sums.length) powers(sums.length);
        sums[0] = 0;
        for (int n = 0; n < size; n++) sums[n + 1] = sums[n] * BASE + words[n] + 1;
    }

    private void powers(int size) {
        powers = new long[size];
        powers[0] = 1;
        for (int n = 1; n < size; n++) powers[n] = powers[n - 1] * BASE;
    }

    /// The hash of the words from one place to before another.
    public long of(int from, int to) {
        return sums[to] - sums[from] * powers[to - from];
    }

    /// The number under which a run of at most [#ANCHOR] words is filed; never 0.
    public static int anchor(long hash, int length) {
        long mixed = (hash ^ hash >>> 29) * 0xBF58476D1CE4E5B9L + length * 0x94D049BB133111EBL;
        int key = (int) (mixed ^ mixed >>> 32);
        return key == 0 ? 1 : key;
    }
}
