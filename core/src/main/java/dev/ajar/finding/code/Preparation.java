package dev.ajar.finding.code;

import dev.ajar.model.ComponentKind;
import java.util.List;
import java.util.Locale;

/// What data a script prepares: that of a later tuning belongs to the tuning.
final class Preparation {
    private static final List<String> TUNING = List.of(
            "for fine-tuning",
            "for finetuning",
            "for fine tuning",
            "fine-tuning data",
            "finetuning data",
            "for sft",
            "instruction tuning");

    private Preparation() {}

    /// The kind of a file, with what its words say of the data it prepares.
    static ComponentKind kind(ComponentKind kind, String text) {
        if (kind != ComponentKind.DATA_PREPARATION_CODE || text.isEmpty()) return kind;
        String lower = text.toLowerCase(Locale.ROOT);
        return TUNING.stream().anyMatch(lower::contains) ? ComponentKind.POST_TRAINING_CODE : kind;
    }
}
