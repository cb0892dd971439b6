package dev.ajar.finding.statement;

import dev.ajar.model.ComponentKind;

/// What sentences can say of the kinds of parts.
final class PartKinds {
    private PartKinds() {}

    /// Whether a link behind the words for it leads to it.
    static boolean areLinked(ComponentKind kind) {
        return switch (kind) {
            case EVALUATION_RESULTS,
                    DATA_INFORMATION,
                    PRETRAINING_DATA,
                    POST_TRAINING_DATA,
                    EVALUATION_DATA,
                    PRETRAINING_CODE,
                    POST_TRAINING_CODE,
                    DATA_PREPARATION_CODE,
                    EVALUATION_CODE,
                    INTERMEDIATE_CHECKPOINTS -> true;
            case ARCHITECTURE,
                    FINAL_WEIGHTS,
                    BASE_WEIGHTS,
                    INFERENCE_CODE,
                    SUPPORTING_TOOLS,
                    MODEL_CARD,
                    TECHNICAL_REPORT,
                    RESEARCH_PAPER,
                    CONFIGURATION_AND_METADATA,
                    CODE_AND_COMPUTE_DOCUMENTATION,
                    ACCESS_CHANNEL,
                    APPLICATION_LAYER -> false;
        };
    }

    /// Whether a sentence can say that it is withheld.
    static boolean areReleased(ComponentKind kind) {
        return switch (kind) {
            case FINAL_WEIGHTS,
                    INTERMEDIATE_CHECKPOINTS,
                    INFERENCE_CODE,
                    PRETRAINING_CODE,
                    POST_TRAINING_CODE,
                    DATA_PREPARATION_CODE,
                    EVALUATION_CODE,
                    PRETRAINING_DATA,
                    POST_TRAINING_DATA,
                    EVALUATION_DATA -> true;
            case ARCHITECTURE,
                    BASE_WEIGHTS,
                    SUPPORTING_TOOLS,
                    DATA_INFORMATION,
                    EVALUATION_RESULTS,
                    MODEL_CARD,
                    TECHNICAL_REPORT,
                    RESEARCH_PAPER,
                    CONFIGURATION_AND_METADATA,
                    CODE_AND_COMPUTE_DOCUMENTATION,
                    ACCESS_CHANNEL,
                    APPLICATION_LAYER -> false;
        };
    }

    /// Whether a mere mention of it tells something.
    static boolean areMentioned(ComponentKind kind) {
        return switch (kind) {
            case FINAL_WEIGHTS, MODEL_CARD, TECHNICAL_REPORT, INFERENCE_CODE -> false;
            case PRETRAINING_CODE,
                    POST_TRAINING_CODE,
                    DATA_PREPARATION_CODE,
                    EVALUATION_CODE,
                    SUPPORTING_TOOLS,
                    PRETRAINING_DATA,
                    POST_TRAINING_DATA,
                    EVALUATION_DATA,
                    DATA_INFORMATION,
                    EVALUATION_RESULTS,
                    INTERMEDIATE_CHECKPOINTS,
                    RESEARCH_PAPER,
                    ARCHITECTURE,
                    BASE_WEIGHTS,
                    CONFIGURATION_AND_METADATA,
                    CODE_AND_COMPUTE_DOCUMENTATION,
                    ACCESS_CHANNEL,
                    APPLICATION_LAYER -> true;
        };
    }

    /// Whether a script, a folder or a passage of the repository can be it.
    static boolean areFiles(ComponentKind kind) {
        return switch (kind) {
            case PRETRAINING_CODE,
                    POST_TRAINING_CODE,
                    DATA_PREPARATION_CODE,
                    EVALUATION_CODE,
                    INFERENCE_CODE,
                    EVALUATION_RESULTS,
                    EVALUATION_DATA -> true;
            case ARCHITECTURE,
                    FINAL_WEIGHTS,
                    BASE_WEIGHTS,
                    INTERMEDIATE_CHECKPOINTS,
                    SUPPORTING_TOOLS,
                    PRETRAINING_DATA,
                    POST_TRAINING_DATA,
                    DATA_INFORMATION,
                    MODEL_CARD,
                    TECHNICAL_REPORT,
                    RESEARCH_PAPER,
                    CONFIGURATION_AND_METADATA,
                    CODE_AND_COMPUTE_DOCUMENTATION,
                    ACCESS_CHANNEL,
                    APPLICATION_LAYER -> false;
        };
    }
}
