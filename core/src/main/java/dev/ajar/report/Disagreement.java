package dev.ajar.report;

import dev.ajar.model.ComponentKind;
import dev.ajar.model.Judgement;
import dev.ajar.model.Judgement.CriterionResult;
import dev.ajar.model.Judgement.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One thing about a subject that published frameworks answer differently, with the criteria that do.
///
/// @param on a component kind, or `license:` and a component kind
/// @param met criteria that what is there meets
/// @param partly criteria that it meets in part
/// @param notMet criteria that it does not meet
/// @param notAsked frameworks with a good grade that do not look at it
public record Disagreement(String on, List<Side> met, List<Side> partly, List<Side> notMet, List<String> notAsked) {
    /// One framework's criteria.
    ///
    /// @param framework id, and version where several were applied
    public record Side(String framework, List<String> criteria) {
        public Side {
            criteria = List.copyOf(criteria);
        }
    }

    public Disagreement {
        met = List.copyOf(met);
        partly = List.copyOf(partly);
        notMet = List.copyOf(notMet);
        notAsked = List.copyOf(notAsked);
    }

    /// All of them, that on which most criteria differ first; what is unknown is no disagreement.
    public static List<Disagreement> of(List<Judgement> judgements) {
        List<Disagreement> all = new ArrayList<>();
        for (String on : subjects(judgements)) {
            List<Side> met = sides(judgements, on, Verdict.MET);
            List<Side> partly = sides(judgements, on, Verdict.PARTLY);
            List<Side> notMet = sides(judgements, on, Verdict.NOT_MET);
            List<String> notAsked = notMet.isEmpty() ? List.of() : notAsked(judgements, on);
            int stands = (met.isEmpty() ? 0 : 1) + (partly.isEmpty() ? 0 : 1) + (notMet.isEmpty() ? 0 : 1);
            Disagreement one = new Disagreement(on, met, partly, notMet, notAsked);
            if (stands + (notAsked.isEmpty() ? 0 : 1) >= 2 && one.frameworks() >= 2) all.add(one);
        }
        all.sort(Comparator.comparingInt((Disagreement one) -> -one.size()));
        List<Disagreement> telling = new ArrayList<>();
        for (Disagreement one : all) if (telling.stream().noneMatch(one::repeats)) telling.add(one);
        return List.copyOf(telling);
    }

    /// Such as `license of final weights`.
    public String topic() {
        boolean license = on.startsWith("license:");
        String kind = license ? on.substring("license:".length()) : on;
        for (ComponentKind one : ComponentKind.values())
            if (one.wire().equals(kind)) kind = Words.label(one).toLowerCase(java.util.Locale.ROOT);
        return license ? "license of " + kind : kind;
    }

    /// Such as `osaid parameters; mof model-parameters-final`.
    public static String listed(List<Side> sides) {
        return String.join(
                "; ",
                sides.stream()
                        .map(side -> side.framework() + " " + String.join(", ", side.criteria()))
                        .toList());
    }

    /// The same, cut after so many frameworks.
    public static String listed(List<Side> sides, int most) {
        int more = sides.size() - most;
        return listed(sides.subList(0, Math.min(most, sides.size()))) + (more > 0 ? "; and " + more + " more" : "");
    }

    /// How a framework is called among these: by its id alone where that is enough.
    public static String name(Judgement judgement, List<Judgement> among) {
        long same = among.stream()
                .filter(one -> one.framework().equals(judgement.framework()))
                .count();
        return same == 1 ? judgement.framework() : judgement.framework() + "@" + judgement.version();
    }

    private int frameworks() {
        Set<String> names = new LinkedHashSet<>(notAsked);
        for (List<Side> sides : List.of(met, partly, notMet)) sides.forEach(side -> names.add(side.framework()));
        return names.size();
    }

    private int size() {
        return count(met) + count(partly) + count(notMet);
    }

    private static int count(List<Side> sides) {
        return sides.stream().mapToInt(side -> side.criteria().size()).sum();
    }

    /// Whether another says all that this one does.
    private boolean repeats(Disagreement other) {
        return within(met, other.met) && within(partly, other.partly) && within(notMet, other.notMet);
    }

    private static boolean within(List<Side> few, List<Side> many) {
        return few.stream()
                .allMatch(one -> many.stream()
                        .anyMatch(all -> all.framework().equals(one.framework())
                                && all.criteria().containsAll(one.criteria())));
    }

    /// What criteria turn on, judgements of people left out.
    private static Set<String> subjects(List<Judgement> judgements) {
        Set<String> subjects = new LinkedHashSet<>();
        for (Judgement judgement : judgements)
            for (CriterionResult criterion : judgement.criteria())
                for (String on : criterion.turnsOn()) if (part(on)) subjects.add(on);
        return subjects;
    }

    private static boolean part(String on) {
        if (on.startsWith("license:")) return true;
        for (ComponentKind kind : ComponentKind.values()) if (kind.wire().equals(on)) return true;
        return false;
    }

    private static List<Side> sides(List<Judgement> judgements, String on, Verdict verdict) {
        Map<String, List<String>> sides = new LinkedHashMap<>();
        for (Judgement judgement : judgements)
            for (CriterionResult criterion : judgement.criteria())
                if (criterion.verdict() == verdict && criterion.turnsOn().contains(on))
                    sides.computeIfAbsent(name(judgement, judgements), _ -> new ArrayList<>())
                            .add(criterion.id());
        List<Side> all = new ArrayList<>();
        sides.forEach((framework, criteria) -> all.add(new Side(framework, criteria)));
        return all;
    }

    private static List<String> notAsked(List<Judgement> judgements, String on) {
        return judgements.stream()
                .filter(Disagreement::good)
                .filter(judgement -> judgement.criteria().stream()
                        .noneMatch(criterion -> criterion.asks().contains(on)))
                .map(judgement -> name(judgement, judgements))
                .toList();
    }

    /// Whether the grade is a good one whatever the unknowns turn out to be.
    static boolean good(Judgement judgement) {
        return switch (judgement.shape()) {
            case "gate" -> judgement.worst().equals("pass");
            case "tiers" -> !judgement.worst().equals("none");
            default -> false;
        };
    }

    /// Whether the grade is a bad one whatever the unknowns turn out to be.
    static boolean bad(Judgement judgement) {
        return switch (judgement.shape()) {
            case "gate" -> judgement.best().equals("fail");
            case "tiers" -> judgement.best().equals("none");
            default -> false;
        };
    }
}
