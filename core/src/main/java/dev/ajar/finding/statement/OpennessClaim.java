package dev.ajar.finding.statement;

import dev.ajar.model.Wire;
import java.util.List;
import java.util.Set;

/// Words that call something open, or free to use.
///
/// @param matters what is called so; empty where the words leave it open
/// @param names models they speak for, as written
/// @param who whether it is about the document's own work
/// @param strength whether it is said outright
public record OpennessClaim(
        Kind kind, Set<Matter> matters, List<String> names, Who who, Strength strength, Place place) {
    public OpennessClaim {
        matters = Matter.ordered(matters);
        names = List.copyOf(names);
    }

    /// Whether the document calls its own model so, and not only its code, its data or a license of others.
    public boolean aboutOwnModel() {
        return who == Who.SELF
                && (matters.isEmpty() || matters.contains(Matter.WEIGHTS) || matters.contains(Matter.PROJECT));
    }

    public enum Kind implements Wire {
        OPEN_SOURCE,
        OPEN_LICENSE,
        OPEN_MODEL,
        OPEN_WEIGHTS,
        OPEN_ACCESS,
        OPEN_PRINCIPLES,
        FULLY_PUBLIC,
        PERMISSIVE,
        COMMERCIAL_USE,
        RESEARCH_PURPOSES;

        @Override
        public String wire() {
            return Wire.wire(this);
        }
    }

    public enum Who implements Wire {
        SELF,
        OTHERS,
        /// A community, a movement, the world of open source.
        COMMUNITY;

        @Override
        public String wire() {
            return Wire.wire(this);
        }
    }

    public enum Strength implements Wire {
        /// "We open-source the model."
        STATED,
        /// "It outperforms other open-source models."
        IMPLIED;

        @Override
        public String wire() {
            return Wire.wire(this);
        }
    }
}
