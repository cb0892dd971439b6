package dev.ajar.cli;

import dev.ajar.Progress;
import java.util.concurrent.atomic.AtomicLong;

/// One line on standard error that says how far long work is. Silent where nobody watches, and during the first second.
final class ProgressLine implements Progress, AutoCloseable {
    private static final long QUIET_NANOS = 1_000_000_000L;
    private static final long STEP_NANOS = 200_000_000L;

    private final Console console;
    private final boolean watched;
    private final long start = System.nanoTime();
    private final AtomicLong last = new AtomicLong(Long.MIN_VALUE);

    ProgressLine(Console console) {
        this.console = console;
        this.watched = console.watched();
    }

    @Override
    public void at(String stage, long done, long total) {
        long now = System.nanoTime() - start;
        if (!watched || now < QUIET_NANOS) return;
        long before = last.get();
        if ((now - before < STEP_NANOS && before != Long.MIN_VALUE) || !last.compareAndSet(before, now)) return;
        String part = total > 0 ? " " + done * 100 / total + " %" : done > 0 ? " " + done : "";
        console.err().print("\r\u001b[K" + stage + part);
        console.err().flush();
    }

    @Override
    public void close() {
        if (last.get() == Long.MIN_VALUE) return;
        console.err().print("\r\u001b[K");
        console.err().flush();
    }
}
