package dev.ajar.framework;

import dev.ajar.model.Judgement;
import dev.ajar.model.Judgement.CriterionResult;
import dev.ajar.model.Judgement.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Judges a subject by a framework. Unknown answers leave an interval.
public final class Judge {
    /// More combinations than any published ladder has.
    private static final int MAX_COMBINATIONS = 20_000;

    private Judge() {}

    public static Judgement judge(Framework framework, Judged subject, LicenseTags tags) {
        if (framework.computedBy().equals(MotCompat.ID)) return MotCompat.judge(framework, subject);
        List<Answer> answers = new Answering(framework, framework.seen(subject), framework.tags(tags)).answers();
        return switch (framework.grading()) {
            case Grading.Points points -> points(framework, points, answers);
            case Grading.Gate _ -> gate(framework, answers);
            case Grading.Tiers tiers -> tiers(framework, tiers, answers);
            case Grading.Ladder ladder -> ladder(framework, ladder, answers);
        };
    }

    private static Judgement points(Framework framework, Grading.Points points, List<Answer> answers) {
        double low = 0;
        double high = 0;
        double max = 0;
        double weights = 0;
        for (Answer answer : answers) {
            if (answer.applies() == Truth.NO) continue;
            double weight = points.weights().getOrDefault(answer.criterion().id(), 1.0);
            low += weight * answer.least();
            high += weight * answer.most();
            weights += weight;
            max += weight
                    * answer.criterion().levels().stream()
                            .mapToDouble(Criterion.Level::points)
                            .max()
                            .orElse(0);
        }
        double factor = points.mean() ? points.factor() / weights : points.factor();
        low *= factor;
        high *= factor;
        boolean certain = high - low < 1e-9;
        return judgement(
                framework,
                number(high),
                number(low),
                certain ? round(low) : null,
                round(max * factor),
                groups(answers, framework),
                List.of(),
                answers);
    }

    /// The mean of each group that has a name, where every answer in it is certain.
    private static Map<String, Double> groups(List<Answer> answers, Framework framework) {
        Map<String, double[]> sums = new LinkedHashMap<>();
        for (Answer answer : answers) {
            double[] sum = sums.computeIfAbsent(answer.criterion().group(), group -> new double[3]);
            sum[0] += answer.least();
            sum[1]++;
            if (answer.least() != answer.most()) sum[2]++;
        }
        Map<String, Double> means = new LinkedHashMap<>();
        sums.forEach((group, sum) -> {
            if (!group.isEmpty() && sum[2] == 0) means.put(group, sum[0] / sum[1]);
        });
        return framework.criteria().size() == means.size() ? Map.of() : means;
    }

    private static Judgement gate(Framework framework, List<Answer> answers) {
        Truth elements = Truth.YES;
        Truth whole = Truth.YES;
        for (Answer answer : answers) {
            elements = elements.and(answer.element());
            whole = whole.and(answer.met());
        }
        String grade = word(whole);
        boolean termsOnly = whole == Truth.NO && elements == Truth.YES;
        return judgement(
                framework,
                grade,
                grade,
                null,
                null,
                Map.of(),
                termsOnly ? List.of("license-only") : List.of(),
                answers);
    }

    private static String word(Truth truth) {
        return switch (truth) {
            case YES -> "pass";
            case NO -> "fail";
            case UNKNOWN -> "unknown";
        };
    }

    private static Judgement tiers(Framework framework, Grading.Tiers tiers, List<Answer> answers) {
        Map<String, Answer> byId = byId(answers);
        Map<String, Double> progress = new LinkedHashMap<>();
        List<Grading.Tier> ascending = tiers.tiers().reversed();
        String worst = "none";
        String best = "none";
        Truth reached = Truth.YES;
        int required = 0;
        int met = 0;
        for (Grading.Tier tier : ascending) {
            for (String id : tier.requires()) {
                Truth truth = answer(byId, id).met();
                reached = reached.and(truth);
                required++;
                if (truth == Truth.YES) met++;
            }
            progress.put(tier.id(), required == 0 ? 100 : round(100.0 * met / required));
            if (reached == Truth.YES) worst = tier.id();
            if (reached != Truth.NO) best = tier.id();
        }
        return judgement(framework, best, worst, null, null, progress, List.of(), answers);
    }

    private static Judgement ladder(Framework framework, Grading.Ladder ladder, List<Answer> answers) {
        List<Answer> asked = answers.stream()
                .filter(answer -> ladder.rungs().stream()
                        .anyMatch(rung ->
                                rung.when().containsKey(answer.criterion().id())))
                .toList();
        Set<String> grades = new LinkedHashSet<>();
        long combinations = 1;
        for (Answer answer : asked) combinations *= answer.possible().size();
        if (combinations > MAX_COMBINATIONS)
            throw new IllegalArgumentException(framework.id() + ": " + combinations + " combinations of answers");
        for (long i = 0; i < combinations; i++) {
            Map<String, String> words = new LinkedHashMap<>();
            long rest = i;
            for (Answer answer : asked) {
                int size = answer.possible().size();
                words.put(
                        answer.criterion().id(),
                        answer.possible().get((int) (rest % size)).word());
                rest /= size;
            }
            grades.add(grade(ladder, words));
        }
        List<String> sorted = new ArrayList<>(grades);
        sorted.sort(java.util.Comparator.comparingDouble(Judge::score).reversed());
        return judgement(framework, sorted.getFirst(), sorted.getLast(), null, null, Map.of(), List.of(), answers);
    }

    private static String grade(Grading.Ladder ladder, Map<String, String> words) {
        for (Grading.Rung rung : ladder.rungs()) {
            boolean fits = true;
            for (Map.Entry<String, Set<String>> condition : rung.when().entrySet())
                if (!condition.getValue().contains(words.get(condition.getKey()))) fits = false;
            if (fits) return rung.grade();
        }
        return "abstain";
    }

    private static double score(String grade) {
        int colon = grade.lastIndexOf(':');
        return colon < 0 ? -1 : Double.parseDouble(grade.substring(colon + 1));
    }

    private static Map<String, Answer> byId(List<Answer> answers) {
        Map<String, Answer> byId = new LinkedHashMap<>();
        for (Answer answer : answers) byId.put(answer.criterion().id(), answer);
        return byId;
    }

    private static Answer answer(Map<String, Answer> byId, String id) {
        Answer answer = byId.get(id);
        if (answer == null) throw new IllegalArgumentException("no criterion '" + id + "'");
        return answer;
    }

    private static Judgement judgement(
            Framework framework,
            String best,
            String worst,
            @Nullable Double points,
            @Nullable Double max,
            Map<String, Double> progress,
            List<String> warnings,
            List<Answer> answers) {
        boolean scored = framework.grading() instanceof Grading.Points;
        List<CriterionResult> results = new ArrayList<>();
        for (Answer answer : answers) {
            Verdict verdict = answer.verdict();
            boolean settled = verdict == Verdict.MET || verdict == Verdict.NOT_APPLICABLE;
            results.add(new CriterionResult(
                    answer.criterion().id(),
                    answer.criterion().group(),
                    answer.criterion().question(),
                    verdict,
                    answer.detail(),
                    scored && answer.least() == answer.most() ? (Double) answer.least() : null,
                    answer.because(),
                    settled ? null : answer.criterion().remedy(),
                    answer.evidence(),
                    answer.turnsOn(),
                    answer.criterion().asks()));
        }
        return new Judgement(
                framework.id(),
                framework.version(),
                framework.grading().shape(),
                best,
                worst,
                points,
                max,
                progress,
                warnings,
                framework.derived(),
                results);
    }

    private static double round(double value) {
        return Math.round(value * 1e4) / 1e4;
    }

    /// As people write it: `11.5`, `12`.
    static String number(double value) {
        double rounded = Math.round(value * 100) / 100.0;
        String text = String.format(Locale.ROOT, "%.2f", rounded);
        while (text.endsWith("0")) text = text.substring(0, text.length() - 1);
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
