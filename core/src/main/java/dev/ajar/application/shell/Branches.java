package dev.ajar.application.shell;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The branches of a condition and which names each sets.
final class Branches {
    private final boolean isCase;
    private final List<Set<String>> branches = new ArrayList<>();
    private boolean complete;

    Branches(boolean isCase) {
        this.isCase = isCase;
        branches.add(new HashSet<>());
    }

    boolean isCase() {
        return isCase;
    }

    void branch(boolean last) {
        if (!(isCase && branches.size() == 1 && branches.getFirst().isEmpty())) branches.add(new HashSet<>());
        complete |= last;
    }

    void set(String name) {
        branches.getLast().add(name);
    }

    Set<String> always() {
        if (!complete) return Set.of();
        Set<String> all = new LinkedHashSet<>(branches.getFirst());
        branches.forEach(all::retainAll);
        return all;
    }
}
