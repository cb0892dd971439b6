package dev.ajar.finding.statement;

import dev.ajar.model.ComponentKind;

/// Whether training is that of a finished model: a training script under "Fine-tuning" is one for tuning.
final class Tuning {
    private Tuning() {}

    /// The part that training code is, by the words of its sentence, or else by the headings it stands under.
    static Part of(Part part, Block block, String words) {
        if (part.kind() != ComponentKind.PRETRAINING_CODE) return part;
        if (Vocabulary.of("pretraining").any(words)) return part;
        boolean tuning = Vocabulary.of("tuning").any(words);
        for (String heading : block.headings())
            tuning |= Vocabulary.of("tuning").any(heading)
                    && !Vocabulary.of("pretraining").any(heading);
        return tuning ? new Part(ComponentKind.POST_TRAINING_CODE, part.subkind()) : part;
    }
}
