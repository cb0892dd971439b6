package dev.ajar.license.index.build;

import java.util.List;

/// A place of a text with several allowed wordings.
///
/// @param from first word of the published wording, counted in the text
/// @param to word after it
/// @param wordings the others: word hashes, 0 for any words
record Choice(int from, int to, List<List<Integer>> wordings) {}
