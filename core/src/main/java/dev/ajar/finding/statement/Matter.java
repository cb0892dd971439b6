package dev.ajar.finding.statement;

import dev.ajar.model.Wire;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/// What a statement is about.
public enum Matter implements Wire {
    /// Weights, checkpoints, models.
    WEIGHTS,
    CODE,
    DATA,
    DOCUMENTATION,
    TOKENIZER,
    /// What the model produces.
    OUTPUTS,
    /// "this project", "this repository", "everything".
    PROJECT,
    /// Parts by others.
    OTHERS;

    @Override
    public String wire() {
        return Wire.wire(this);
    }

    static Matter of(String word) {
        for (Matter each : values()) if (each.wire().equals(word)) return each;
        throw new IllegalArgumentException("no matter is called '" + word + "'");
    }

    /// An unmodifiable copy in the order of declaration.
    static Set<Matter> ordered(Collection<Matter> matters) {
        return matters.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(matters));
    }
}
