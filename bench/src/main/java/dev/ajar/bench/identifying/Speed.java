package dev.ajar.bench.identifying;

import dev.ajar.license.LicenseIndex;
import dev.ajar.license.LicenseMatcher;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `Speed [--repeat N] [--index FILE]… FOLDER…`: one JSON line a folder. Files lie in memory; one pass warms up, and
/// of N passes the fastest counts.
public final class Speed {
    private static final long MEGABYTE = 1_000_000;

    private final List<LicenseIndex> indexes = new ArrayList<>();
    private final List<Path> folders = new ArrayList<>();
    private int repeat = 5;

    private Speed() {}

    public static void main(String[] args) throws Exception {
        Speed speed = new Speed();
        speed.read(args);
        for (Path folder : speed.folders) System.out.println(speed.line(folder));
    }

    private void read(String... args) throws IOException {
        for (int n = 0; n < args.length; n++) {
            switch (args[n]) {
                case "--repeat" -> repeat = Integer.parseInt(args[++n]);
                case "--index" -> indexes.add(LicenseIndex.open(Path.of(args[++n])));
                default -> folders.add(Path.of(args[n]));
            }
        }
        if (indexes.isEmpty()) indexes.add(LicenseIndex.load());
    }

    private String line(Path folder) throws Exception {
        List<byte[]> files = Corpus.read(folder);
        long bytes = files.stream().mapToLong(file -> file.length).sum();
        Passes one = Passes.run(files, repeat, this::reader);
        double tokenizing = Words.secondsFor(files, repeat);
        double two = Threads.filesPerProcessorSecond(files, repeat, 2, this::reader);
        double alone = Threads.filesPerProcessorSecond(files, repeat, 1, this::reader);
        System.gc();
        long heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() - bytes;
        return String.format(
                Locale.ROOT,
                "{\"folder\": \"%s\", \"files\": %d, \"bytes\": %d, \"seconds\": %.6f, \"mb_per_second\": %.2f,"
                        + " \"max_file_ms\": %.3f, \"max_file_bytes\": %d, \"max_ms_to_1_mb\": %.3f, \"p99_ms\": %.3f,"
                        + " \"tokenizing_gb_per_second\": %.3f, \"files_per_cpu_second\": %.1f,"
                        + " \"two_threads_files_per_cpu_second\": %.1f, \"heap_mb\": %.1f}",
                folder.getFileName(),
                files.size(),
                bytes,
                one.seconds(),
                bytes / one.seconds() / MEGABYTE,
                one.slowest(Long.MAX_VALUE) / 1e6,
                one.slowestBytes(),
                one.slowest(MEGABYTE) / 1e6,
                one.percentile(0.99) / 1e6,
                bytes / tokenizing / 1e9,
                alone,
                two,
                heap / 1e6);
    }

    private Reading reader() {
        LicenseMatcher matcher = new LicenseMatcher(indexes.toArray(LicenseIndex[]::new));
        return bytes -> matcher.identify(bytes).matches().size();
    }
}
