package dev.ajar.license.terms;

import java.util.Locale;

/// How free a license leaves its users, best first; [#UNKNOWN] stands outside the order.
public enum Freedom {
    /// On an official list: OSI, FSF, Open Definition, a public-domain dedication, or OpenMDW.
    OPEN,
    /// Commercial use within limits, or on no official list.
    CONDITIONAL,
    /// Commercial use or passing on is forbidden or needs a contract.
    NONCOMMERCIAL,
    /// Not told.
    UNKNOWN;

    /// The word of the wire contract.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Freedom of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /// What counts where both licenses apply; unknown stays unknown unless the other is worst already.
    public Freedom worse(Freedom other) {
        if (this == NONCOMMERCIAL || other == NONCOMMERCIAL) return NONCOMMERCIAL;
        return compareTo(other) >= 0 ? this : other;
    }

    /// What counts where the user may choose.
    public Freedom better(Freedom other) {
        return compareTo(other) <= 0 ? this : other;
    }
}
