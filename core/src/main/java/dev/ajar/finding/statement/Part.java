package dev.ajar.finding.statement;

import dev.ajar.model.ComponentKind;
import org.jspecify.annotations.Nullable;

/// Meanings of the part vocabulary as component and subkind.
record Part(ComponentKind kind, @Nullable String subkind) {
    static Part of(String meaning) {
        int slash = meaning.indexOf('/');
        if (slash < 0) return new Part(ComponentKind.of(meaning), null);
        return new Part(ComponentKind.of(meaning.substring(0, slash)), meaning.substring(slash + 1));
    }
}
