package dev.ajar.finding.statement;

/// An address in a document, with the words that carry it.
///
/// @param start where its words start in the text of its block
/// @param end where they end
/// @param words what is shown; the alternative text of a picture
/// @param target the address as written
/// @param line the line it starts in, from 1
/// @param column where in that line, from 0
/// @param picture whether the address is that of a picture
record Link(int start, int end, String words, String target, int line, int column, boolean picture) {
    boolean inside(int from, int to) {
        return start >= from && end <= to;
    }
}
