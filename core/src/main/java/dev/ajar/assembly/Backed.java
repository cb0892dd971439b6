package dev.ajar.assembly;

import dev.ajar.model.ComponentKind;
import dev.ajar.model.ComponentKind.Content;
import dev.ajar.model.Observation.PartSeen;
import dev.ajar.model.Status;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Holds what documents say is here against the files that are here. A document that says "we provide the code" and
/// names no file of it has mentioned the code; the files themselves show whether it is here.
final class Backed {
    private final Set<String> paths;
    private final Map<String, Set<ComponentKind>> shown = new HashMap<>();

    Backed(Seen seen) {
        paths = new HashSet<>(seen.paths());
        for (PartSeen part : seen.all(PartSeen.class))
            if (part.evidence().line() == 0)
                shown.computeIfAbsent(part.path(), p -> new HashSet<>()).add(part.kind());
    }

    /// The part as the files bear it out.
    PartSeen of(PartSeen said) {
        boolean fromWords = said.evidence().line() > 0 && said.status() == Status.IN_REPOSITORY;
        Content content = said.kind().content();
        if (!fromWords || (content != Content.CODE && content != Content.DATA)) return said;
        if (said.path().contains("/" + said.name() + "/")) return said; // the folder of that name is the part
        for (String url : said.urls()) if (bears(url, said)) return said;
        return new PartSeen(
                said.kind(),
                said.subkind(),
                Status.MENTIONED,
                said.name(),
                said.urls(),
                said.about(),
                said.rank(),
                said.facts(),
                said.evidence());
    }

    private boolean bears(String url, PartSeen said) {
        String path = url.startsWith("./") ? url.substring(2) : url;
        while (path.endsWith("/")) path = path.substring(0, path.length() - 1);
        if (path.isEmpty() || path.contains("://")) return false;
        if (paths.contains(path)) {
            Set<ComponentKind> kinds = shown.getOrDefault(path, Set.of());
            return kinds.isEmpty() || kinds.contains(said.kind());
        }
        String folder = path + "/";
        return paths.stream().anyMatch(p -> p.startsWith(folder));
    }
}
