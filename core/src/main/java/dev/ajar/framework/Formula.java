package dev.ajar.framework;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// A requirement whose leaves are known for every option of every slot.
sealed interface Formula {
    Truth at(int[] choice);

    void slots(Set<Integer> into);

    /// What one option makes so.
    ///
    /// @param slot whose option decides
    /// @param truths by option
    /// @param says what is asked, in a reader's words
    record Leaf(int slot, List<Truth> truths, String says) implements Formula {
        public Leaf {
            truths = List.copyOf(truths);
        }

        @Override
        public Truth at(int[] choice) {
            return truths.get(choice[slot]);
        }

        @Override
        public void slots(Set<Integer> into) {
            into.add(slot);
        }
    }

    record All(List<Formula> parts) implements Formula {
        @Override
        public Truth at(int[] choice) {
            Truth truth = Truth.YES;
            for (Formula part : parts) {
                truth = truth.and(part.at(choice));
                if (truth == Truth.NO) return truth;
            }
            return truth;
        }

        @Override
        public void slots(Set<Integer> into) {
            parts.forEach(part -> part.slots(into));
        }
    }

    record Any(List<Formula> parts) implements Formula {
        @Override
        public Truth at(int[] choice) {
            Truth truth = Truth.NO;
            for (Formula part : parts) {
                truth = truth.or(part.at(choice));
                if (truth == Truth.YES) return truth;
            }
            return truth;
        }

        @Override
        public void slots(Set<Integer> into) {
            parts.forEach(part -> part.slots(into));
        }
    }

    record Not(Formula part) implements Formula {
        @Override
        public Truth at(int[] choice) {
            return part.at(choice).not();
        }

        @Override
        public void slots(Set<Integer> into) {
            part.slots(into);
        }
    }

    record Count(int atLeast, List<Formula> parts) implements Formula {
        @Override
        public Truth at(int[] choice) {
            int sure = 0;
            int possible = 0;
            for (Formula part : parts) {
                Truth truth = part.at(choice);
                if (truth == Truth.YES) sure++;
                if (truth != Truth.NO) possible++;
            }
            if (sure >= atLeast) return Truth.YES;
            return possible >= atLeast ? Truth.UNKNOWN : Truth.NO;
        }

        @Override
        public void slots(Set<Integer> into) {
            parts.forEach(part -> part.slots(into));
        }
    }

    record Fixed(Truth truth) implements Formula {
        @Override
        public Truth at(int[] choice) {
            return truth;
        }

        @Override
        public void slots(Set<Integer> into) {}
    }

    /// A requirement as a formula.
    ///
    /// @param leaves for a part, a license or a judgement
    static Formula of(Requirement requirement, Function<Requirement, Formula> leaves) {
        return switch (requirement) {
            case Requirement.All(List<Requirement> parts) -> new All(all(parts, leaves));
            case Requirement.Any(List<Requirement> parts) -> new Any(all(parts, leaves));
            case Requirement.Not(Requirement part) -> new Not(of(part, leaves));
            case Requirement.Count(int atLeast, List<Requirement> parts) -> new Count(atLeast, all(parts, leaves));
            case Requirement.Fixed(boolean holds) -> new Fixed(Truth.of(holds));
            case Requirement.PartIs _, Requirement.LicenseIs _, Requirement.Licensed _, Requirement.Flag _ ->
                leaves.apply(requirement);
        };
    }

    private static List<Formula> all(List<Requirement> parts, Function<Requirement, Formula> leaves) {
        return parts.stream().map(part -> of(part, leaves)).toList();
    }

    /// The parts, licenses and judgements that a requirement asks about.
    static void leaves(Requirement requirement, Set<Requirement> into) {
        switch (requirement) {
            case Requirement.All(List<Requirement> parts) -> parts.forEach(part -> leaves(part, into));
            case Requirement.Any(List<Requirement> parts) -> parts.forEach(part -> leaves(part, into));
            case Requirement.Not(Requirement part) -> leaves(part, into);
            case Requirement.Count(int _, List<Requirement> parts) -> parts.forEach(part -> leaves(part, into));
            case Requirement.PartIs _, Requirement.LicenseIs _, Requirement.Licensed _, Requirement.Flag _ ->
                into.add(requirement);
            case Requirement.Fixed _ -> {}
        }
    }
}
