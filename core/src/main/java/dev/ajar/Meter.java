package dev.ajar;

/// Told what the work cost, for `--stats`. Called from any thread.
public interface Meter {
    /// Tells nobody.
    Meter NONE = new Meter() {
        @Override
        public void file(String path, long bytes, long nanos) {}

        @Override
        public void judged(int judgements, long nanos) {}
    };

    /// One file was looked at.
    void file(String path, long bytes, long nanos);

    /// Frameworks were applied to one subject.
    void judged(int judgements, long nanos);

    /// Advice was worked out that no verdict rests on, such as the way up.
    default void aside(long nanos) {}
}
