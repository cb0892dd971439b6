package dev.ajar.framework;

import java.util.List;

/// One place of a subject where changes can be made, with all that could be done there that makes a difference.
///
/// @param name a component kind, the name of a judgement, or a criterion of a record
/// @param options the first changes nothing
record Slot(String name, List<Option> options) {
    Slot {
        options = List.copyOf(options);
    }

    /// Changes that go together.
    record Option(List<Change> changes) {
        Option {
            changes = List.copyOf(changes);
        }

        int steps() {
            return changes.size();
        }

        /// Fewest steps first; among as many, those that only tell.
        long cost(int rank) {
            long acts = changes.stream().filter(change -> !change.tells()).count();
            return steps() * 1_000_000L + acts * 1_000L + rank;
        }
    }

    long cost(int option) {
        return option == 0 ? 0 : options.get(option).cost(Math.min(option, 99));
    }

    int steps(int option) {
        return options.get(option).steps();
    }
}
