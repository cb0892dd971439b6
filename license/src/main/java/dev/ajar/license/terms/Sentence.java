package dev.ajar.license.terms;

/// One sentence or list item of a text.
///
/// @param start offset of its first character
/// @param end offset behind its last character
/// @param section label of the place, such as `1(b)` or `Attachment A`; empty where none is numbered
/// @param listed what the head of the list says in which it stands
/// @param heading whether it is a title
/// @param words its words
record Sentence(int start, int end, String section, Listed listed, boolean heading, Words words) {
    private static final int TITLE = 8;

    /// Whether the head of its list forbids what it says.
    boolean banned() {
        return listed == Listed.FORBIDDEN || listed == Listed.FORBIDDEN_WITHOUT_LICENSE;
    }

    /// A heading, or a few words without a full stop that may be one.
    boolean title() {
        return heading || (words.size() <= TITLE && words.size() > 0 && words.end(words.size() - 1) >= end - 1);
    }
}
