package dev.ajar.assembly;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// All subjects of one place, and who a word speaks about.
record Drafts(List<Draft> all) {
    Drafts {
        all = List.copyOf(all);
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
        if (!about.isEmpty()) {
            for (String name : about) if (named(name).contains(draft)) return Reach.NAMED;
            return Reach.OTHER;
        }
        if (draft.owns(path)) return Reach.FOLDER;
        for (Draft other : all) if (!other.equals(draft) && other.owns(path)) return Reach.OTHER;
        return Reach.SHARED;
    }

    /// The subjects a name speaks about: those with a member it covers, else those that come nearest to covering it.
    Set<Draft> named(String name) {
        ModelName about = ModelName.of(name);
        Set<Draft> hits = new HashSet<>();
        if (about.words().isEmpty()) return hits;
        for (Draft draft : all) if (draft.names().stream().anyMatch(about::covers)) hits.add(draft);
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
