package dev.ajar.license.index.cases;

import dev.ajar.license.Change;
import dev.ajar.license.Identification;
import dev.ajar.license.LicenseMatcher;
import dev.ajar.license.Match;
import dev.ajar.license.MatchClass;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Texts with one change of their terms: none may be answered as the plain license.
final class ChangedCases {
    private final LicenseMatcher matcher;
    private final long seed;

    ChangedCases(LicenseMatcher matcher, long seed) {
        this.matcher = matcher;
        this.seed = seed;
    }

    /// One change of each kind for each text, or all there are.
    interface Choice {
        Collection<Changed> of(Sample sample, Random random);
    }

    List<Tally> run(String set, List<Sample> samples, Choice changes) {
        Map<String, Tally> tallies = new LinkedHashMap<>();
        Tally plain = new Tally(set + " changed, not called plain");
        Tally named = new Tally(set + " changed, right id among the answer");
        Random random = new Random(seed);
        OtherTexts others = new OtherTexts(samples);
        for (Sample sample : samples) {
            for (Changed changed : changes.of(sample, random)) {
                Identification found = matcher.identify(changed.text().getBytes(StandardCharsets.UTF_8));
                String shown =
                        sample.name() + " " + changed.kind() + " @" + changed.line() + " -> " + FormCases.shown(found);
                if (others.isNow(sample, changed.text(), found)) continue;
                plain.add(!plain(found), shown);
                named.add(
                        found.matches().stream()
                                .anyMatch(m -> sample.ids().stream().anyMatch(m.ids()::contains)),
                        shown);
                tallies.computeIfAbsent(changed.kind(), k -> new Tally(set + " place of: " + k))
                        .add(points(found, changed), shown);
            }
        }
        List<Tally> all = new ArrayList<>(List.of(plain, named));
        all.addAll(tallies.values());
        return all;
    }

    private static boolean plain(Identification found) {
        return found.matches().stream()
                        .filter(FormCases::isText)
                        .allMatch(m -> m.cls() == MatchClass.EXACT
                                || m.cls() == MatchClass.EQUIVALENT
                                || m.cls() == MatchClass.AMBIGUOUS)
                && found.matches().stream().anyMatch(FormCases::isText);
    }

    private static boolean points(Identification found, Changed changed) {
        for (Match match : found.matches())
            for (Change change : match.changes())
                if (change.line() - 1 <= changed.line() && changed.line() <= change.endLine() + 1) return true;
        return false;
    }
}
