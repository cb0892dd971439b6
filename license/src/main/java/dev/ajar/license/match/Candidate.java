package dev.ajar.license.match;

/// A known text that may stand in a stretch of the file, with the seeds that say so, in order.
final class Candidate {
    final int text;
    /// Words of the file where a seed was found.
    final int[] at;
    /// The same seeds in the text, counted through all texts.
    final int[] place;
    /// Higher is likelier.
    final double score;

    Candidate(int text, int[] at, int[] place, double score) {
        this.text = text;
        this.at = at;
        this.place = place;
        this.score = score;
    }

    int from() {
        return at[0];
    }

    int to() {
        return at[at.length - 1];
    }
}
