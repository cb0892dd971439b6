package dev.ajar.license.terms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the rules found in the sentences so far; at the end, facts and conditions.
final class Gathered {
    /// One finding of a rule.
    private record Finding(
            int order,
            @Nullable String field,
            @Nullable Object value,
            @Nullable TermCondition condition,
            Clause clause) {}

    private static final int LIST_SIZE = 4;

    private final Lines lines;
    private final Map<String, String> meanings;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, List<Clause>> signals = new HashMap<>();
    private final Map<String, List<Clause>> titles = new HashMap<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private final List<Extraction.Candidate> candidates = new ArrayList<>();
    private @Nullable Finding hintedLaw;

    Gathered(Lines lines, Map<String, String> meanings) {
        this.lines = lines;
        this.meanings = meanings;
    }

    void add(Rule rule, CharSequence text, Sentence sentence, Phrase.Hit hit, RuleBook book) {
        Words words = sentence.words();
        int from = words.start(hit.start());
        int to = words.end(hit.end() - 1);
        Clause clause = lines.clause(sentence, from, to);
        boolean licensable = sentence.listed() == Listed.FORBIDDEN_WITHOUT_LICENSE;
        if (licensable && "noncommercial".equals(rule.signal())) {
            signals.computeIfAbsent("commercial-by-license", s -> new ArrayList<>())
                    .add(clause);
            return;
        }
        if (rule.kind() != null && rule.read() == Rule.Read.NOTHING)
            candidates.add(new Extraction.Candidate(
                    rule.kind(), rule.mode(), rule.conditionValue(), rule.order(), sentence.title(), clause));
        if ("policy-list".equals(rule.signal()) && !sentence.banned()) return;
        if (rule.signal() != null)
            (sentence.title() && sentence.listed() == Listed.NOTHING ? titles : signals)
                    .computeIfAbsent(rule.signal(), s -> new ArrayList<>())
                    .add(clause);
        List<String> values = new ArrayList<>();
        switch (rule.read()) {
            case NOTHING -> values.add(rule.value() == null ? "" : rule.value());
            case QUOTE -> {
                String quote = Quotes.near(text, sentence, from, to);
                if (quote == null) return;
                values.add(rule.prefix() + ("naming_prefix".equals(rule.field()) ? quote : "\"" + quote + "\""));
            }
            case PLACE -> {
                values.addAll(RuleBook.matching(book.places, words));
                if (values.isEmpty()) return;
                Phrase.Hit place = book.place(values.getFirst(), words);
                clause = lines.clause(sentence, words.start(place.start()), words.end(place.end() - 1));
            }
        }
        for (String value : values) {
            Object conditionValue = rule.read() == Rule.Read.NOTHING ? rule.conditionValue() : unquoted(value);
            TermCondition condition = rule.kind() == null || rule.signal() != null
                    ? null
                    : condition(rule.kind(), conditionValue, null, rule.mode(), null, clause);
            findings.add(
                    new Finding(rule.order(), rule.field(), rule.field() == null ? null : value, condition, clause));
            if (rule.kind() != null && rule.read() != Rule.Read.NOTHING)
                candidates.add(new Extraction.Candidate(
                        rule.kind(), rule.mode(), unquoted(value), rule.order(), sentence.title(), clause));
            if (rule.many() && rule.field() != null) seen.add(rule.field());
        }
    }

    void add(Threshold threshold, Sentence sentence, Threshold.Limit limit) {
        Clause clause = lines.clause(sentence, limit.start(), limit.end());
        boolean display = "display duty".equals(limit.effect());
        TermCondition condition = display
                ? condition("naming", null, null, "display-above-threshold", null, clause)
                : condition(threshold.kind(), limit.value(), limit.unit(), null, limit.effect(), clause);
        candidates.add(new Extraction.Candidate(
                display ? "naming" : threshold.kind(),
                display ? "display-above-threshold" : null,
                limit.value(),
                0,
                false,
                clause));
        String field = threshold.field();
        String stem = field.substring(0, field.indexOf('_'));
        findings.add(new Finding(0, field, limit.value(), condition, clause));
        if (limit.currency() == null) put(stem + "_limit_unit", limit.unit(), clause);
        put(stem + "_currency", limit.currency(), clause);
        put(stem + "_period", limit.period(), clause);
        put(limit.currency() == null ? stem + "_limit_effect" : stem + "_effect", limit.effect(), clause);
        if (limit.atRelease() && limit.currency() == null) put(stem + "_limit_measured", "at the release date", clause);
        if (!display)
            signals.computeIfAbsent("threshold", s -> new ArrayList<>()).add(clause);
    }

    /// @param clear whether the words say for certain that they name the law of the license
    void law(String law, Sentence sentence, Phrase.Hit hit, boolean clear) {
        Words words = sentence.words();
        Clause clause = lines.clause(sentence, words.start(hit.start()), words.end(hit.end() - 1));
        candidates.add(new Extraction.Candidate("governing-law", null, law, clear ? 0 : 1, false, clause));
        var finding =
                new Finding(0, "governing_law", law, condition("governing-law", law, null, null, null, clause), clause);
        if (clear) findings.add(finding);
        else if (hintedLaw == null) hintedLaw = finding;
    }

    private void put(String field, @Nullable Object value, Clause clause) {
        if (value != null) findings.add(new Finding(0, field, value, null, clause));
    }

    Extraction extraction(boolean complete) {
        derive();
        findings.sort(Comparator.comparingInt(Finding::order));
        Map<String, Object> facts = new LinkedHashMap<>();
        Map<String, Clause> evidence = new LinkedHashMap<>();
        Map<String, Map<String, Clause>> members = new LinkedHashMap<>();
        Map<String, Extraction.Found> conditions = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String field = finding.field();
            Object value = finding.value();
            if (field != null && value != null) {
                evidence.putIfAbsent(field, finding.clause());
                if (seen.contains(field)) {
                    facts.put(field, joined(facts.get(field), value.toString()));
                    members.computeIfAbsent(field, f -> new LinkedHashMap<>())
                            .putIfAbsent(value.toString(), finding.clause());
                } else facts.putIfAbsent(field, value);
            }
            TermCondition condition = finding.condition();
            if (condition != null)
                conditions.putIfAbsent(key(condition), new Extraction.Found(condition, finding.clause()));
        }
        List<Extraction.Found> sorted = new ArrayList<>(conditions.values());
        sorted.sort(Comparator.comparingInt(found -> found.clause().start()));
        return new Extraction(facts, evidence, members, sorted, List.copyOf(candidates), complete);
    }

    /// Facts that follow from several sentences together.
    private void derive() {
        if (hintedLaw != null && findings.stream().noneMatch(finding -> "governing_law".equals(finding.field())))
            findings.add(hintedLaw);
        Clause noncommercial = first("threshold") == null ? first("noncommercial") : null;
        Clause policy = first("policy-referenced");
        Clause embedded = first("policy-embedded");
        List<Clause> list = signals.getOrDefault("policy-list", List.of());
        boolean headed = first("policy-heading") != null && first("policy-incorporated") == null;
        boolean inside = embedded != null || headed || list.size() >= LIST_SIZE;
        if (inside && first("policy-linked") == null) {
            Clause heading = first("policy-heading");
            Clause clause = embedded != null ? embedded : heading != null ? heading : list.getFirst();
            put("use_policy", "embedded", clause);
            findings.add(new Finding(
                    90, null, null, condition("acceptable-use-policy", null, null, "embedded", null, clause), clause));
            policy = null;
        }
        if (policy != null) {
            put("use_policy", first("policy-dynamic") != null ? "referenced-dynamic" : "referenced", policy);
            findings.add(new Finding(
                    90,
                    null,
                    null,
                    condition("acceptable-use-policy", null, null, "by-reference", null, policy),
                    policy));
        }
        boolean anyPolicy = findings.stream().anyMatch(finding -> "use_policy".equals(finding.field()));
        Clause restriction = first("use-restriction");
        if (!anyPolicy && restriction != null)
            findings.add(new Finding(
                    90, null, null, condition("use-restrictions", null, null, null, null, restriction), restriction));
        commercial(noncommercial);
    }

    private void commercial(@Nullable Clause noncommercial) {
        if (first("threshold") != null) findings.removeIf(finding -> "purpose".equals(finding.field()));
        Clause registration = findings.stream()
                .filter(finding -> "registration".equals(finding.field()))
                .map(Finding::clause)
                .findFirst()
                .orElse(null);
        Clause threshold = first("threshold");
        Clause license = first("commercial-by-license");
        Clause grant = first("grant");
        Clause allowed = first("commercial-allowed");
        Clause research = first("research-exclusive");
        if (noncommercial != null && registration != null) {
            seen.add("purpose");
            findings.add(new Finding(-1, "purpose", "non-commercial", null, noncommercial));
            put("commercial_use", "conditional", registration);
            return;
        }
        if (noncommercial != null) {
            put("commercial_use", "forbidden", noncommercial);
            seen.add("purpose");
            findings.add(new Finding(-1, "purpose", "non-commercial", null, noncommercial));
            findings.add(new Finding(
                    90, null, null, condition("non-commercial", null, null, null, null, noncommercial), noncommercial));
            return;
        }
        Clause hosted = findings.stream()
                .filter(finding -> "hosted_service".equals(finding.field()))
                .map(Finding::clause)
                .findFirst()
                .orElse(null);
        Clause conditional = threshold != null
                ? threshold
                : registration != null ? registration : license != null ? license : hosted;
        if (conditional == null) conditional = first("field-limit");
        if (conditional != null) put("commercial_use", "conditional", conditional);
        else if (allowed != null) put("commercial_use", "allowed", allowed);
        else if (research != null) put("commercial_use", "forbidden", research);
        else if (grant != null) put("commercial_use", "allowed", grant);
    }

    private @Nullable Clause first(String signal) {
        List<Clause> clauses = signals.getOrDefault(signal, titles.get(signal));
        return clauses == null ? null : clauses.getFirst();
    }

    private static String key(TermCondition condition) {
        return condition.kind() + "|" + condition.mode() + "|"
                + (condition.kind().equals("output-restriction") ? condition.mode() : condition.value());
    }

    private TermCondition condition(
            String kind,
            @Nullable Object value,
            @Nullable String unit,
            @Nullable String mode,
            @Nullable String effect,
            Clause clause) {
        String section = clause.section().isEmpty() ? null : clause.section();
        return new TermCondition(kind, value, unit, mode, effect, section, meaning(kind, value, unit));
    }

    private String meaning(String kind, @Nullable Object value, @Nullable String unit) {
        String filled = value == null ? null : meanings.get(kind + " value");
        if (filled == null) return meanings.getOrDefault(kind, "");
        String number = value instanceof Long n ? String.format(Locale.ROOT, "%,d", n) : String.valueOf(value);
        return filled.replace("{value}", number)
                .replace("{unit}", unit == null ? "" : unit.replace('-', ' '))
                .replace("  ", " ");
    }

    private static Object joined(@Nullable Object before, String value) {
        List<Object> all = new ArrayList<>();
        if (before instanceof List<?> list) all.addAll(list);
        if (!all.contains(value)) all.add(value);
        return all;
    }

    private static String unquoted(String value) {
        int quote = value.indexOf('"');
        return quote < 0 ? value : value.substring(quote + 1, value.length() - 1);
    }
}
