package dev.ajar.finding.statement;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names and families that a document calls its own, in lower case.
record OwnNames(Set<String> all) {
    OwnNames() {
        this(new HashSet<>());
    }

    boolean has(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (all.contains(lower)) return true;
        String family = ModelName.of(name).family();
        if (family.isEmpty()) return false;
        int space = family.indexOf(' ');
        return all.contains(family) || (space > 2 && all.contains(family.substring(0, space)));
    }

    void learn(String name) {
        String lower = name.toLowerCase(Locale.ROOT).strip();
        if (lower.length() < 2) return;
        all.add(lower);
        String family = ModelName.of(name).family();
        boolean two = family.indexOf(' ') > 0;
        if (two
                || (family.length() >= 3
                        && family.indexOf(' ') < 0
                        && !Vocabulary.of("stop-name").any(family))) all.add(family);
    }
}
