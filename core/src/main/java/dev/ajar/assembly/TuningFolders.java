package dev.ajar.assembly;

import dev.ajar.model.ComponentKind;
import dev.ajar.model.Observation.PartSeen;
import dev.ajar.model.Status;
import java.util.HashMap;
import java.util.Map;

/// Folders below the root that hold code for tuning and none for pre-training. What is said or prepared of data there
/// is the data of the tuning, not what the model was made from.
final class TuningFolders {
    /// Of each folder with training code at or below it: whether some of that is for pre-training.
    private final Map<String, Boolean> pretraining = new HashMap<>();

    TuningFolders(Seen seen) {
        for (PartSeen part : seen.all(PartSeen.class)) {
            boolean pre = part.kind() == ComponentKind.PRETRAINING_CODE;
            if (!pre && part.kind() != ComponentKind.POST_TRAINING_CODE) continue;
            if (part.status() != Status.IN_REPOSITORY || part.evidence().line() > 0) continue;
            for (String folder = above(part.path()); !folder.isEmpty(); folder = above(folder))
                pretraining.merge(folder, pre, Boolean::logicalOr);
        }
    }

    /// Whether a part is about the data of a tuning, by the nearest folder with training code.
    boolean speaksOf(PartSeen part) {
        boolean data = switch (part.kind()) {
            case PRETRAINING_DATA, DATA_INFORMATION, DATA_PREPARATION_CODE -> true;
            default -> false;
        };
        if (!data || !part.about().isEmpty()) return false;
        for (String folder = above(part.path()); !folder.isEmpty(); folder = above(folder)) {
            Boolean pre = pretraining.get(folder);
            if (pre != null) return !pre;
        }
        return false;
    }

    private static String above(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
