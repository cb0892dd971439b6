package dev.ajar.license.index.cases;

import dev.ajar.license.Identification;
import dev.ajar.license.LicenseMatcher;
import dev.ajar.license.MatchClass;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Each text in turn taken out of the index, with all wordings of its license and all texts that it holds whole: what
/// it then is called.
final class UnknownCases {
    private static final int MOST_WITHIN = 8;
    private final LicenseMatcher matcher;

    UnknownCases(LicenseMatcher matcher) {
        this.matcher = matcher;
    }

    /// @param listed texts of other sets, which are left out where they have the same words
    List<Tally> run(String set, List<Sample> samples, List<Sample> listed) {
        Tally plain = new Tally(set + " left out, not called another license");
        Tally seen = new Tally(set + " left out, unknown or modified");
        OtherTexts others = new OtherTexts(samples);
        for (Sample sample : samples) {
            Set<String> out = new HashSet<>(Set.of(sample.name()));
            for (Sample other : samples)
                if (other.ids().equals(sample.ids()) || other.hasWordsOf(sample)) out.add(other.name());
            for (Sample other : listed) if (other.hasWordsOf(sample)) out.add(other.name());
            Identification found = without(out, sample);
            for (int n = 0; n < MOST_WITHIN && out.addAll(others.within(sample, found)); n++)
                found = without(out, sample);
            String shown = sample.name() + " -> " + FormCases.shown(found);
            boolean changed = Boolean.TRUE.equals(found.modified());
            boolean known = found.matches().stream()
                    .filter(FormCases::isText)
                    .anyMatch(match -> match.cls() == MatchClass.EXACT
                            || match.cls() == MatchClass.EQUIVALENT
                            || match.cls() == MatchClass.AMBIGUOUS);
            plain.add(!known || changed || found.unknown(), shown);
            seen.add(found.unknown() || changed, shown);
        }
        matcher.ignore(Set.of());
        return List.of(plain, seen);
    }

    private Identification without(Set<String> out, Sample sample) {
        matcher.ignore(out);
        return matcher.identify(sample.text().getBytes(StandardCharsets.UTF_8));
    }
}
