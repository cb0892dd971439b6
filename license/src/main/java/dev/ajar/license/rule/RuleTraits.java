package dev.ajar.license.rule;

/// What kind of wording a rule is: one number for each, and marks.
public final class RuleTraits {
    public static final int TEXT = 0;
    public static final int NOTICE = 1;
    public static final int TAG = 2;
    public static final int REFERENCE = 3;
    /// Where it stands, nothing is a license: what lies inside it does not count.
    public static final int NOTHING = 4;
    /// The lower bits of a number are the kind.
    public static final int KIND = 7;

    private RuleTraits() {}
}
