package dev.ajar.model;

/// The canonical components of a model, in the order reports show them.
public enum ComponentKind implements Wire {
    ARCHITECTURE(Content.CODE),
    FINAL_WEIGHTS(Content.DATA),
    BASE_WEIGHTS(Content.DATA),
    INTERMEDIATE_CHECKPOINTS(Content.DATA),
    INFERENCE_CODE(Content.CODE),
    PRETRAINING_CODE(Content.CODE),
    POST_TRAINING_CODE(Content.CODE),
    DATA_PREPARATION_CODE(Content.CODE),
    EVALUATION_CODE(Content.CODE),
    SUPPORTING_TOOLS(Content.CODE),
    PRETRAINING_DATA(Content.DATA),
    POST_TRAINING_DATA(Content.DATA),
    DATA_INFORMATION(Content.DOCUMENT),
    EVALUATION_DATA(Content.DATA),
    EVALUATION_RESULTS(Content.DOCUMENT),
    MODEL_CARD(Content.DOCUMENT),
    TECHNICAL_REPORT(Content.DOCUMENT),
    RESEARCH_PAPER(Content.DOCUMENT),
    CONFIGURATION_AND_METADATA(Content.DOCUMENT),
    CODE_AND_COMPUTE_DOCUMENTATION(Content.DOCUMENT),
    ACCESS_CHANNEL(Content.CHANNEL),
    APPLICATION_LAYER(Content.CODE);

    /// What a component is made of, which decides what kind of license suits it.
    public enum Content {
        CODE,
        DATA,
        DOCUMENT,
        CHANNEL
    }

    private final Content content;
    private final String wire = Wire.wire(this);

    ComponentKind(Content content) {
        this.content = content;
    }

    public Content content() {
        return content;
    }

    @Override
    public String wire() {
        return wire;
    }

    /// The kind with this wire word.
    ///
    /// @throws IllegalArgumentException naming the word, if there is none
    public static ComponentKind of(String wire) {
        for (ComponentKind kind : values()) if (kind.wire().equals(wire)) return kind;
        throw new IllegalArgumentException("no component kind is called '" + wire + "'");
    }
}
