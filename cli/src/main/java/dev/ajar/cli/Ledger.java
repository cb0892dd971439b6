package dev.ajar.cli;

import dev.ajar.Meter;
import java.util.HashMap;
import java.util.Map;

/// Adds up what the work cost. Of several passes over the same files the fastest counts.
final class Ledger implements Meter {
    private final Map<String, Long> fastest = new HashMap<>();
    private long files;
    private long bytes;
    private long passFiles;
    private long passBytes;
    private long passJudged;
    private long passJudgeNanos;
    private long judgements;
    private long judgeNanos;
    private long maxFileNanos;
    private long leastJudgeNanos = Long.MAX_VALUE;
    private long passAsideNanos;
    private long asideNanos;
    private long leastAsideNanos = Long.MAX_VALUE;

    /// A pass over one place begins.
    synchronized void begin() {
        if (passJudged > 0) least();
        passAsideNanos = 0;
        passFiles = 0;
        passBytes = 0;
        passJudged = 0;
        passJudgeNanos = 0;
    }

    /// The last pass over one place is done.
    synchronized void end() {
        if (passJudged > 0) least();
        files += passFiles;
        bytes += passBytes;
        judgements += passJudged;
        if (leastJudgeNanos != Long.MAX_VALUE) judgeNanos += leastJudgeNanos;
        if (leastAsideNanos != Long.MAX_VALUE) asideNanos += leastAsideNanos;
        leastJudgeNanos = Long.MAX_VALUE;
        leastAsideNanos = Long.MAX_VALUE;
        passJudged = 0;
        fastest.values().forEach(nanos -> maxFileNanos = Math.max(maxFileNanos, nanos));
        fastest.clear();
    }

    private void least() {
        leastJudgeNanos = Math.min(leastJudgeNanos, passJudgeNanos);
        leastAsideNanos = Math.min(leastAsideNanos, passAsideNanos);
    }

    @Override
    public synchronized void file(String path, long size, long nanos) {
        passFiles++;
        passBytes += size;
        fastest.merge(path, nanos, Math::min);
    }

    @Override
    public synchronized void judged(int count, long nanos) {
        passJudged += count;
        passJudgeNanos += nanos;
    }

    @Override
    public synchronized void aside(long nanos) {
        passAsideNanos += nanos;
    }

    /// What the pass that runs spent on advice, in nanoseconds.
    synchronized long aside() {
        return passAsideNanos;
    }

    long files() {
        return files;
    }

    long bytes() {
        return bytes;
    }

    double maxFileMillis() {
        return maxFileNanos / 1e6;
    }

    long judgements() {
        return judgements;
    }

    double asideSeconds() {
        return asideNanos / 1e9;
    }

    double judgeSeconds() {
        return judgeNanos / 1e9;
    }
}
