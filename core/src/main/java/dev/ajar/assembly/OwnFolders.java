package dev.ajar.assembly;

import dev.ajar.model.ComponentKind;
import dev.ajar.model.Observation.LicenseFile;
import dev.ajar.model.Observation.PartSeen;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Folders below the root that are a model's own: they hold a license or policy that names weights, or a license beside
/// a model card.
final class OwnFolders {
    private OwnFolders() {}

    static List<String> of(Seen seen) {
        Set<String> own = new TreeSet<>();
        for (LicenseFile file : seen.all(LicenseFile.class)) {
            String folder = folder(file.path());
            if (folder.isEmpty()
                    || file.vendored()
                    || file.reads().isEmpty()
                    || !file.about().isEmpty()) continue;
            if (file.namesWeights() || hasCard(seen, folder)) own.add(folder);
        }
        // A folder that holds all others is no subject beside them.
        Set<String> all = Set.copyOf(own);
        own.removeIf(f -> all.stream().anyMatch(o -> o.startsWith(f + "/")));
        // One such folder alone does not split the rest of the repository off.
        return own.size() < 2 ? List.of() : List.copyOf(own);
    }

    private static boolean hasCard(Seen seen, String folder) {
        return seen.all(PartSeen.class).stream()
                .anyMatch(p ->
                        p.kind() == ComponentKind.MODEL_CARD && folder(p.path()).equals(folder));
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
