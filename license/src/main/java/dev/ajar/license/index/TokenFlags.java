package dev.ajar.license.index;

/// What is known of one token of a text, in one byte.
public final class TokenFlags {
    /// May be missing: title, copyright line, optional part.
    public static final int OPTIONAL = 1;
    /// A list mark.
    public static final int BULLET = 1 << 1;
    /// Other words may stand before this token: a name, a place.
    public static final int GAP = 1 << 2;
    /// The gap takes whole lines, as for copyright notices.
    public static final int WIDE = 1 << 3;
    /// Starts a line of the published text.
    public static final int LINE = 1 << 4;
    /// Belongs to a place with several allowed wordings.
    public static final int CHOICE = 1 << 5;

    /// Starts an optional part, which is there as a whole or not at all.
    public static final int START = 1 << 6;

    private TokenFlags() {}

    public static boolean has(int flags, int flag) {
        return (flags & flag) != 0;
    }
}
