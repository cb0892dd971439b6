package dev.ajar.attestation;

import dev.ajar.model.ComponentKind;
import java.util.List;

/// The finer words that a component of some kind may carry.
final class Subkinds {
    private Subkinds() {}

    static List<String> of(ComponentKind kind) {
        return switch (kind) {
            case SUPPORTING_TOOLS -> List.of("libraries", "tokenizer");
            case DATA_INFORMATION -> List.of("thin", "partial", "full");
            case TECHNICAL_REPORT -> List.of("report", "preprint");
            case CONFIGURATION_AND_METADATA -> List.of("hyper-parameters", "metadata", "samples");
            case CODE_AND_COMPUTE_DOCUMENTATION -> List.of("code-docs", "compute-docs");
            case ARCHITECTURE,
                    FINAL_WEIGHTS,
                    BASE_WEIGHTS,
                    INTERMEDIATE_CHECKPOINTS,
                    INFERENCE_CODE,
                    PRETRAINING_CODE,
                    POST_TRAINING_CODE,
                    DATA_PREPARATION_CODE,
                    EVALUATION_CODE,
                    PRETRAINING_DATA,
                    POST_TRAINING_DATA,
                    EVALUATION_DATA,
                    EVALUATION_RESULTS,
                    MODEL_CARD,
                    RESEARCH_PAPER,
                    ACCESS_CHANNEL,
                    APPLICATION_LAYER -> List.of();
        };
    }
}
