package dev.ajar.framework;

import dev.ajar.model.Improvement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The lowest rung of a ladder that answers still leave possible.
final class Rungs {
    private final List<Criterion> asked;
    private final double[] scores;
    private final int[][] when;
    private final Map<List<Integer>, Double> known = new HashMap<>();

    Rungs(Grading.Ladder ladder, List<Criterion> asked) {
        this.asked = asked;
        scores = new double[ladder.rungs().size()];
        when = new int[scores.length][asked.size()];
        for (int r = 0; r < scores.length; r++) {
            Grading.Rung rung = ladder.rungs().get(r);
            scores[r] = Target.score(ladder, rung.grade());
            for (int c = 0; c < asked.size(); c++) when[r][c] = mask(asked.get(c), rung);
        }
    }

    private static int mask(Criterion criterion, Grading.Rung rung) {
        var words = rung.when().get(criterion.id());
        int mask = 0;
        for (int i = 0; i < criterion.levels().size(); i++)
            if (words == null || words.contains(criterion.levels().get(i).word())) mask |= 1 << i;
        return mask;
    }

    double worst(List<Question> questions, int[] choice) {
        List<Integer> masks = new ArrayList<>(questions.size());
        for (Question question : questions) masks.add(question.possible(choice));
        Double seen = known.get(masks);
        if (seen != null) return seen;
        double worst = worst(masks, 0, new int[masks.size()]);
        known.put(masks, worst);
        return worst;
    }

    private double worst(List<Integer> masks, int at, int[] levels) {
        if (at == levels.length) return score(levels);
        double worst = Double.POSITIVE_INFINITY;
        int mask = masks.get(at);
        for (int i = 0; i < asked.get(at).levels().size(); i++) {
            if ((mask & (1 << i)) == 0) continue;
            levels[at] = i;
            worst = Math.min(worst, worst(masks, at + 1, levels));
        }
        return worst;
    }

    private double score(int[] levels) {
        for (int r = 0; r < scores.length; r++) {
            boolean fits = true;
            for (int c = 0; c < levels.length && fits; c++) fits = (when[r][c] & (1 << levels[c])) != 0;
            if (fits) return scores[r];
        }
        return Double.NEGATIVE_INFINITY;
    }

    /// Why no rung as high as this can be reached: the criteria that keep from the nearest one.
    List<Improvement.Blocked> blocked(List<Question> questions, List<Slot> slots, double least) {
        List<Improvement.Blocked> fewest = List.of(Blocks.together(questions));
        int size = Integer.MAX_VALUE;
        for (int r = 0; r < scores.length; r++) {
            if (scores[r] < least) continue;
            List<Improvement.Blocked> blocked = new ArrayList<>();
            for (int c = 0; c < asked.size(); c++) {
                int allowed = when[r][c];
                Question question = questions.get(c);
                if (!Blocks.some(question, slots, choice -> (question.possible(choice) & ~allowed) == 0))
                    blocked.add(new Improvement.Blocked(
                            question.criterion().id(),
                            "nothing known here makes it "
                                    + String.join(" or ", words(question.criterion(), allowed))));
            }
            if (!blocked.isEmpty() && blocked.size() < size) {
                fewest = blocked;
                size = blocked.size();
            }
        }
        return fewest;
    }

    private static List<String> words(Criterion criterion, int mask) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < criterion.levels().size(); i++)
            if ((mask & (1 << i)) != 0) words.add(criterion.levels().get(i).word());
        return words;
    }
}
