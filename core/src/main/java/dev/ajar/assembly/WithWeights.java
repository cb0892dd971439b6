package dev.ajar.assembly;

import dev.ajar.assembly.Parts.Part;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// What comes in one download with the weights.
final class WithWeights {
    private static final Set<String> DATA = Set.of("json", "model", "txt", "gz", "bpe", "tiktoken", "vocab", "zip");

    private WithWeights() {}

    /// Whether a file of a tokenizer is code and no vocabulary.
    static boolean isCode(String path) {
        return !DATA.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /// A tokenizer that is spoken of and lies nowhere here comes from where the weights come from.
    static List<Part> tokenizer(List<Part> parts) {
        Part weights = null;
        for (Part part : parts) if (part.kind() == ComponentKind.FINAL_WEIGHTS) weights = part;
        if (weights == null || (weights.status() != Status.LINKED && weights.status() != Status.GATED)) return parts;
        List<Part> all = new ArrayList<>();
        for (Part part : parts) {
            boolean spoken = part.kind() == ComponentKind.SUPPORTING_TOOLS
                    && "tokenizer".equals(part.subkind())
                    && part.status() == Status.MENTIONED;
            all.add(
                    spoken
                            ? new Part(
                                    part.kind(),
                                    part.subkind(),
                                    part.name(),
                                    weights.status(),
                                    weights.urls(),
                                    part.evidence(),
                                    part.lookedAt(),
                                    part.facts(),
                                    part.named())
                            : part);
        }
        return all;
    }
}
