package dev.ajar.finding.license;

import dev.ajar.license.Match;
import dev.ajar.license.terms.LicenseTerms;
import dev.ajar.license.terms.TermCondition;
import dev.ajar.license.terms.TermsIndex;
import dev.ajar.model.Condition;
import dev.ajar.model.Evidence;
import dev.ajar.source.TextFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The typed conditions of the known license that a match names.
public final class KnownConditions implements LicenseConditions {
    private final TermsIndex terms;

    public KnownConditions(TermsIndex terms) {
        this.terms = terms;
    }

    @Override
    public List<Condition> of(TextFile file, Match match) {
        List<Condition> conditions = new ArrayList<>();
        for (String id : match.ids()) {
            LicenseTerms known = terms.terms(id);
            if (known == null) continue;
            for (TermCondition c : known.conditions()) conditions.add(at(file, match, known.id(), c));
        }
        return conditions;
    }

    private static Condition at(TextFile file, Match match, String id, TermCondition c) {
        @Nullable Object value = c.value();
        Evidence evidence = file.evidence(Math.clamp(match.line(), 1, file.lineCount()));
        return new Condition(c.kind(), value, c.unit(), c.mode(), id, c.section(), c.meaning(), List.of(evidence));
    }
}
