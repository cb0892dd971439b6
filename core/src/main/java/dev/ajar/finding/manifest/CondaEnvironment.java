package dev.ajar.finding.manifest;

import dev.ajar.model.ComponentKind;
import dev.ajar.model.Observation;
import dev.ajar.model.Status;
import dev.ajar.source.TextFile;
import java.util.List;
import java.util.Map;

/// An environment file of conda: a list under `dependencies:`.
final class CondaEnvironment {
    private static final int RANK = 40;

    private CondaEnvironment() {}

    static boolean is(String lowerName) {
        boolean yaml = lowerName.endsWith(".yml") || lowerName.endsWith(".yaml");
        return yaml && (lowerName.startsWith("environment") || lowerName.startsWith("conda"));
    }

    /// The libraries it asks for; none where it lists none.
    static List<Observation> in(TextFile file) {
        boolean listed = false;
        for (int line = 1; line <= file.lineCount(); line++) {
            String text = file.line(line).strip();
            if (listed && text.startsWith("- ")) {
                return List.of(new Observation.PartSeen(
                        ComponentKind.SUPPORTING_TOOLS,
                        "libraries",
                        Status.LINKED,
                        text.substring(2).strip(),
                        List.of(),
                        List.of(),
                        RANK,
                        Map.of(),
                        file.evidence(line)));
            }
            if (text.equals("dependencies:")) listed = true;
        }
        return List.of();
    }
}
