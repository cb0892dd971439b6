package dev.ajar.openness;

import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Possible;
import java.util.ArrayList;
import java.util.List;

/// How much of a model was released, as a level from 0 to 4. A part that is unknown makes an interval.
///
/// @param level lowest if every unknown part is missing, highest if every unknown part is there
/// @param missing what the next level needs, in a reader's words
public record Completeness(Possible<Integer> level, List<String> missing) {
    private enum Answer {
        YES,
        UNKNOWN,
        NO
    }

    public static Completeness of(List<Component> components) {
        int low = reached(components, Answer.YES);
        int high = reached(components, Answer.UNKNOWN);
        List<Integer> levels = new ArrayList<>();
        for (int level = low; level <= high; level++) levels.add(level);
        return new Completeness(
                new Possible<>(levels), low == Levels.HIGHEST ? List.of() : missing(components, low + 1));
    }

    private static int reached(List<Component> components, Answer worstAllowed) {
        int level = 0;
        while (level < Levels.HIGHEST) {
            List<Levels.Need> needs = Levels.SHIPPED.levels().getOrDefault(level + 1, List.of());
            if (!needs.stream().allMatch(n -> answer(components, n).compareTo(worstAllowed) <= 0)) break;
            level++;
        }
        return level;
    }

    private static List<String> missing(List<Component> components, int level) {
        return Levels.SHIPPED.levels().getOrDefault(level, List.of()).stream()
                .filter(n -> answer(components, n) != Answer.YES)
                .map(Levels.Need::says)
                .toList();
    }

    private static Answer answer(List<Component> components, Levels.Need need) {
        Answer best = Answer.NO;
        for (Component component : components) {
            if (need.any().contains(component.kind())) best = better(best, present(component));
            if (!need.depths().isEmpty()) best = better(best, tells(component, need.depths()));
        }
        return best;
    }

    private static Answer present(Component component) {
        return switch (component.status()) {
            case IN_REPOSITORY, LINKED, GATED -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
            case HOSTED, MENTIONED, WITHHELD, NOT_FOUND -> Answer.NO;
        };
    }

    /// Data that can be had tell everything about themselves.
    private static Answer tells(Component component, List<String> depths) {
        if (component.kind() == ComponentKind.PRETRAINING_DATA) {
            return component.released() ? Answer.YES : Answer.NO;
        }
        if (component.kind() != ComponentKind.DATA_INFORMATION) return Answer.NO;
        Answer there = present(component);
        if (there != Answer.YES) return there;
        String depth = component.subkind();
        if (depth == null || depth.equals("unknown")) return Answer.UNKNOWN;
        return depths.contains(depth) ? Answer.YES : Answer.NO;
    }

    private static Answer better(Answer a, Answer b) {
        return a.compareTo(b) <= 0 ? a : b;
    }

    /// The components that a level needs, below it included.
    static List<Component> neededBy(List<Component> components, int level) {
        List<Component> needed = new ArrayList<>();
        for (int l = 1; l <= level; l++) {
            for (Levels.Need need : Levels.SHIPPED.levels().getOrDefault(l, List.of())) {
                for (Component component : components) {
                    boolean part = need.any().contains(component.kind())
                            || (!need.depths().isEmpty() && component.kind() == ComponentKind.DATA_INFORMATION);
                    if (part && component.released() && !needed.contains(component)) needed.add(component);
                }
            }
        }
        return needed;
    }
}
