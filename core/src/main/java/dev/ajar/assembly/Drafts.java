package dev.ajar.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// All subjects of one place, and who a word speaks about.
///
/// @param place the names of the place itself: a word that says just one of these speaks about all
record Drafts(List<Draft> all, List<ModelName> place) {
    Drafts {
        all = List.copyOf(all);
        place = List.copyOf(place);
    }

    /// How a word reaches a subject.
    enum Reach {
        /// It names the subject.
        NAMED,
        /// It names nobody and stands in the subject's own folder.
        FOLDER,
        /// It names nobody and stands where all subjects share.
        SHARED,
        /// It speaks about somebody else.
        OTHER
    }

    Reach reach(Draft draft, List<String> about, String path) {
        // In a folder of its own a subject is often called by the name that all share, or by none of anybody.
        boolean home = owner(path) != null;
        List<String> said = about.stream()
                .filter(a -> !home || (!isPlace(ModelName.of(a)) && !named(a).isEmpty()))
                .toList();
        if (!said.isEmpty()) {
            for (String name : said) if (named(name).contains(draft)) return Reach.NAMED;
            return Reach.OTHER;
        }
        Set<Draft> byName = home ? Set.of() : namedByFile(path);
        if (!byName.isEmpty()) return byName.contains(draft) ? Reach.NAMED : Reach.OTHER;
        if (draft.owns(path)) return Reach.FOLDER;
        for (Draft other : all) if (!other.equals(draft) && other.owns(path)) return Reach.OTHER;
        return Reach.SHARED;
    }

    /// The subjects that the name of a document names, such as a card in a folder of cards; empty where it names all.
    private Set<Draft> namedByFile(String path) {
        String file = path.substring(path.lastIndexOf('/') + 1);
        int dot = file.lastIndexOf('.');
        if (all.size() < 2 || dot < 0 || !file.endsWith(".md")) return Set.of();
        Set<Draft> named = named(file.substring(0, dot));
        return named.size() < all.size() ? named : Set.of();
    }

    private boolean isPlace(ModelName about) {
        return place.stream().anyMatch(p -> about.covers(p) && p.covers(about));
    }

    /// The subject in whose own folder a path lies, or `null`.
    @Nullable
    Draft owner(String path) {
        for (Draft draft : all) if (draft.owns(path)) return draft;
        return null;
    }

    /// The subjects a name speaks about: those with a member it covers, else those that come nearest to covering it.
    Set<Draft> named(String name) {
        ModelName about = ModelName.of(name);
        Set<Draft> hits = new HashSet<>();
        if (about.words().isEmpty()) return hits;
        if (isPlace(about)) return new HashSet<>(all);
        for (Draft draft : all) if (draft.names().stream().anyMatch(about::covers)) hits.add(draft);
        // The one that is called just so is meant before those whose names say more.
        Set<Draft> exact = new HashSet<>();
        for (Draft draft : hits)
            if (draft.names().stream().anyMatch(n -> n.covers(about) && about.covers(n))) exact.add(draft);
        if (!exact.isEmpty()) return exact;
        if (!hits.isEmpty()) return hits;
        int best = 0;
        List<Draft> nearest = new ArrayList<>();
        for (Draft draft : all) {
            for (ModelName member : draft.names()) {
                if (!member.covers(about)) continue;
                int words = member.words().size();
                if (words > best) nearest.clear();
                if (words >= best) nearest.add(draft);
                best = Math.max(best, words);
            }
        }
        hits.addAll(nearest);
        return hits;
    }
}
