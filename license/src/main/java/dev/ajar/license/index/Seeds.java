package dev.ajar.license.index;

/// Runs of words by which texts are found: hash, sampling, and the shape of the tables.
public final class Seeds {
    private static final long BASE = 0xD1342543DE82EF95L;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final long OUT = power(Layout.SEED_WORDS - 1);

    private Seeds() {}

    private static long power(int n) {
        long value = 1;
        for (int i = 0; i < n; i++) value *= BASE;
        return value;
    }

    /// The rolling value with one more word; the first words build it up.
    public static long in(long rolling, int word) {
        return rolling * BASE + word;
    }

    /// The rolling value without its first word.
    public static long out(long rolling, int word) {
        return rolling - word * OUT;
    }

    /// The bits that select and file a run.
    public static long spread(long rolling) {
        long h = rolling * SPREAD;
        return (h ^ h >>> 32) * SPREAD;
    }

    public static boolean sampled(long spread) {
        return (spread >>> 61 & Layout.SEED_RATE - 1) == 0;
    }

    /// The bits of a run in its word of the Bloom filter.
    public static long bloomBits(long spread) {
        return 1L << (spread & 63) | 1L << (spread >>> 6 & 63);
    }

    /// Which word of the Bloom filter, of a power of two.
    public static int bloomWord(long spread, int words) {
        return (int) (spread >>> 12) & words - 1;
    }

    /// First slot to look at, of a power of two.
    public static int slot(long spread, int slots) {
        return (int) (spread >>> 20) & slots - 1;
    }

    /// What is compared in a slot; never 0, which marks an empty slot.
    public static int key(long spread) {
        int key = (int) (spread >>> 28) * 0x85EBCA6B ^ (int) spread;
        return key == 0 ? 1 : key;
    }
}
