package dev.ajar.framework;

import dev.ajar.model.Improvement;
import dev.ajar.model.Judgement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The way up: the smallest set of changes after which a framework gives a better grade for certain.
public final class Ways {
    private final Framework framework;
    private final Judged subject;
    private final LicenseTags tags;
    private final Judgement now;

    private Ways(Framework framework, Judged subject, LicenseTags tags) {
        this.framework = framework;
        this.subject = framework.seen(subject);
        this.tags = framework.tags(tags);
        this.now = Judge.judge(framework, subject, tags);
    }

    /// The smallest way to a grade.
    ///
    /// @param grade to reach, in the framework's words; empty for the next one, or for most points
    /// @throws IllegalArgumentException if the framework has no such grade, saying which there are
    public static Improvement improve(Framework framework, Judged subject, LicenseTags tags, String grade) {
        return new Ways(framework, subject, tags).to(grade);
    }

    private Improvement to(String grade) {
        return switch (Target.of(framework, now, grade)) {
            case Target.None none ->
                new Improvement(
                        framework.id(),
                        framework.version(),
                        now.worst(),
                        none.word(),
                        now.worst(),
                        true,
                        true,
                        List.of(),
                        List.of());
            case Target.Met met -> met(met);
            case Target.Points points -> points(points);
            case Target.Rung rung -> rung(rung);
        };
    }

    private Improvement met(Target.Met target) {
        Questions all = Questions.of(framework, target.criteria(), subject, tags);
        WaySearch search = new WaySearch(all.slots());
        List<Change> changes = new ArrayList<>();
        List<Improvement.Blocked> blocked = new ArrayList<>();
        for (Cluster cluster : Cluster.of(all.questions(), all.slots())) {
            List<Improvement.Blocked> alone = Blocks.of(cluster.questions(), all.slots());
            blocked.addAll(alone);
            if (!alone.isEmpty()) continue;
            Optional<int[]> choice = search.allMet(cluster);
            if (choice.isPresent()) changes.addAll(changes(all, cluster, boxed(choice.get())));
            else blocked.add(Blocks.together(cluster.questions()));
        }
        return improvement(target, blocked.isEmpty() ? changes : List.of(), blocked, search.complete());
    }

    private Improvement points(Target.Points target) {
        Grading.Points grading = (Grading.Points) framework.grading();
        Questions all = Questions.of(framework, framework.criteria(), subject, tags);
        WaySearch search = new WaySearch(all.slots());
        List<Cluster> clusters = Cluster.of(all.questions(), all.slots());
        Map<Integer, Sum> sums = new TreeMap<>();
        sums.put(0, new Sum(0, 0, List.of()));
        for (Cluster cluster : clusters) {
            Map<Integer, WaySearch.Offer> offers = search.offers(
                    cluster,
                    question ->
                            grading.weights().getOrDefault(question.criterion().id(), 1.0));
            sums = joined(sums, offers, all, cluster);
        }
        double factor = grading.factor() * (grading.mean() ? 1 / weights(grading) : 1);
        double most = sums.values().stream().mapToDouble(Sum::points).max().orElse(0) * factor;
        double least = Math.min(target.least(), most);
        boolean reachable = target.least() <= most + 1e-9 || Double.isInfinite(target.least());
        for (Sum sum : sums.values())
            if (sum.points() * factor >= least - 1e-9) {
                List<Improvement.Blocked> blocked =
                        sum.points() * factor >= most - 1e-9 ? Blocks.levels(all.questions(), all.slots()) : List.of();
                if (!reachable && blocked.isEmpty()) blocked = List.of(Blocks.together(all.questions()));
                String word = Double.isInfinite(target.least()) ? Judge.number(most) : target.word();
                Target.Points clear = new Target.Points(word, reachable ? least : target.least());
                return improvement(clear, sum.changes(), blocked, search.complete());
            }
        throw new IllegalStateException(framework.id() + ": no sum of points");
    }

    private double weights(Grading.Points grading) {
        double weights = 0;
        for (var result : now.criteria())
            if (result.verdict() != Judgement.Verdict.NOT_APPLICABLE)
                weights += grading.weights().getOrDefault(result.id(), 1.0);
        return weights;
    }

    /// Points of several clusters for a number of steps in all.
    private record Sum(double points, long cost, List<Change> changes) {
        boolean better(Sum other) {
            return points > other.points + 1e-9 || (points > other.points - 1e-9 && cost < other.cost);
        }
    }

    private static Map<Integer, Sum> joined(
            Map<Integer, Sum> sums, Map<Integer, WaySearch.Offer> offers, Questions all, Cluster cluster) {
        Map<Integer, Sum> joined = new TreeMap<>();
        sums.forEach((steps, sum) -> offers.forEach((more, offer) -> {
            List<Change> changes = new ArrayList<>(sum.changes());
            changes.addAll(changes(all, cluster, offer.choice()));
            Sum together = new Sum(sum.points() + offer.points(), sum.cost() + offer.cost(), List.copyOf(changes));
            joined.merge(steps + more, together, (a, b) -> b.better(a) ? b : a);
        }));
        return joined;
    }

    private Improvement rung(Target.Rung target) {
        Grading.Ladder ladder = (Grading.Ladder) framework.grading();
        List<Criterion> asked = framework.criteria().stream()
                .filter(one ->
                        ladder.rungs().stream().anyMatch(rung -> rung.when().containsKey(one.id())))
                .toList();
        Questions all = Questions.of(framework, asked, subject, tags);
        WaySearch search = new WaySearch(all.slots());
        Cluster whole = Cluster.whole(all.questions());
        Rungs rungs = new Rungs(ladder, asked);
        Optional<int[]> choice = search.whole(whole, one -> rungs.worst(all.questions(), one) >= target.least());
        if (choice.isPresent())
            return improvement(target, changes(all, whole, boxed(choice.get())), List.of(), search.complete());
        return improvement(
                target, List.of(), rungs.blocked(all.questions(), all.slots(), target.least()), search.complete());
    }

    private static List<Integer> boxed(int[] choice) {
        return Arrays.stream(choice).boxed().toList();
    }

    private static List<Change> changes(Questions all, Cluster cluster, List<Integer> choice) {
        List<Change> changes = new ArrayList<>();
        for (Integer slot : cluster.slots())
            changes.addAll(all.slots().get(slot).options().get(choice.get(slot)).changes());
        return changes;
    }

    private Improvement improvement(
            Target target, List<Change> changes, List<Improvement.Blocked> blocked, boolean complete) {
        Judgement after = Judge.judge(framework, Changed.by(changes, subject), tags);
        boolean reached = reaches(after, target);
        return new Improvement(
                framework.id(),
                framework.version(),
                now.worst(),
                target.word(),
                after.worst(),
                reached,
                complete,
                new Steps(framework, subject, tags, after, one -> reaches(one, target)).of(changes),
                reached && !(target instanceof Target.Points) ? List.of() : blocked);
    }

    private boolean reaches(Judgement judgement, Target target) {
        return switch (target) {
            case Target.None _ -> true;
            case Target.Met met
            when framework.grading() instanceof Grading.Tiers(List<Grading.Tier> tiers) -> {
                List<String> ids = tiers.stream().map(Grading.Tier::id).toList();
                int at = ids.indexOf(judgement.worst());
                yield at >= 0 && at <= ids.indexOf(met.word());
            }
            case Target.Met _ -> judgement.worst().equals("pass");
            case Target.Points points -> Double.parseDouble(judgement.worst()) >= points.least() - 0.006;
            case Target.Rung rung ->
                framework.grading() instanceof Grading.Ladder ladder
                        && Target.score(ladder, judgement.worst()) >= rung.least();
        };
    }
}
