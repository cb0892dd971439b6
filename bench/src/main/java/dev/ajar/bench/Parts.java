package dev.ajar.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Which components of an answer a part of a label speaks of.
final class Parts {
    private static final List<String> STRONGEST_FIRST =
            List.of("in-repository", "gated", "linked", "hosted", "mentioned", "withheld", "unknown", "not-found");

    private Parts() {}

    /// The components, those with the strongest status first; none where the answer has none of that kind.
    static List<JsonNode> of(String part, JsonNode subject) {
        List<JsonNode> found = new ArrayList<>(
                switch (part) {
                    case "training-code" -> components(subject, "pretraining-code", Set.of());
                    case "fine-tuning-code" -> components(subject, "post-training-code", Set.of());
                    case "training-data" -> components(subject, "pretraining-data", Set.of());
                    case "supporting-libraries" ->
                        components(subject, "supporting-tools", Set.of("libraries", "other", ""));
                    case "tokenizer" -> components(subject, "supporting-tools", Set.of("tokenizer"));
                    case "configuration" ->
                        components(subject, "configuration-and-metadata", Set.of("hyper-parameters", "metadata", ""));
                    case "sample-outputs" -> components(subject, "configuration-and-metadata", Set.of("samples"));
                    default -> components(subject, part, Set.of());
                });
        found.sort(Comparator.comparingInt(component -> rank(status(component))));
        return found;
    }

    /// What may stand for the part as well: tuning data for training data, where the text says so.
    static List<JsonNode> alternatives(String part, JsonNode subject) {
        return part.equals("training-data") ? components(subject, "post-training-data", Set.of()) : List.of();
    }

    static String status(JsonNode component) {
        return Documents.text(component, "status", "not-found");
    }

    /// The label's words for a status.
    static String labelWord(String status) {
        return switch (status) {
            case "in-repository" -> "in-repo";
            case "mentioned" -> "mentioned-only";
            case "not-found", "withheld" -> "absent";
            default -> status;
        };
    }

    private static int rank(String status) {
        int rank = STRONGEST_FIRST.indexOf(status);
        return rank < 0 ? STRONGEST_FIRST.size() : rank;
    }

    private static List<JsonNode> components(JsonNode subject, String kind, Set<String> subkinds) {
        List<JsonNode> found = new ArrayList<>();
        for (JsonNode component : subject.path("components")) {
            if (!Documents.text(component, "kind", "").equals(kind)) continue;
            if (subkinds.isEmpty() || subkinds.contains(Documents.text(component, "subkind", ""))) found.add(component);
        }
        return found;
    }
}
