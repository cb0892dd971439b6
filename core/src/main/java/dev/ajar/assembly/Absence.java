package dev.ajar.assembly;

import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.List;

/// What it means that nothing shows a component: looked for and not there, or could not look.
final class Absence {
    private Absence() {}

    /// @param lookedAt where, in a reader's words
    record Answer(Status status, List<String> lookedAt) {}

    static Answer of(Seen seen) {
        List<String> looked = new ArrayList<>();
        looked.add("the names of all " + seen.paths().size() + " files");
        List<String> documents = seen.paths().stream()
                .filter(Absence::isDocument)
                .filter(p -> !seen.unread().contains(p))
                .toList();
        if (!documents.isEmpty()) {
            looked.add(
                    documents.size() <= 3
                            ? String.join(", ", documents)
                            : String.join(", ", documents.subList(0, 3)) + " and " + (documents.size() - 3)
                                    + " more documents");
        }
        // A partial listing proves nothing about what is not in it; nor does a README that could not be read.
        boolean readme = seen.unread().stream().anyMatch(p -> p.indexOf('/') < 0 && isDocument(p));
        return new Answer(seen.complete() && !readme ? Status.NOT_FOUND : Status.UNKNOWN, looked);
    }

    static boolean isDocument(String path) {
        String lower = path.toLowerCase(java.util.Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".rst") || lower.endsWith(".txt") || lower.endsWith("readme");
    }
}
