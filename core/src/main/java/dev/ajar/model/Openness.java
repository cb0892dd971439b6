package dev.ajar.model;

import java.util.List;

/// Where a subject stands on the map of freedom and completeness.
///
/// @param freedom shade of the final weights, worsened by base models whose terms flow down
/// @param declared what tags and sentences alone would give
/// @param completeness level 0 to 4
/// @param categories all names that remain possible, best first
/// @param because one sentence
/// @param nextLevelNeeds what is missing for the next level of completeness, in a reader's words
public record Openness(
        Possible<Shade> freedom,
        Shade declared,
        Possible<Integer> completeness,
        List<String> categories,
        String because,
        List<String> nextLevelNeeds,
        List<Evidence> evidence) {
    public Openness {
        categories = List.copyOf(categories);
        nextLevelNeeds = List.copyOf(nextLevelNeeds);
        evidence = List.copyOf(evidence);
    }
}
