package dev.ajar.model;

import java.util.List;
import java.util.TreeSet;

/// The values something may have, best first. Unknowns leave a set, never a guess.
public record Possible<T extends Comparable<T>>(List<T> values) {
    public Possible {
        values = List.copyOf(new TreeSet<>(values));
        if (values.isEmpty()) throw new IllegalArgumentException("possible values: at least one");
    }

    public static <T extends Comparable<T>> Possible<T> of(T value) {
        return new Possible<>(List.of(value));
    }

    public boolean certain() {
        return values.size() == 1;
    }

    /// The smallest value: the best shade, the lowest level.
    public T first() {
        return values.getFirst();
    }

    /// The greatest value: the worst shade, the highest level.
    public T last() {
        return values.getLast();
    }
}
