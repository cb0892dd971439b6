package dev.ajar.application.part;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One model with all places that name it.
final class ModelSeen {
    final @Nullable ModelName model;
    final List<Mention> mentions = new ArrayList<>();
    final Set<String> servedBy = new LinkedHashSet<>();
    final Set<String> referencedBy = new LinkedHashSet<>();
    String role = "";
    private @Nullable Mention serving;
    String variable = "";

    ModelSeen(@Nullable ModelName model) {
        this.model = model;
    }

    void add(Mention mention) {
        mentions.add(mention);
        if (mention.serving()) {
            if (serving == null) serving = mention;
            servedBy.add(mention.workload());
            referencedBy.remove(mention.workload());
        } else if (!servedBy.contains(mention.workload())) referencedBy.add(mention.workload());
    }

    /// The mention that tells most: one that serves before one that refers.
    Mention first() {
        return serving == null ? mentions.getFirst() : serving;
    }
}
