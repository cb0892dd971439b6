package dev.ajar.assembly;

import dev.ajar.assembly.Drafts.Reach;
import dev.ajar.model.Basis;
import dev.ajar.model.Condition;
import dev.ajar.model.Confidence;
import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One license that may cover a component, and why.
///
/// @param broad whether it speaks for everything here rather than for this kind of component
/// @param file the license file it was read in, or `null` where it is only declared
/// @param conditions read in that file
/// @param changes how a modified text differs
record Claimed(
        LicenseRef license,
        Confidence confidence,
        Origin origin,
        Basis basis,
        Reach reach,
        boolean broad,
        @Nullable String file,
        List<Condition> conditions,
        List<String> changes,
        List<Evidence> evidence) {
    private static final int INHERITED = 4;

    /// How near it is to the component: lower is nearer.
    int distance() {
        int specific = switch (reach) {
            case NAMED -> 0;
            case FOLDER -> 10;
            case SHARED -> 20;
            case OTHER -> 90;
        };
        // What speaks for everything is farther off than what names this kind of component, whoever says it.
        if (broad) return specific + INHERITED;
        int weak = switch (basis) {
            case NAMED -> 0;
            case STATEMENT -> 1;
            case FILE_NAME -> 2;
            case FOLDER -> 3;
            case INHERITED -> INHERITED;
            case ATTESTED -> 5;
        };
        return specific + weak;
    }
}
