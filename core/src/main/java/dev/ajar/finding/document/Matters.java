package dev.ajar.finding.document;

import dev.ajar.finding.statement.Matter;
import dev.ajar.model.ComponentKind;
import java.util.EnumSet;
import java.util.Set;

/// Which components a word of a license statement covers: "the code" is all code here, "the weights" all weights.
final class Matters {
    private Matters() {}

    static Set<ComponentKind> kinds(Set<Matter> matters) {
        Set<ComponentKind> kinds = EnumSet.noneOf(ComponentKind.class);
        for (Matter matter : matters) {
            switch (matter) {
                case WEIGHTS -> {
                    kinds.add(ComponentKind.FINAL_WEIGHTS);
                    kinds.add(ComponentKind.BASE_WEIGHTS);
                    kinds.add(ComponentKind.INTERMEDIATE_CHECKPOINTS);
                }
                case CODE -> {
                    content(kinds, ComponentKind.Content.CODE);
                    kinds.add(ComponentKind.CONFIGURATION_AND_METADATA);
                }
                case DATA -> {
                    kinds.add(ComponentKind.PRETRAINING_DATA);
                    kinds.add(ComponentKind.POST_TRAINING_DATA);
                    kinds.add(ComponentKind.EVALUATION_DATA);
                }
                case DOCUMENTATION -> content(kinds, ComponentKind.Content.DOCUMENT);
                case TOKENIZER -> kinds.add(ComponentKind.SUPPORTING_TOOLS);
                case OUTPUTS, PROJECT, OTHERS -> {}
            }
        }
        return kinds;
    }

    private static void content(Set<ComponentKind> kinds, ComponentKind.Content content) {
        for (ComponentKind kind : ComponentKind.values()) if (kind.content() == content) kinds.add(kind);
    }
}
