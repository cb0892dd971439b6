package dev.ajar.source;

import org.jspecify.annotations.Nullable;

/// Places that hold one revision only.
public final class Revisions {
    private Revisions() {}

    /// Refuses to answer for another revision than the one that is there.
    ///
    /// @param there the only revision, or `null` where none is known
    /// @throws NothingToRead if another one is asked for
    public static void check(String place, Options options, @Nullable String there) throws NothingToRead {
        String wanted = options.revision();
        if (wanted == null || wanted.equals(there)) return;
        throw new NothingToRead("'" + place + "': the revision '" + wanted + "' was asked for, and "
                + (there == null ? "this place has no revisions" : "only " + there + " is here"));
    }
}
