package dev.ajar.finding.license;

import dev.ajar.license.Change;
import dev.ajar.license.Match;
import dev.ajar.license.MatchClass;
import dev.ajar.license.terms.Clause;
import dev.ajar.license.terms.ConditionLocator;
import dev.ajar.license.terms.Extraction;
import dev.ajar.license.terms.LicenseTerms;
import dev.ajar.license.terms.TermCondition;
import dev.ajar.license.terms.TermsExtractor;
import dev.ajar.license.terms.TermsIndex;
import dev.ajar.model.Condition;
import dev.ajar.model.Evidence;
import dev.ajar.model.Span;
import dev.ajar.source.TextFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a license in a file asks, each condition at the clause of this file that says it. Of a known license the typed
/// terms count, and the clauses give their places; what was added to it, and all of an unknown license, is read from
/// the
/// words.
public final class KnownConditions implements LicenseConditions {
    private final TermsIndex terms;
    private final TermsExtractor extractor;

    public KnownConditions(TermsIndex terms, TermsExtractor extractor) {
        this.terms = terms;
        this.extractor = extractor;
    }

    @Override
    public List<Condition> of(TextFile file, Match match) {
        return switch (match.kind()) {
            case TEXT, POLICY -> read(file, match);
            case NOTICE, TAG, REFERENCE -> named(file, match);
        };
    }

    private List<Condition> read(TextFile file, Match match) {
        int from = file.start(Math.clamp(match.line(), 1, file.lineCount()));
        int last = Math.clamp(match.endLine(), 1, file.lineCount());
        int to = last == file.lineCount() ? file.text().length() : file.start(last + 1);
        Extraction found = extractor.extract(file.text(), from, Math.max(from, to));
        List<Condition> conditions = new ArrayList<>();
        Set<Extraction.Found> used = new HashSet<>();
        if (match.cls() != MatchClass.UNKNOWN_LICENSE) {
            for (String id : match.ids()) {
                LicenseTerms known = terms.terms(id);
                if (known != null) typed(file, match, known, found, used, conditions);
            }
        }
        for (Extraction.Found each : found.conditions()) {
            if (used.contains(each)) continue;
            boolean news = match.cls() == MatchClass.UNKNOWN_LICENSE
                    || match.ids().isEmpty()
                    || match.ids().stream().allMatch(id -> terms.terms(id) == null)
                    || added(match, each.clause());
            if (news) conditions.add(condition(file, null, each.condition(), each.clause()));
        }
        return conditions;
    }

    private static void typed(
            TextFile file,
            Match match,
            LicenseTerms known,
            Extraction found,
            Set<Extraction.Found> used,
            List<Condition> conditions) {
        for (ConditionLocator.Located located : ConditionLocator.locate(known.conditions(), found)) {
            TermCondition condition = located.condition();
            Clause clause = located.clause();
            if (clause == null) {
                conditions.add(unplaced(file, match, known.id(), condition));
                continue;
            }
            for (Extraction.Found each : found.conditions())
                if (each.condition().kind().equals(condition.kind())
                        && each.clause().equals(clause)) used.add(each);
            conditions.add(condition(file, known.id(), condition, clause));
        }
    }

    private static boolean added(Match match, Clause clause) {
        for (Change change : match.changes()) {
            if (change.kind() != Change.Kind.ADDED) continue;
            if (clause.line() <= change.endLine() && clause.endLine() >= change.line()) return true;
        }
        return false;
    }

    private List<Condition> named(TextFile file, Match match) {
        List<Condition> conditions = new ArrayList<>();
        for (String id : match.ids()) {
            LicenseTerms known = terms.terms(id);
            if (known == null) continue;
            for (TermCondition c : known.conditions()) conditions.add(unplaced(file, match, known.id(), c));
        }
        return conditions;
    }

    private static Condition condition(TextFile file, @Nullable String id, TermCondition c, Clause clause) {
        Evidence evidence = new Evidence(
                file.path(),
                new Span.Lines(clause.line(), Math.max(clause.line(), clause.endLine())),
                clause.quote(),
                file.digest(),
                false);
        String section = c.section() == null || c.section().isEmpty() ? clause.section() : c.section();
        return new Condition(
                c.kind(),
                c.value(),
                c.unit(),
                c.mode(),
                id,
                section.isEmpty() ? null : section,
                c.meaning(),
                List.of(evidence));
    }

    /// Known of the license, and no clause of this file was found to say it.
    private static Condition unplaced(TextFile file, Match match, String id, TermCondition c) {
        Evidence evidence = file.evidence(Math.clamp(match.line(), 1, file.lineCount()));
        return new Condition(c.kind(), c.value(), c.unit(), c.mode(), id, c.section(), c.meaning(), List.of(evidence));
    }
}
