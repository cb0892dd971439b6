package dev.ajar;

/// Told how far the work is. Called from any thread, often; must return at once.
@FunctionalInterface
public interface Progress {
    /// Tells nobody.
    Progress NONE = (_, _, _) -> {};

    /// Work went on.
    ///
    /// @param stage what is being done, in a reader's words
    /// @param done units done so far
    /// @param total units in all, or -1 where that is not known
    void at(String stage, long done, long total);
}
