package dev.ajar.license.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Chooses among readings of the same stretch: by what tells them apart, never by the closest.
final class Decision {
    private static final int FOLD = 4;

    private Decision() {}

    /// For each stretch of the file the readings that are left, the best first.
    static List<List<Reading>> decide(List<Reading> readings, int[] words) {
        List<Reading> open = new ArrayList<>(readings);
        open.removeIf(reading -> !reading.holds());
        open.sort(Comparator.comparingDouble(Reading::score).reversed());
        List<List<Reading>> decided = new ArrayList<>();
        while (!open.isEmpty()) {
            Reading best = open.getFirst();
            List<Reading> rivals = open.stream().filter(best::overlaps).toList();
            decided.add(left(best, rivals, words));
            open.removeAll(rivals);
            open.remove(best);
        }
        return decided;
    }

    private static List<Reading> left(Reading best, List<Reading> rivals, int[] words) {
        List<Reading> left = new ArrayList<>(List.of(best));
        for (Reading rival : rivals) {
            if (rival.equals(best)) continue;
            if (best.sameWords(rival)) {
                left.add(rival);
                continue;
            }
            if (best.differences().isEmpty() && !rival.differences().isEmpty()) continue;
            int pro = best.evidenceAgainst(rival, best, words);
            int contra = rival.evidenceAgainst(best, best, words);
            boolean tied = pro == 0 && contra == 0 && form(rival) <= form(best);
            if (tied || (contra > 0 && pro < FOLD * contra)) left.add(rival);
        }
        return left;
    }

    private static int form(Reading reading) {
        return reading.alignment().hunks().stream()
                .mapToInt(hunk -> hunk.added() + hunk.removed())
                .sum();
    }
}
