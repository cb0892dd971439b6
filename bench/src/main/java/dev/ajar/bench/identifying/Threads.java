package dev.ajar.bench.identifying;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/// Several threads that share the files, each with a matcher of its own: how many files for a second of processor.
final class Threads {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private Threads() {}

    static double filesPerProcessorSecond(List<byte[]> files, int repeat, int threads, Supplier<Reading> readers)
            throws InterruptedException, ExecutionException {
        List<Reading> own = new ArrayList<>();
        for (int n = 0; n < threads; n++) own.add(readers.get());
        double best = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int pass = 0; pass <= repeat; pass++) {
                AtomicInteger next = new AtomicInteger();
                List<Callable<Long>> work = new ArrayList<>();
                for (Reading reader : own) work.add(() -> share(files, next, reader));
                long nanos = 0;
                for (Future<Long> one : pool.invokeAll(work)) nanos += one.get();
                if (pass > 0) best = Math.max(best, files.size() / (nanos / 1e9));
            }
        }
        return best;
    }

    private static long share(List<byte[]> files, AtomicInteger next, Reading reader) {
        long start = CLOCK.getCurrentThreadCpuTime();
        for (int n = next.getAndIncrement(); n < files.size(); n = next.getAndIncrement()) reader.read(files.get(n));
        return CLOCK.getCurrentThreadCpuTime() - start;
    }
}
