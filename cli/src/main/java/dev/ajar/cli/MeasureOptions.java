package dev.ajar.cli;

import dev.ajar.Meter;
import dev.ajar.PlaceException;
import dev.ajar.report.json.JsonOut;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Option;

/// What the work cost, on standard error.
final class MeasureOptions {
    @Option(names = "--stats", description = "Print one JSON line on standard error: files, bytes, seconds.")
    boolean stats;

    @Option(
            names = "--repeat",
            paramLabel = "N",
            description = "With --stats: one warm-up and N passes in one thread; the fastest counts.")
    int repeat = 1;

    private final Ledger ledger = new Ledger();
    private double seconds;

    @FunctionalInterface
    interface Work<T> {
        T run() throws PlaceException;
    }

    Meter meter() {
        return stats ? ledger : Meter.NONE;
    }

    /// Runs once, or with `--repeat` as often as asked and once before.
    <T> T measured(Work<T> work) throws PlaceException {
        if (repeat < 1) throw new UsageException("--repeat " + repeat + ": give a number from 1");
        long fastest = Long.MAX_VALUE;
        T result = null;
        for (int pass = repeat > 1 ? -1 : 0; pass < repeat; pass++) {
            ledger.begin();
            long start = System.nanoTime();
            T again = work.run();
            if (pass >= 0) fastest = Math.min(fastest, System.nanoTime() - start - ledger.aside());
            if (result == null) result = again;
        }
        if (result == null) throw new IllegalStateException("no pass was run");
        ledger.end();
        seconds += fastest / 1e9;
        return result;
    }

    void print(PrintStream err) {
        if (!stats) return;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonOut json = JsonOut.compact(bytes)) {
            json.object(() -> {
                json.number("files", ledger.files());
                json.number("bytes", ledger.bytes());
                json.number("seconds", seconds);
                json.number("max_file_ms", ledger.maxFileMillis());
                json.number("threads", 1);
                json.number("repeat", repeat);
                if (ledger.judgements() > 0) {
                    json.number("judgements", ledger.judgements());
                    json.number("judge_seconds", ledger.judgeSeconds());
                    json.number("way_up_seconds", ledger.asideSeconds());
                }
            });
        }
        err.println(bytes.toString(StandardCharsets.UTF_8));
    }
}
