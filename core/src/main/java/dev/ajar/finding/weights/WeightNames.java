package dev.ajar.finding.weights;

import dev.ajar.finding.PathWords;
import dev.ajar.internal.Glob;
import dev.ajar.internal.Knowledge;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which files are weights by their name: the data of `files.yaml`.
record WeightNames(
        List<String> extensions, List<String> names, List<String> sure, int smallest, List<String> checkpointFolders) {
    static final WeightNames SHIPPED = load();

    private static WeightNames load() {
        Map<String, Object> weights = Knowledge.asMap(
                Knowledge.map(WeightNames.class, "/dev/ajar/finding/files.yaml").get("weights"), "files.yaml weights");
        return new WeightNames(
                Knowledge.texts(weights, "extensions"),
                Knowledge.texts(weights, "names"),
                Knowledge.texts(weights, "sure-extensions"),
                Knowledge.number(weights, "smallest-bytes", 64),
                Knowledge.texts(weights, "checkpoint-folders"));
    }

    boolean fits(String path) {
        PathWords words = PathWords.of(path);
        if (!extensions.contains(words.extension())) return false;
        if (sure.contains(words.extension())) return true;
        String name = words.fileName();
        return names.stream().anyMatch(n -> Glob.fits(n, name)) && !name.contains("token") && !name.contains("spiece");
    }

    /// Whether the path says that the file was saved during training.
    boolean intermediate(String path) {
        for (String segment : path.toLowerCase(Locale.ROOT).split("/", -1)) {
            for (String folder : checkpointFolders) {
                if (Glob.fits(folder, segment) && segment.chars().anyMatch(Character::isDigit)) return true;
            }
        }
        return false;
    }
}
