package dev.ajar.license.terms;

/// The words of a text that say something.
///
/// @param start offset of the sentence
/// @param end offset behind the sentence
/// @param line of the words that matter, from 1
/// @param endLine line on which the sentence ends
/// @param quote a piece of that line as it stands, at most 200 characters
/// @param keyStart offset in the quote of the words that matter
/// @param keyEnd offset in the quote behind them
/// @param section label of the place, such as `1(b)`; empty where none is numbered
public record Clause(
        int start, int end, int line, int endLine, String quote, int keyStart, int keyEnd, String section) {}
