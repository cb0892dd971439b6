package dev.ajar.assembly;

import dev.ajar.model.ComponentKind;
import dev.ajar.model.Observation.PartSeen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How deep information about data goes: `thin`, `partial`, `full`, or `unknown` where it is only linked.
final class Depth {
    private static final List<String> ORDER = List.of("full", "partial", "thin", "unknown");

    private Depth() {}

    /// The deeper, the earlier; parts of other kinds are alike.
    static int order(PartSeen part) {
        if (part.kind() != ComponentKind.DATA_INFORMATION || part.subkind() == null) return 0;
        return ORDER.indexOf(part.subkind());
    }

    /// The deepest of what was seen; `null` where nothing told a depth.
    static @Nullable String deepest(List<PartSeen> parts) {
        for (String depth : ORDER) {
            if (parts.stream().anyMatch(p -> depth.equals(p.subkind()))) return depth;
        }
        return null;
    }
}
