package dev.ajar.assembly;

import dev.ajar.model.Subject;
import java.util.List;
import java.util.Set;

/// A subject in the making.
///
/// @param names of all its members, taken apart
/// @param folders that are its own; empty where it has the whole repository
record Draft(Subject subject, List<ModelName> names, Set<String> folders) {
    Draft {
        names = List.copyOf(names);
        folders = Set.copyOf(folders);
    }

    boolean owns(String path) {
        for (String folder : folders) if (path.startsWith(folder + "/")) return true;
        return false;
    }
}
