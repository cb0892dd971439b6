package dev.ajar.license.index;

/// The index file: a header, a table of sections, then the sections, each on a 64-byte boundary, little-endian.
///
/// Header: 8 bytes `AJARIDX` and format version, int count of sections, int 0, 32 bytes SHA-256 of all that follows
/// the header. Section entry: 24 bytes name, long offset, long length.
public final class Layout {
    public static final long MAGIC = 0x58444952414A41L;
    public static final int FORMAT = 1;
    public static final int HEADER = 64;
    public static final int ENTRY = 40;
    public static final int NAME = 24;
    public static final int ALIGN = 64;

    /// Section names.
    public static final String VERSION = "version";
    public static final String TEXTS = "texts";
    public static final String STRINGS = "strings";
    public static final String TOKENS = "tokens";
    public static final String FLAGS = "flags";
    public static final String CHOICES = "choices";
    public static final String OWNERS = "owners";
    public static final String BLOOM = "bloom";
    public static final String SEEDS = "seeds";
    public static final String POSTINGS = "postings";
    public static final String ANCHORS = "anchors";
    public static final String WORDS = "words";
    public static final String NOTICES = "notices";

    /// One text in `texts`: this many ints.
    public static final int TEXT_INTS = 16;
    public static final int TEXT_TOKEN = 0;
    public static final int TEXT_TOKENS = 1;
    public static final int TEXT_REQUIRED = 2;
    public static final int TEXT_TRAITS = 3;
    public static final int TEXT_WORDING = 4;
    public static final int TEXT_FACTS = 5;
    public static final int TEXT_SPDX = 6;
    public static final int TEXT_ORIGIN = 7;
    public static final int TEXT_SHA256 = 8;
    public static final int TEXT_CHOICE = 9;
    public static final int TEXT_CHOICES = 10;
    public static final int TEXT_SEEDS = 11;
    /// Texts with the same number here have the same words by definition; 0 for none.
    public static final int TEXT_GROUP = 12;
    /// First int of its anchors in `anchors`, and how many it has; three ints each: first word, word after the last,
    /// place of the condition in `strings`.
    public static final int TEXT_ANCHOR = 13;
    public static final int TEXT_ANCHORS = 14;

    /// Traits: the kind in the low byte, then these.
    public static final int PUBLISH_WORDS = 1 << 8;
    public static final int DEPRECATED = 1 << 9;

    /// Words in a seed, and one of how many seeds is kept (a power of two).
    public static final int SEED_WORDS = 5;
    public static final int SEED_RATE = 4;
    /// One owner entry of `owners` speaks for this many tokens.
    public static final int OWNER_BLOCK = 64;

    private Layout() {}
}
