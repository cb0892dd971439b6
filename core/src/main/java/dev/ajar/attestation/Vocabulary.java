package dev.ajar.attestation;

import dev.ajar.model.LicenseRef;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// The words that statements may use.
///
/// @param judgements names of the judgements that frameworks ask for
/// @param licenses what a license name stands for
public record Vocabulary(Set<String> judgements, Function<String, LicenseRef> licenses) {
    public Vocabulary {
        judgements = java.util.Collections.unmodifiableSet(new TreeSet<>(judgements));
    }
}
