package dev.ajar.framework;

import dev.ajar.model.Judgement.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// A criterion in view of all that could be changed.
///
/// @param levels whether each level is reached, in the order of the criterion's
record Question(Criterion criterion, Formula applies, List<Formula> levels, Formula terms) {
    Question {
        levels = List.copyOf(levels);
    }

    /// The slots that it depends on, in order.
    List<Integer> slots() {
        Set<Integer> slots = new TreeSet<>();
        applies.slots(slots);
        levels.forEach(level -> level.slots(slots));
        terms.slots(slots);
        return new ArrayList<>(slots);
    }

    /// The levels that remain possible, as bits.
    int possible(int[] choice) {
        int mask = 0;
        for (int i = 0; i < levels.size(); i++) {
            Truth truth = levels.get(i).at(choice);
            if (truth != Truth.NO) mask |= 1 << i;
            if (truth == Truth.YES) break;
        }
        return mask;
    }

    /// Whether it is met for certain.
    boolean met(int[] choice) {
        if (applies.at(choice) == Truth.NO) return true;
        if (terms.at(choice) != Truth.YES) return false;
        int mask = possible(choice);
        for (int i = 0; i < levels.size(); i++)
            if ((mask & (1 << i)) != 0 && criterion.levels().get(i).verdict() != Verdict.MET) return false;
        return true;
    }

    /// The points that are certain.
    double points(int[] choice) {
        if (applies.at(choice) == Truth.NO) return 0;
        int mask = possible(choice);
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < levels.size(); i++)
            if ((mask & (1 << i)) != 0)
                least = Math.min(least, criterion.levels().get(i).points());
        return least;
    }
}
