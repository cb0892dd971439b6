package dev.ajar.framework;

import dev.ajar.model.Improvement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Why criteria cannot be met.
final class Blocks {
    private static final long MAX_TRIES = 200_000;

    private Blocks() {}

    /// Those that no choice of options meets, each with its reason.
    static List<Improvement.Blocked> of(List<Question> questions, List<Slot> slots) {
        List<Improvement.Blocked> blocked = new ArrayList<>();
        for (Question question : questions)
            if (!some(question, slots, question::met))
                blocked.add(new Improvement.Blocked(question.criterion().id(), reason(question)));
        return blocked;
    }

    /// Those that cannot have all the points their best level gives.
    static List<Improvement.Blocked> levels(List<Question> questions, List<Slot> slots) {
        List<Improvement.Blocked> blocked = new ArrayList<>();
        for (Question question : questions) {
            double best = question.criterion().levels().stream()
                    .mapToDouble(Criterion.Level::points)
                    .max()
                    .orElse(0);
            if (!some(question, slots, choice -> question.points(choice) >= best - 1e-9))
                blocked.add(new Improvement.Blocked(question.criterion().id(), reason(question)));
        }
        return blocked;
    }

    static Improvement.Blocked together(List<Question> questions) {
        List<String> ids = questions.stream().map(one -> one.criterion().id()).toList();
        return new Improvement.Blocked(
                ids.getFirst(),
                "no set of changes known here answers " + String.join(", ", ids) + " well enough at once");
    }

    /// Whether some choice does; taken for granted where there are too many to try.
    static boolean some(Question question, List<Slot> slots, Predicate<int[]> does) {
        List<Integer> own = question.slots();
        long all = 1;
        for (Integer slot : own)
            all = Math.min(MAX_TRIES + 1, all * slots.get(slot).options().size());
        if (all > MAX_TRIES) return true;
        int[] choice = new int[slots.size()];
        for (long i = 0; i < all; i++) {
            long rest = i;
            for (Integer slot : own) {
                int size = slots.get(slot).options().size();
                choice[slot] = (int) (rest % size);
                rest /= size;
            }
            if (does.test(choice)) return true;
        }
        return false;
    }

    private static String reason(Question question) {
        Set<String> stuck = new LinkedHashSet<>();
        stuck(question.levels().getFirst(), Truth.YES, stuck);
        stuck(question.terms(), Truth.YES, stuck);
        String remedy = question.criterion().remedy();
        boolean none = remedy.startsWith("None");
        String why = stuck.isEmpty() ? "nothing that a publisher can do here meets it" : String.join("; ", stuck);
        return none ? "it follows from what the model is" + (stuck.isEmpty() ? "" : ": " + why) : why;
    }

    /// What no option makes so.
    private static void stuck(Formula formula, Truth wanted, Set<String> stuck) {
        switch (formula) {
            case Formula.All(List<Formula> parts) -> parts.forEach(part -> stuck(part, wanted, stuck));
            case Formula.Any(List<Formula> parts) -> parts.forEach(part -> stuck(part, wanted, stuck));
            case Formula.Count(int _, List<Formula> parts) -> parts.forEach(part -> stuck(part, wanted, stuck));
            case Formula.Not(Formula part) -> stuck(part, wanted.not(), stuck);
            case Formula.Fixed(Truth truth) -> {
                if (truth != wanted) stuck.add("the framework's data give no way to meet it");
            }
            case Formula.Leaf leaf -> {
                if (!leaf.truths().contains(wanted))
                    stuck.add(leaf.says() + (wanted == Truth.YES ? " cannot be made so" : " cannot be undone"));
            }
        }
    }
}
