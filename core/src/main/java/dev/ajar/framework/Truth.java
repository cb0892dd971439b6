package dev.ajar.framework;

/// An answer of three: unknown never becomes no.
public enum Truth {
    NO,
    UNKNOWN,
    YES;

    static Truth of(boolean yes) {
        return yes ? YES : NO;
    }

    Truth and(Truth other) {
        return compareTo(other) <= 0 ? this : other;
    }

    Truth or(Truth other) {
        return compareTo(other) >= 0 ? this : other;
    }

    Truth not() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }
}
