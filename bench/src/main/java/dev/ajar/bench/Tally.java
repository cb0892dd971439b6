package dev.ajar.bench;

/// How many of what was judged are right.
record Tally(int right, int judged) {
    static final Tally NOTHING = new Tally(0, 0);

    Tally {
        if (right < 0 || right > judged) throw new IllegalArgumentException("right: 0 to " + judged + ", got " + right);
    }

    static Tally of(boolean right) {
        return new Tally(right ? 1 : 0, 1);
    }

    Tally plus(Tally other) {
        return new Tally(right + other.right, judged + other.judged);
    }

    /// Percent, 0 to 100; 100 where nothing was judged.
    double percent() {
        return judged == 0 ? 100 : 100.0 * right / judged;
    }

    @Override
    public String toString() {
        if (judged == 0) return "-";
        if (judged == 1) return right == 1 ? "yes" : "NO";
        return right + "/" + judged;
    }
}
