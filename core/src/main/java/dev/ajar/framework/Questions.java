package dev.ajar.framework;

import dev.ajar.framework.mot.MotPart;
import dev.ajar.framework.mot.MotTool;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The criteria that a goal needs and all changes that bear on them.
///
/// @param slots where changes can be made
record Questions(List<Slot> slots, List<Question> questions) {
    private static final Formula ALWAYS = new Formula.Fixed(Truth.YES);

    Questions {
        slots = List.copyOf(slots);
        questions = List.copyOf(questions);
    }

    static Questions of(Framework framework, List<Criterion> criteria, Judged subject, LicenseTags tags) {
        boolean tool = framework.computedBy().equals(MotCompat.ID);
        Map<String, String> words = subject.recorded().get(tool ? MotCompat.ID : framework.id());
        if (tool) return words == null ? tool(criteria, subject, tags) : toolRecord(criteria, words);
        return words == null ? asked(criteria, subject, tags) : record(framework, criteria, subject, tags);
    }

    private static Questions asked(List<Criterion> criteria, Judged subject, LicenseTags tags) {
        Set<Requirement> leaves = new LinkedHashSet<>();
        for (Criterion criterion : criteria) {
            for (Criterion.Level level : criterion.levels()) Formula.leaves(level.when(), leaves);
            if (criterion.terms() != null) Formula.leaves(criterion.terms(), leaves);
            if (criterion.applies() != null) Formula.leaves(criterion.applies(), leaves);
        }
        Options options = new Options(subject, tags);
        List<Slot> slots = new ArrayList<>();
        Map<Requirement, Formula> formulas = new LinkedHashMap<>();
        Map<ComponentKind, List<Requirement>> byKind = new EnumMap<>(ComponentKind.class);
        for (Requirement leaf : leaves) {
            switch (leaf) {
                case Requirement.PartIs is ->
                    byKind.computeIfAbsent(is.kind(), _ -> new ArrayList<>()).add(leaf);
                case Requirement.LicenseIs is ->
                    byKind.computeIfAbsent(is.kind(), _ -> new ArrayList<>()).add(leaf);
                case Requirement.Licensed is ->
                    byKind.computeIfAbsent(is.kind(), _ -> new ArrayList<>()).add(leaf);
                case Requirement.Flag(String name) -> {
                    List<Slot.Option> all = new ArrayList<>();
                    for (List<Change> set : Options.together(options.changes(name))) all.add(new Slot.Option(set));
                    List<Truth> truths = new ArrayList<>();
                    for (Slot.Option option : all)
                        truths.add(Changed.by(option.changes(), subject).flags().getOrDefault(name, Truth.UNKNOWN));
                    formulas.put(leaf, new Formula.Leaf(slots.size(), truths, "'" + name + "'"));
                    slots.add(new Slot(name, all));
                }
                case Requirement.All _,
                        Requirement.Any _,
                        Requirement.Not _,
                        Requirement.Count _,
                        Requirement.Fixed _ -> {}
            }
        }
        byKind.forEach((kind, own) -> {
            List<List<Change>> sets = Options.together(options.changes(kind, Options.subkinds(kind, own)));
            List<Slot.Option> all = Options.distinct(sets, set -> truths(kind, set, own, subject, tags));
            List<List<Truth>> truths = all.stream()
                    .map(option -> truths(kind, option.changes(), own, subject, tags))
                    .toList();
            for (int i = 0; i < own.size(); i++) {
                int leaf = i;
                formulas.put(
                        own.get(i),
                        new Formula.Leaf(
                                slots.size(),
                                truths.stream().map(of -> of.get(leaf)).toList(),
                                RequirementWords.of(own.get(i))));
            }
            slots.add(new Slot(kind.wire(), all));
        });
        return new Questions(
                slots, criteria.stream().map(one -> question(one, formulas)).toList());
    }

    private static List<Truth> truths(
            ComponentKind kind, List<Change> set, List<Requirement> leaves, Judged subject, LicenseTags tags) {
        List<Component> parts = set.isEmpty() ? subject.parts(kind) : Changed.parts(kind, subject.parts(kind), set);
        Testing testing = new Testing(new Judged(Map.of(kind, parts), Map.of(), Map.of()), tags);
        return leaves.stream().map(testing::test).toList();
    }

    private static Question question(Criterion criterion, Map<Requirement, Formula> leaves) {
        return new Question(
                criterion,
                criterion.applies() == null ? ALWAYS : formula(criterion.applies(), leaves),
                criterion.levels().stream()
                        .map(level -> formula(level.when(), leaves))
                        .toList(),
                criterion.terms() == null ? ALWAYS : formula(criterion.terms(), leaves));
    }

    private static Formula formula(Requirement requirement, Map<Requirement, Formula> leaves) {
        return Formula.of(requirement, leaf -> {
            Formula formula = leaves.get(leaf);
            if (formula == null) throw new IllegalStateException("not looked at: " + leaf);
            return formula;
        });
    }

    /// A record answers each criterion by itself, so each can be reworded by itself.
    private static Questions record(Framework framework, List<Criterion> criteria, Judged subject, LicenseTags tags) {
        Map<String, Answer> now = new LinkedHashMap<>();
        for (Answer answer : new Answering(framework, subject, tags).answers())
            now.put(answer.criterion().id(), answer);
        List<Slot> slots = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (Criterion criterion : criteria) {
            Answer answer = now.get(criterion.id());
            if (answer == null) throw new IllegalStateException("no answer to " + criterion.id());
            boolean tells = answer.possible().size() > 1;
            List<Slot.Option> options = new ArrayList<>();
            options.add(new Slot.Option(List.of()));
            for (Criterion.Level level : criterion.levels())
                if (!answer.possible().equals(List.of(level)) && !level.when().equals(new Requirement.Fixed(false)))
                    options.add(new Slot.Option(
                            List.of(new Change.Reword(framework.id(), criterion.id(), level.word(), tells))));
            List<Formula> levels = new ArrayList<>();
            for (Criterion.Level level : criterion.levels()) {
                List<Truth> truths = new ArrayList<>();
                for (Slot.Option option : options) truths.add(word(level, option, answer));
                levels.add(new Formula.Leaf(slots.size(), truths, criterion.id()));
            }
            slots.add(new Slot(criterion.id(), options));
            questions.add(new Question(criterion, ALWAYS, levels, ALWAYS));
        }
        return new Questions(slots, questions);
    }

    private static Truth word(Criterion.Level level, Slot.Option option, Answer now) {
        if (!option.changes().isEmpty())
            return Truth.of(option.changes().getFirst() instanceof Change.Reword reword
                    && reword.word().equals(level.word()));
        if (!now.possible().contains(level)) return Truth.NO;
        return now.possible().size() == 1 ? Truth.YES : Truth.UNKNOWN;
    }

    /// The tool counts a part where every component it stands for is open; an open paper stands for the report.
    private static Questions tool(List<Criterion> criteria, Judged subject, LicenseTags tags) {
        Options options = new Options(subject, tags);
        List<Slot> slots = new ArrayList<>();
        Map<ComponentKind, Integer> at = new EnumMap<>(ComponentKind.class);
        Map<String, Formula> open = new LinkedHashMap<>();
        for (MotPart part : MotPart.values()) {
            if (criteria.stream().noneMatch(one -> needs(one, part))) continue;
            for (ComponentKind kind : part.kinds())
                at.computeIfAbsent(kind, one -> {
                    List<List<Change>> sets = Options.together(options.changes(one, Set.of()));
                    slots.add(new Slot(one.wire(), Options.distinct(sets, set -> MotCompat.effect(one, set, subject))));
                    return slots.size() - 1;
                });
            List<Formula> parts = new ArrayList<>();
            for (int i = 0; i < part.kinds().size(); i++) {
                ComponentKind kind = part.kinds().get(i);
                int slot = at.getOrDefault(kind, -1);
                boolean first = i == 0;
                List<Truth> truths = slots.get(slot).options().stream()
                        .map(option -> MotCompat.allows(part, kind, first, option.changes(), subject))
                        .toList();
                parts.add(new Formula.Leaf(slot, truths, part.id()));
            }
            open.put(part.id(), new Formula.All(parts));
        }
        return new Questions(
                slots,
                criteria.stream()
                        .map(one -> question(one, open, MotPart.RESEARCH_PAPER.id()))
                        .toList());
    }

    private static boolean needs(Criterion criterion, MotPart part) {
        return criterion.id().equals(part.id())
                || (part == MotPart.RESEARCH_PAPER && criterion.id().equals(MotPart.TECHNICAL_REPORT.id()));
    }

    private static Question question(Criterion criterion, Map<String, Formula> open, String paper) {
        Formula own = open.get(criterion.id());
        Formula stand = open.get(paper);
        if (own == null) throw new IllegalStateException("no part " + criterion.id());
        boolean report = criterion.id().equals(MotPart.TECHNICAL_REPORT.id());
        Formula met = report && stand != null ? new Formula.Any(List.of(own, stand)) : own;
        List<Formula> levels = new ArrayList<>();
        for (int i = 0; i < criterion.levels().size(); i++) levels.add(i == 0 ? met : ALWAYS);
        return new Question(criterion, ALWAYS, levels, ALWAYS);
    }

    private static Questions toolRecord(List<Criterion> criteria, Map<String, String> licenses) {
        List<Slot> slots = new ArrayList<>();
        Map<String, Formula> open = new LinkedHashMap<>();
        for (MotPart part : MotPart.values()) {
            if (criteria.stream().noneMatch(one -> needs(one, part))) continue;
            List<Slot.Option> options = new ArrayList<>();
            options.add(new Slot.Option(List.of()));
            for (String license : StepData.known().suitable(part.kinds().getFirst()))
                if (MotTool.isOpen(license))
                    options.add(new Slot.Option(List.of(new Change.Reword(MotCompat.ID, part.id(), license, false))));
            boolean now = MotTool.isOpen(licenses.getOrDefault(part.id(), ""));
            List<Truth> truths = new ArrayList<>();
            for (Slot.Option option : options)
                truths.add(Truth.of(now || !option.changes().isEmpty()));
            open.put(part.id(), new Formula.Leaf(slots.size(), truths, part.id()));
            slots.add(new Slot(part.id(), options));
        }
        return new Questions(
                slots,
                criteria.stream()
                        .map(one -> question(one, open, MotPart.RESEARCH_PAPER.id()))
                        .toList());
    }
}
