package dev.ajar.license.index.build;

import java.util.List;

/// What a user's own index learned.
///
/// @param texts in the order of the folder
/// @param terms ids of the records of terms that were added
/// @param skipped what was left out, each with the reason
/// @param all how many texts the index holds now
public record Learned(List<Text> texts, List<String> terms, List<String> skipped, int all) {
    public Learned {
        texts = List.copyOf(texts);
        terms = List.copyOf(terms);
        skipped = List.copyOf(skipped);
    }

    /// A text and the id under which it is known from now on.
    public record Text(String file, String id) {}
}
