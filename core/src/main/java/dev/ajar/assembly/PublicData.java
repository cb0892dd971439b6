package dev.ajar.assembly;

import dev.ajar.assembly.Parts.Part;
import dev.ajar.internal.Knowledge;
import dev.ajar.model.ComponentKind.Content;
import dev.ajar.model.Status;
import java.util.List;
import java.util.Locale;

/// Copies of published data sets. The license of the repository that holds a copy cannot speak for it.
final class PublicData {
    private static final List<String> NAMES =
            Knowledge.texts(Knowledge.map(PublicData.class, "/dev/ajar/assembly/public-data.yaml"), "names");

    private PublicData() {}

    /// Whether a part is data here whose path bears the name of a published data set.
    static boolean is(Part part) {
        String path = part.path();
        if (part.status() != Status.IN_REPOSITORY || part.kind().content() != Content.DATA || path == null)
            return false;
        return switch (part.kind()) {
            case PRETRAINING_DATA, POST_TRAINING_DATA, EVALUATION_DATA -> named(path);
            default -> false;
        };
    }

    private static boolean named(String path) {
        StringBuilder words = new StringBuilder("_");
        for (char c : path.toLowerCase(Locale.ROOT).toCharArray()) words.append(Character.isLetterOrDigit(c) ? c : '_');
        String all = words.append('_').toString();
        return NAMES.stream().anyMatch(name -> all.contains("_" + name + "_"));
    }
}
