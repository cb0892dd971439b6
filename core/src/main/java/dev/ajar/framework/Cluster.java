package dev.ajar.framework;

import java.util.ArrayList;
import java.util.List;

/// Questions that share slots, so that they must be answered together; others can be answered apart.
///
/// @param slots indexes, in the order in which they are tried
record Cluster(List<Integer> slots, List<Question> questions) {
    Cluster {
        slots = List.copyOf(slots);
        questions = List.copyOf(questions);
    }

    /// @param all what can be changed; where there is nothing to choose, nothing is shared
    static List<Cluster> of(List<Question> questions, List<Slot> all) {
        List<List<Question>> groups = new ArrayList<>();
        List<List<Integer>> slots = new ArrayList<>();
        for (Question question : questions) {
            List<Question> group = new ArrayList<>();
            List<Integer> used = new ArrayList<>();
            List<Integer> own = question.slots().stream()
                    .filter(slot -> all.get(slot).options().size() > 1)
                    .toList();
            for (int i = groups.size() - 1; i >= 0; i--) {
                if (slots.get(i).stream().noneMatch(own::contains)) continue;
                group.addAll(0, groups.remove(i));
                used.addAll(0, slots.remove(i));
            }
            group.add(question);
            for (Integer slot : own) if (!used.contains(slot)) used.add(slot);
            groups.add(group);
            slots.add(used);
        }
        List<Cluster> clusters = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) clusters.add(new Cluster(slots.get(i), groups.get(i)));
        return clusters;
    }

    /// All questions together, for grades that no part of them decides alone.
    static Cluster whole(List<Question> questions) {
        List<Integer> slots = new ArrayList<>();
        for (Question question : questions)
            for (Integer slot : question.slots()) if (!slots.contains(slot)) slots.add(slot);
        return new Cluster(slots, questions);
    }

    /// How many slots must be decided before a question can be answered.
    int decided(Question question) {
        int last = 0;
        for (Integer slot : question.slots()) last = Math.max(last, slots.indexOf(slot) + 1);
        return last;
    }
}
