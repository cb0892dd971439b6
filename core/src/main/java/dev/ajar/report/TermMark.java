package dev.ajar.report;

import dev.ajar.model.Wire;

/// What a license answers to one question of the licenses × conditions table.
public enum TermMark implements Wire {
    REQUIRED('!'),
    FORBIDDEN('x'),
    ALLOWED('+'),
    NOT_TOLD('?');

    private final char sign;

    TermMark(char sign) {
        this.sign = sign;
    }

    /// One character for narrow tables.
    public char sign() {
        return sign;
    }

    @Override
    public String wire() {
        return Wire.wire(this);
    }

    /// @throws IllegalArgumentException naming the word, if there is no such mark
    static TermMark of(String wire) {
        for (TermMark mark : values()) if (mark.wire().equals(wire)) return mark;
        throw new IllegalArgumentException("no mark is called '" + wire + "'");
    }
}
