package dev.ajar.framework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// Tries sets of changes, small ones first, until one does. It leaves out none, unless there are too many.
final class WaySearch {
    private static final long MAX_TRIES = 4_000_000;

    private final List<Slot> slots;
    private long tries;
    private boolean complete = true;

    WaySearch(List<Slot> slots) {
        this.slots = slots;
    }

    /// Whether nothing was left out so far.
    boolean complete() {
        return complete;
    }

    /// A choice of options, by slot of a cluster.
    private final class Walk {
        private final List<Integer> order;
        private final List<List<Predicate<int[]>>> checks = new ArrayList<>();
        private final int[] choice = new int[slots.size()];
        private int[] best = {};
        private long bestCost = Long.MAX_VALUE;

        Walk(Cluster cluster, List<Check> all) {
            order = cluster.slots();
            for (int i = 0; i <= order.size(); i++) checks.add(new ArrayList<>());
            for (Check check : all) checks.get(check.decided()).add(check.holds());
        }

        Optional<int[]> least() {
            if (!holds(0)) return Optional.empty();
            int most = order.stream().mapToInt(this::mostSteps).sum();
            for (int steps = 0; steps <= most && best.length == 0 && complete; steps++) walk(0, steps, 0);
            return best.length == 0 ? Optional.empty() : Optional.of(best);
        }

        private int mostSteps(int slot) {
            return slots.get(slot).options().stream()
                    .mapToInt(Slot.Option::steps)
                    .max()
                    .orElse(0);
        }

        private void walk(int depth, int left, long cost) {
            if (cost >= bestCost) return;
            if (depth == order.size()) {
                bestCost = cost;
                best = choice.clone();
                return;
            }
            int slot = order.get(depth);
            for (int option = 0; option < slots.get(slot).options().size(); option++) {
                int steps = slots.get(slot).steps(option);
                if (steps > left) continue;
                if (++tries > MAX_TRIES) {
                    complete = false;
                    return;
                }
                choice[slot] = option;
                if (holds(depth + 1))
                    walk(depth + 1, left - steps, cost + slots.get(slot).cost(option));
            }
            choice[slot] = 0;
        }

        private boolean holds(int depth) {
            for (Predicate<int[]> check : checks.get(depth)) if (!check.test(choice)) return false;
            return true;
        }
    }

    /// @param decided after so many slots it can be told
    record Check(int decided, Predicate<int[]> holds) {}

    /// The smallest choice with which all questions of a cluster are met; empty where there is none.
    Optional<int[]> allMet(Cluster cluster) {
        List<Check> checks = new ArrayList<>();
        for (Question question : cluster.questions()) checks.add(new Check(cluster.decided(question), question::met));
        return new Walk(cluster, checks).least();
    }

    /// The smallest choice that as a whole is good enough.
    Optional<int[]> whole(Cluster cluster, Predicate<int[]> enough) {
        return new Walk(cluster, List.of(new Check(cluster.slots().size(), enough))).least();
    }

    /// What can be had for a number of steps.
    record Offer(double points, long cost, List<Integer> choice) {
        Offer {
            choice = List.copyOf(choice);
        }

        boolean better(Offer other) {
            return points > other.points + 1e-9 || (points > other.points - 1e-9 && cost < other.cost);
        }
    }

    /// The most points of a cluster for each number of steps that brings more than fewer do.
    Map<Integer, Offer> offers(Cluster cluster, ToDoubleFunction<Question> weight) {
        Map<Integer, Offer> offers = new TreeMap<>();
        List<List<Question>> decided = new ArrayList<>();
        for (int i = 0; i <= cluster.slots().size(); i++) decided.add(new ArrayList<>());
        for (Question question : cluster.questions())
            decided.get(cluster.decided(question)).add(question);
        int[] choice = new int[slots.size()];
        collect(cluster, decided, weight, choice, 0, 0, 0, points(decided.getFirst(), weight, choice), offers);
        double most = Double.NEGATIVE_INFINITY;
        Map<Integer, Offer> useful = new TreeMap<>();
        for (Map.Entry<Integer, Offer> entry : offers.entrySet()) {
            if (entry.getValue().points() <= most + 1e-9) continue;
            most = entry.getValue().points();
            useful.put(entry.getKey(), entry.getValue());
        }
        return useful;
    }

    private void collect(
            Cluster cluster,
            List<List<Question>> decided,
            ToDoubleFunction<Question> weight,
            int[] choice,
            int depth,
            int steps,
            long cost,
            double points,
            Map<Integer, Offer> offers) {
        if (depth == cluster.slots().size()) {
            Offer now = offers.get(steps);
            if (now == null || new Offer(points, cost, List.of()).better(now))
                offers.put(
                        steps,
                        new Offer(points, cost, Arrays.stream(choice).boxed().toList()));
            return;
        }
        int slot = cluster.slots().get(depth);
        for (int option = 0; option < slots.get(slot).options().size(); option++) {
            if (++tries > MAX_TRIES) {
                complete = false;
                return;
            }
            choice[slot] = option;
            collect(
                    cluster,
                    decided,
                    weight,
                    choice,
                    depth + 1,
                    steps + slots.get(slot).steps(option),
                    cost + slots.get(slot).cost(option),
                    points + points(decided.get(depth + 1), weight, choice),
                    offers);
        }
        choice[slot] = 0;
    }

    private static double points(List<Question> questions, ToDoubleFunction<Question> weight, int[] choice) {
        double points = 0;
        for (Question question : questions) points += weight.applyAsDouble(question) * question.points(choice);
        return points;
    }
}
