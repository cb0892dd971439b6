package dev.ajar.cli;

import dev.ajar.report.json.JsonOut;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// How long identification took, over one or several passes.
final class PassTimes {
    private int files;
    private long bytes;
    private long nanos;
    private long slowest;

    void file(int length, long took) {
        files++;
        bytes += length;
        nanos += took;
        slowest = Math.max(slowest, took);
    }

    /// Passes over files in memory; the first passes warmed up. The fastest pass counts, and of each file its fastest
    /// time.
    void repeat(FileIdentifier identifier, List<byte[]> contents, int passes) {
        long[] fastest = new long[contents.size()];
        java.util.Arrays.fill(fastest, Long.MAX_VALUE);
        long best = Long.MAX_VALUE;
        for (int pass = -1; pass < passes; pass++) {
            long begun = System.nanoTime();
            for (int i = 0; i < fastest.length; i++) {
                long start = System.nanoTime();
                identifier.identify(contents.get(i));
                if (pass >= 0) fastest[i] = Math.min(fastest[i], System.nanoTime() - start);
            }
            if (pass >= 0) best = Math.min(best, System.nanoTime() - begun);
        }
        nanos = best;
        slowest = 0;
        for (long one : fastest) slowest = Math.max(slowest, one);
    }

    void print(PrintStream err, int repeat) {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonOut json = JsonOut.compact(line)) {
            json.object(() -> {
                json.number("files", files);
                json.number("bytes", bytes);
                json.number("seconds", nanos / 1e9);
                json.number("max_file_ms", slowest / 1e6);
                json.number("threads", 1);
                json.number("repeat", repeat);
            });
        }
        err.println(line.toString(StandardCharsets.UTF_8));
    }
}
