package dev.ajar.license.index.cases;

import java.util.ArrayList;
import java.util.List;

/// Counts right and wrong answers of one kind of case and keeps the wrong ones.
final class Tally {
    final String name;
    final List<String> wrong = new ArrayList<>();
    int all;

    Tally(String name) {
        this.name = name;
    }

    void add(boolean right, String what) {
        all++;
        if (!right) wrong.add(what);
    }

    double share() {
        return all == 0 ? 1 : (double) (all - wrong.size()) / all;
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        out.append(String.format("%-44s %5d of %5d  %6.2f %%", name, all - wrong.size(), all, 100 * share()));
        for (String line : wrong.subList(0, Math.min(Integer.getInteger("cases.show", 4), wrong.size())))
            out.append("\n      ").append(line);
        return out.toString();
    }
}
