package dev.ajar.bench.identifying;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/// Passes over files, one thread.
final class Passes {
    private final List<byte[]> files;
    private final long[] fastest;
    private long best = Long.MAX_VALUE;

    private Passes(List<byte[]> files) {
        this.files = files;
        fastest = new long[files.size()];
        Arrays.fill(fastest, Long.MAX_VALUE);
    }

    static Passes run(List<byte[]> files, int repeat, Supplier<Reading> readers) {
        Passes passes = new Passes(files);
        Reading reader = readers.get();
        for (int pass = 0; pass <= repeat; pass++) passes.pass(reader, pass > 0);
        return passes;
    }

    private void pass(Reading reader, boolean counts) {
        int found = 0;
        long start = System.nanoTime();
        for (int n = 0; n < fastest.length; n++) {
            long before = System.nanoTime();
            found += reader.read(files.get(n));
            if (counts) fastest[n] = Math.min(fastest[n], System.nanoTime() - before);
        }
        if (found < 0) throw new IllegalStateException("a negative number of matches");
        if (counts) best = Math.min(best, System.nanoTime() - start);
    }

    /// Of the fastest pass.
    double seconds() {
        return best / 1e9;
    }

    /// Nanoseconds of the file that took longest, of those that are no larger.
    long slowest(long largest) {
        long slowest = 0;
        for (int n = 0; n < fastest.length; n++)
            if (files.get(n).length <= largest) slowest = Math.max(slowest, fastest[n]);
        return slowest;
    }

    long slowestBytes() {
        for (int n = 0; n < fastest.length; n++) if (fastest[n] == slowest(Long.MAX_VALUE)) return files.get(n).length;
        return 0;
    }

    long percentile(double share) {
        long[] sorted = fastest.clone();
        Arrays.sort(sorted);
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }
}
