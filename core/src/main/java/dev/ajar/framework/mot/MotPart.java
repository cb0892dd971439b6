package dev.ajar.framework.mot;

import dev.ajar.model.ComponentKind;
import dev.ajar.model.ComponentKind.Content;
import java.util.ArrayList;
import java.util.List;

/// The 17 parts of the tool, in the order of its class view. Source: `mof.settings.yml` of
/// lfai/model_openness_tool@8b5d30e90a7c62d7d6ece48b91e69ff495920a4d.
public enum MotPart {
    MODEL_ARCHITECTURE("Model architecture", Content.CODE, 3, true, ComponentKind.ARCHITECTURE),
    MODEL_PARAMETERS_FINAL("Model parameters (Final)", Content.DATA, 3, true, ComponentKind.FINAL_WEIGHTS),
    EVALUATION_RESULTS("Evaluation results", Content.DOCUMENT, 3, true, ComponentKind.EVALUATION_RESULTS),
    MODEL_CARD("Model card", Content.DOCUMENT, 3, true, ComponentKind.MODEL_CARD),
    DATA_CARD("Data card", Content.DOCUMENT, 3, true, ComponentKind.DATA_INFORMATION),
    TECHNICAL_REPORT("Technical report", Content.DOCUMENT, 3, true, ComponentKind.TECHNICAL_REPORT),
    SAMPLE_MODEL_OUTPUTS("Sample model outputs", Content.DOCUMENT, 3, false, ComponentKind.CONFIGURATION_AND_METADATA),
    TRAINING_CODE(
            "Training code", Content.CODE, 2, true, ComponentKind.PRETRAINING_CODE, ComponentKind.POST_TRAINING_CODE),
    INFERENCE_CODE("Inference code", Content.CODE, 2, true, ComponentKind.INFERENCE_CODE),
    EVALUATION_CODE("Evaluation code", Content.CODE, 2, true, ComponentKind.EVALUATION_CODE),
    EVALUATION_DATA("Evaluation data", Content.DATA, 2, true, ComponentKind.EVALUATION_DATA),
    SUPPORTING_LIBRARIES_AND_TOOLS(
            "Supporting libraries and tools", Content.CODE, 2, false, ComponentKind.SUPPORTING_TOOLS),
    DATASETS("Datasets", Content.DATA, 1, true, ComponentKind.PRETRAINING_DATA, ComponentKind.POST_TRAINING_DATA),
    DATA_PREPROCESSING_CODE("Data preprocessing code", Content.CODE, 1, true, ComponentKind.DATA_PREPARATION_CODE),
    MODEL_PARAMETERS_INTERMEDIATE(
            "Model parameters (Intermediate)", Content.DATA, 1, true, ComponentKind.INTERMEDIATE_CHECKPOINTS),
    RESEARCH_PAPER("Research paper", Content.DOCUMENT, 1, true, ComponentKind.RESEARCH_PAPER),
    MODEL_METADATA("Model metadata", Content.DATA, 1, false, ComponentKind.CONFIGURATION_AND_METADATA);

    private final String title;
    private final Content type;
    private final int modelClass;
    private final boolean required;
    private final ComponentKind kind;
    private final ComponentKind second;

    MotPart(String title, Content type, int modelClass, boolean required, ComponentKind... kinds) {
        this.title = title;
        this.type = type;
        this.modelClass = modelClass;
        this.required = required;
        this.kind = kinds[0];
        this.second = kinds[kinds.length - 1];
    }

    /// Its name in model files.
    public String title() {
        return title;
    }

    public Content type() {
        return type;
    }

    /// The word for the type in model files.
    String typeWord() {
        return type.name().toLowerCase(java.util.Locale.ROOT);
    }

    /// 3, 2 or 1, where 1 asks for most.
    int modelClass() {
        return modelClass;
    }

    boolean required() {
        return required;
    }

    /// The components it stands for.
    public List<ComponentKind> kinds() {
        return kind == second ? List.of(kind) : List.of(kind, second);
    }

    /// Its id in Ajar's data: `model-parameters-final`.
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// The part with exactly this name. The tool takes any other name for the first entry of its table, which is
    /// the data sets.
    static MotPart named(String title) {
        for (MotPart part : values()) if (part.title.equals(title)) return part;
        return DATASETS;
    }

    /// The parts that class asks for, its lower classes included, lowest class first.
    static List<MotPart> upTo(int modelClass, boolean required) {
        List<MotPart> parts = new ArrayList<>();
        for (int k = 3; k >= modelClass; k--)
            for (MotPart part : values()) if (part.modelClass == k && part.required == required) parts.add(part);
        return parts;
    }
}
