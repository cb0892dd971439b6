package dev.ajar.finding.license;

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
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a license in a file asks, each condition at the clause of this file that says it. Of a known license the typed
/// terms count, and the clauses give their places; what was added to it, and all of an unknown license, is read from
/// the words.
public final class KnownConditions implements LicenseConditions {
    private final TermsIndex terms;
    private final TermsExtractor extractor;

    public KnownConditions(TermsIndex terms, TermsExtractor extractor) {
        this.terms = terms;
        this.extractor = extractor;
    }

    /// What a license in a file asks.
    ///
    /// @param facts by field name of the typed terms
    /// @param places the sentences for each fact that the words of this file say
    public record Asked(List<Condition> conditions, Map<String, Object> facts, Map<String, List<FactPlace>> places) {
        public Asked {
            conditions = List.copyOf(conditions);
            facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
            places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        }
    }

    @Override
    public List<Condition> of(TextFile file, Match match) {
        return asked(file, match).conditions();
    }

    /// The conditions and, beside them, the typed facts.
    public Asked asked(TextFile file, Match match) {
        var facts = new LicenseFacts(file);
        List<Condition> conditions = switch (match.kind()) {
            case TEXT, POLICY -> read(file, match, facts);
            case NOTICE, TAG, REFERENCE -> named(file, match, facts);
        };
        return new Asked(conditions, facts.facts(), facts.places());
    }

    private List<Condition> read(TextFile file, Match match, LicenseFacts facts) {
        var words = new MatchWords(file, match, extractor);
        Extraction found = words.inside();
        List<Condition> conditions = new ArrayList<>();
        Set<Extraction.Found> used = new HashSet<>();
        boolean known = false;
        if (match.cls() != MatchClass.UNKNOWN_LICENSE) {
            for (String id : match.ids()) {
                LicenseTerms of = terms.terms(id);
                if (of == null) continue;
                known = true;
                if (words.anew()) facts.anew(of, found, extractor.fields());
                else facts.known(of, found);
                typed(file, match, of, words, used, conditions);
            }
        }
        if (known) facts.changed(words);
        else facts.unknown(found);
        for (Extraction.Found each : found.conditions()) {
            if (used.contains(each)) continue;
            if (!known || words.added(each.clause()))
                conditions.add(condition(file, null, each.condition(), each.clause()));
        }
        for (Extraction outside : words.outside())
            for (Extraction.Found each : outside.conditions())
                conditions.add(condition(file, null, each.condition(), each.clause()));
        return conditions;
    }

    private static void typed(
            TextFile file,
            Match match,
            LicenseTerms known,
            MatchWords words,
            Set<Extraction.Found> used,
            List<Condition> conditions) {
        List<Extraction.Found> found = words.inside().conditions();
        for (ConditionLocator.Located located : ConditionLocator.locate(known.conditions(), words.inside())) {
            TermCondition condition = located.condition();
            Clause clause = located.clause();
            if (clause == null) {
                // A number that this text does not name, in a text that lost words, is not asked here.
                boolean gone = condition.value() instanceof Long && words.cut();
                if (!gone) conditions.add(unplaced(file, match, known.id(), condition));
                continue;
            }
            for (Extraction.Found each : found)
                if (each.condition().kind().equals(condition.kind())
                        && each.clause().equals(clause)) used.add(each);
            conditions.add(condition(file, known.id(), condition, clause));
        }
    }

    private List<Condition> named(TextFile file, Match match, LicenseFacts facts) {
        List<Condition> conditions = new ArrayList<>();
        for (String id : match.ids()) {
            LicenseTerms known = terms.terms(id);
            if (known == null) continue;
            known.facts().forEach(facts.facts()::putIfAbsent);
            for (TermCondition c : known.conditions()) conditions.add(unplaced(file, match, known.id(), c));
        }
        return conditions;
    }

    private static Condition condition(TextFile file, @Nullable String id, TermCondition c, Clause clause) {
        Evidence evidence = evidence(file, clause);
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

    static Evidence evidence(TextFile file, Clause clause) {
        return new Evidence(
                file.path(),
                new Span.Lines(clause.line(), Math.max(clause.line(), clause.endLine())),
                clause.quote(),
                file.digest(),
                false);
    }

    /// Known of the license, and no clause of this file was found to say it.
    private static Condition unplaced(TextFile file, Match match, String id, TermCondition c) {
        Evidence evidence = file.evidence(Math.clamp(match.line(), 1, file.lineCount()));
        return new Condition(c.kind(), c.value(), c.unit(), c.mode(), id, c.section(), c.meaning(), List.of(evidence));
    }
}
