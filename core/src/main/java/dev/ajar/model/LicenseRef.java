package dev.ajar.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which license, as far as it can be told.
public sealed interface LicenseRef {
    /// A known license: an SPDX id or expression, or the id of a known text.
    record Known(String id) implements LicenseRef {}

    /// One of several; nothing seen decides which.
    record Candidates(List<String> ids) implements LicenseRef {
        private static final int MOST_SHOWN = 6;

        public Candidates {
            ids = List.copyOf(ids);
            if (ids.size() < 2) throw new IllegalArgumentException("candidates: at least two, got " + ids);
        }

        /// The ids for a reader: of a large family the first, and how many more there are.
        public List<String> shown() {
            if (ids.size() <= MOST_SHOWN) return ids;
            List<String> shown = new ArrayList<>(ids.subList(0, MOST_SHOWN / 2));
            shown.add(ids.size() - MOST_SHOWN / 2 + " more");
            return shown;
        }
    }

    /// A license text that nobody knows, or a name that stands for no known license.
    record Unrecognized(@Nullable String name) implements LicenseRef {}

    /// Here, looked, and no license reaches it.
    record None() implements LicenseRef {}

    /// Not told: only linked, not looked at.
    record NotTold() implements LicenseRef {}

    /// The `license.id` of the wire contract.
    default @Nullable String wireId() {
        return switch (this) {
            case Known known -> known.id();
            case Candidates candidates -> String.join("|", candidates.ids());
            case Unrecognized _ -> "UNRECOGNIZED";
            case None _ -> "NONE";
            case NotTold _ -> null;
        };
    }
}
