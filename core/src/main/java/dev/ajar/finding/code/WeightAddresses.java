package dev.ajar.finding.code;

import dev.ajar.finding.PathWords;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Observation;
import dev.ajar.model.Status;
import dev.ajar.source.TextFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Addresses of weights that code downloads. They are shown, never followed.
final class WeightAddresses {
    private static final List<String> SCHEMES = List.of("https://", "http://", "gs://", "s3://");
    private static final List<String> ENDS = List.of(
            ".safetensors", ".gguf", ".ckpt", ".pth", ".pt", ".bin", ".h5", ".npz", ".tar", ".onnx", ".msgpack");
    private static final List<String> STORES = List.of("checkpoint", "weights", "ckpt");
    private static final Set<String> MODEL_WORDS =
            Set.of("model", "models", "weights", "checkpoint", "checkpoints", "ckpt", "ckpts", "pretrained");
    private static final Set<String> DATA_WORDS = Set.of("data", "dataset", "datasets", "corpus");
    private static final int RANK = 30;
    private static final int MOST = 6;
    private static final int LONGEST = 300;

    private WeightAddresses() {}

    static List<Observation> in(TextFile file) {
        List<Observation> seen = new ArrayList<>();
        String text = file.text();
        List<String> name = PathWords.of(file.path()).name();
        boolean downloads = name.contains("download") && name.stream().anyMatch(MODEL_WORDS::contains);
        boolean data = name.contains("download") && name.stream().anyMatch(DATA_WORDS::contains);
        if (data && !downloads) return seen;
        for (String scheme : SCHEMES) {
            for (int at = text.indexOf(scheme); at >= 0 && seen.size() < MOST; at = text.indexOf(scheme, at + 1)) {
                String address = address(text, at);
                if (!weights(address) && !(downloads && isStore(address))) continue;
                seen.add(new Observation.PartSeen(
                        ComponentKind.FINAL_WEIGHTS,
                        null,
                        Status.LINKED,
                        address.substring(address.lastIndexOf('/') + 1),
                        List.of(address),
                        List.of(),
                        RANK,
                        Map.of(),
                        file.evidence(file.lineAt(at))));
            }
        }
        return seen;
    }

    /// A place that files are fetched from: no page of code, of a document or of a front page.
    private static boolean isStore(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        boolean page = lower.contains("github.com/") && !lower.contains("/releases/");
        return !page && lower.indexOf('/', lower.indexOf("://") + 3) > 0 && !lower.endsWith(".html");
    }

    private static String address(String text, int at) {
        int end = at;
        while (end < text.length() && end - at < LONGEST && "\"'`<>()[]{},; \t\r\n\\".indexOf(text.charAt(end)) < 0)
            end++;
        return text.substring(at, end);
    }

    private static boolean weights(String address) {
        String lower = address.toLowerCase(Locale.ROOT);
        if (lower.contains("token") || lower.contains("vocab")) return false;
        if (lower.startsWith("gs:") || lower.startsWith("s3:"))
            return STORES.stream().anyMatch(lower::contains);
        return ENDS.stream().anyMatch(lower::endsWith);
    }
}
