package dev.ajar.license.index.cases;

import dev.ajar.license.Change;
import dev.ajar.license.Identification;
import dev.ajar.license.LicenseIndex;
import dev.ajar.license.LicenseMatcher;
import dev.ajar.license.Match;
import dev.ajar.license.terms.ConditionLocator;
import dev.ajar.license.terms.LicenseTerms;
import dev.ajar.license.terms.TermsExtractor;
import dev.ajar.license.terms.TermsIndex;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// Texts without the sentence that says one of their conditions: the condition is named, its place is told, and the
/// words are shown only where they may be.
final class LostCases {
    private final LicenseMatcher matcher;
    private final TermsIndex terms;
    private final ConditionLocator locator;

    LostCases(LicenseMatcher matcher, LicenseIndex index) {
        this.matcher = matcher;
        terms = TermsIndex.read(section(index, "terms"));
        locator = new ConditionLocator(TermsExtractor.read(section(index, "extract")));
    }

    private static ByteBuffer section(LicenseIndex index, String name) {
        return Objects.requireNonNull(index.section(name));
    }

    List<Tally> run(String set, List<Sample> samples, boolean shown) {
        Tally named = new Tally(set + " lost condition named");
        Tally words = new Tally(set + " lost words " + (shown ? "shown" : "not shown"));
        for (Sample sample : samples) {
            LicenseTerms license = terms.terms(sample.ids().iterator().next());
            if (license == null) continue;
            String text = sample.text();
            for (ConditionLocator.Located located : locator.locate(license, text)) {
                if (located.clause() == null) continue;
                String kind = located.condition().kind();
                String cut = text.substring(0, located.clause().start())
                        + text.substring(located.clause().end());
                Identification found = matcher.identify(cut.getBytes(StandardCharsets.UTF_8));
                String what =
                        sample.name() + " " + kind + " @" + located.clause().line();
                named.add(loses(found, kind), what + " -> " + FormCases.shown(found));
                for (Match match : found.matches())
                    for (Change change : match.changes())
                        if (change.kind() == Change.Kind.REMOVED && match.ids().size() == 1)
                            words.add(shown == (change.text() != null), what);
            }
        }
        return List.of(named, words);
    }

    private static boolean loses(Identification found, String kind) {
        for (Match match : found.matches())
            for (Change change : match.changes())
                if (change.lost() != null && change.lost().contains(kind)) return true;
        return false;
    }
}
