package dev.ajar.license.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Chooses among readings of the same stretch: by what tells them apart, never by the closest.
final class Decision {
    private static final int FOLD = 4;
    private static final int FEW = 2;

    private Decision() {}

    /// For each stretch of the file the readings that are left, the best first.
    static List<List<Reading>> decide(List<Reading> readings, int[] words) {
        List<Reading> open = new ArrayList<>(readings);
        open.removeIf(reading -> !reading.holds());
        open.sort(Comparator.comparingDouble(Reading::score).reversed());
        List<List<Reading>> decided = new ArrayList<>();
        while (!open.isEmpty()) {
            Reading first = open.getFirst();
            List<Reading> rivals = open.stream().filter(first::overlaps).toList();
            Reading best = marked(first, rivals, words);
            decided.add(left(best, rivals, words));
            open.removeAll(rivals);
            open.remove(first);
        }
        return decided;
    }

    /// The best reading, unless another one explains words that it does not, and it explains none that the other does
    /// not: a missing clause is no reason to take another text.
    private static Reading marked(Reading best, List<Reading> rivals, int[] words) {
        Reading marked = best.differences().isEmpty() ? longer(best, rivals, words) : best;
        for (Reading rival : rivals) {
            if (rival.equals(marked) || marked.differences().isEmpty() || 2 * rival.length() < best.length()) continue;
            if (!explainsAddition(rival, marked)) continue;
            if (marked.marksAgainst(rival, words) == 0 && rival.marksAgainst(marked, words) > 0) marked = rival;
        }
        return marked;
    }

    /// Whether a reading that explains more of what was added can win against a text that is there as a whole: not when
    /// it lacks more words of its own than it explains. A few words within a long addition that fit are chance.
    private static boolean explainsAddition(Reading rival, Reading whole) {
        return whole.removed() > 0 || rival.removed() <= FEW * (whole.added() - rival.added());
    }

    /// A text that holds all of an unchanged one and more, when the file has that too, but for a word or two.
    private static Reading longer(Reading best, List<Reading> rivals, int[] words) {
        for (Reading rival : rivals) {
            boolean near = !rival.farther() && !rival.differences().isEmpty();
            if (near && rival.length() >= best.length() + FEW && rival.marksAgainst(best, rival, words) > FEW)
                return rival;
        }
        return best;
    }

    private static List<Reading> left(Reading best, List<Reading> rivals, int[] words) {
        List<Reading> left = new ArrayList<>(List.of(best));
        for (Reading rival : rivals) if (!rival.equals(best) && remains(rival, best, words)) left.add(rival);
        return left;
    }

    private static boolean remains(Reading rival, Reading best, int[] words) {
        if (best.sameWords(rival)) return true;
        if (2 * rival.length() < best.length()) return false;
        if (best.differences().isEmpty() && !rival.differences().isEmpty()) return false;
        if (!explainsAddition(rival, best)) return false;
        int own = best.marksAgainst(rival, words);
        int other = rival.marksAgainst(best, words);
        if (other > 0) return own < FOLD * other;
        int pro = best.evidenceAgainst(rival, best, words);
        int contra = rival.evidenceAgainst(best, best, words);
        boolean tied = pro == 0 && contra == 0 && form(rival) <= form(best);
        return tied || (own == 0 && contra > 0 && pro < FOLD * contra);
    }

    private static int form(Reading reading) {
        return reading.alignment().hunks().stream()
                .mapToInt(hunk -> hunk.added() + hunk.removed())
                .sum();
    }
}
