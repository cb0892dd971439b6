package dev.ajar.application.part;

import dev.ajar.application.part.Workload.Word;
import dev.ajar.application.value.Kind;
import dev.ajar.application.value.Use;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A place where a workload names a model.
///
/// @param workload name of the workload
/// @param model `null` where the value is not known
/// @param setting the flag or setting that names it
/// @param role told by the flag, the setting or the model's place, or `null`
/// @param word the value and where it is written
/// @param serving whether the workload itself loads the model
/// @param uses the variables it came through
/// @param origin `STATED` kinds or [Kind#IMAGE_DEFAULT]
record Mention(
        String workload,
        @Nullable ModelName model,
        String setting,
        @Nullable String role,
        Word word,
        boolean serving,
        List<Use> uses,
        Kind origin) {
    Mention {
        uses = List.copyOf(uses);
    }

    /// The variable without a value that this mention waits for, or `null`.
    @Nullable
    String missing() {
        for (Use use : uses) if (!use.known()) return use.variable();
        return null;
    }

    /// Values that other places give for the names it came through.
    List<Use.Other> others() {
        List<Use.Other> all = new ArrayList<>();
        for (Use use : uses) all.addAll(use.alternatives());
        return all;
    }

    boolean conflict() {
        return uses.stream().anyMatch(Use::conflict);
    }
}
