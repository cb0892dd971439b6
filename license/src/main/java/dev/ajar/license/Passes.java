package dev.ajar.license;

import java.util.Arrays;
import java.util.List;

/// Repeated passes over files in memory, one thread, after one warm-up.
///
/// @param seconds the fastest pass
/// @param slowest nanoseconds: the largest of each file's fastest time
record Passes(double seconds, long slowest) {
    static Passes run(LicenseMatcher matcher, List<byte[]> contents, int repeat) {
        long[] fastest = new long[contents.size()];
        Arrays.fill(fastest, Long.MAX_VALUE);
        long best = Long.MAX_VALUE;
        for (int pass = 0; pass <= repeat; pass++) {
            long started = System.nanoTime();
            for (int n = 0; n < fastest.length; n++) {
                long before = System.nanoTime();
                matcher.identify(contents.get(n));
                if (pass > 0) fastest[n] = Math.min(fastest[n], System.nanoTime() - before);
            }
            if (pass > 0) best = Math.min(best, System.nanoTime() - started);
        }
        return new Passes(best / 1e9, Arrays.stream(fastest).max().orElse(0));
    }
}
