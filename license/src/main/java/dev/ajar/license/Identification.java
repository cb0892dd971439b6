package dev.ajar.license;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which licenses a file holds.
///
/// @param matches in file order
/// @param complete false when the budget of the file ran out before all of it was compared
public record Identification(List<Match> matches, boolean complete) {

    public Identification {
        matches = List.copyOf(matches);
    }

    /// One entry per license found, `A|B` where a match leaves several.
    public List<String> ids() {
        var ids = new LinkedHashSet<String>();
        for (Match match : matches) if (!match.ids().isEmpty()) ids.add(match.id());
        return List.copyOf(ids);
    }

    /// True when terms differ from a known text or a piece is missing; null when there is no license.
    public @Nullable Boolean modified() {
        boolean any = false;
        for (Match match : matches) {
            switch (match.cls()) {
                case MODIFIED, PARTIAL -> {
                    return true;
                }
                case EXACT, EQUIVALENT, AMBIGUOUS -> any = true;
                case UNKNOWN_LICENSE -> {}
            }
        }
        return any ? false : null;
    }

    /// A license text that nobody knows is here.
    public boolean unknown() {
        return matches.stream().anyMatch(match -> match.cls() == MatchClass.UNKNOWN_LICENSE);
    }

    /// A use policy is here.
    public boolean policy() {
        return matches.stream().anyMatch(match -> match.kind() == MatchKind.POLICY);
    }
}
