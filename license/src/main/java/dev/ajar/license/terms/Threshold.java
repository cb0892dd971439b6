package dev.ajar.license.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads limits on users and revenue: a number near the words for its unit, and what follows above it.
///
/// @param near at most so many words between number and unit
/// @param least smaller numbers are no such limit
record Threshold(
        String field,
        String kind,
        int near,
        long least,
        boolean money,
        Map<String, PhraseSet> units,
        Map<String, PhraseSet> currencies,
        Map<String, PhraseSet> periods,
        Map<String, PhraseSet> effects,
        PhraseSet measured,
        PhraseSet comparison,
        PhraseSet binding,
        Map<String, Object> scales,
        Map<String, Object> numerals) {

    private static final int PERIOD_REACH = 10;

    /// A limit that was read.
    ///
    /// @param unit of users; of money `USD` or `USD/year`
    record Limit(
            long value,
            @Nullable String unit,
            @Nullable String currency,
            @Nullable String period,
            @Nullable String effect,
            boolean atRelease,
            int start,
            int end) {}

    /// The facts that a limit tells.
    List<String> fields() {
        String stem = field.substring(0, field.indexOf('_') + 1);
        return money
                ? List.of(field, stem + "currency", stem + "period", stem + "effect")
                : List.of(field, stem + "limit_unit", stem + "limit_effect", stem + "limit_measured");
    }

    static List<Threshold> all(Map<String, Object> tree, Vocabulary vocabulary) {
        if (!(tree.get("thresholds") instanceof List<?> list)) return List.of();
        Map<String, PhraseSet> effects = new LinkedHashMap<>();
        if (tree.get("effects") instanceof List<?> items)
            for (Object item : items) {
                Map<String, Object> effect = TermsIndex.map(item);
                effects.put(String.valueOf(effect.get("value")), PhraseSet.of(effect.get("match"), vocabulary));
            }
        List<Threshold> thresholds = new ArrayList<>();
        for (Object item : list) {
            Map<String, Object> one = TermsIndex.map(item);
            thresholds.add(new Threshold(
                    String.valueOf(one.get("field")),
                    String.valueOf(one.get("kind")),
                    one.get("near") instanceof Long near ? near.intValue() : 12,
                    one.get("least") instanceof Long least ? least : 0,
                    one.containsKey("currency"),
                    RuleBook.named(one.get("units"), vocabulary),
                    RuleBook.named(tree.get("currencies"), vocabulary),
                    RuleBook.named(tree.get("revenue_periods"), vocabulary),
                    effects,
                    PhraseSet.of(tree.get("measured"), vocabulary),
                    PhraseSet.of(tree.get("comparison"), vocabulary),
                    PhraseSet.of(tree.get("binding"), vocabulary),
                    TermsIndex.map(tree.get("scales")),
                    TermsIndex.map(tree.get("numerals"))));
        }
        return thresholds;
    }

    /// The limit in a sentence, or `null`.
    ///
    /// @param next the sentence behind it, which may tell the effect
    /// @param explains whether the sentence explains a term, which then has its effect elsewhere
    @Nullable
    Limit read(CharSequence text, Words words, @Nullable Words next, boolean explains) {
        if (!comparison.isIn(words)) return null;
        for (Map.Entry<String, PhraseSet> unit : units.entrySet()) {
            Limit best = null;
            int distance = near + 1;
            for (Phrase.Hit hit : unit.getValue().find(words)) {
                for (int i = Math.max(0, hit.start() - near); i < Math.min(words.size(), hit.end() + near); i++) {
                    if (!Vocabulary.isNumber(words.get(i)) && !numerals.containsKey(words.get(i))) continue;
                    int away = i < hit.start() ? hit.start() - i : i - hit.end() + 1;
                    if (away >= distance) continue;
                    Limit limit = limit(text, words, i, hit, unit.getKey(), next);
                    if (limit == null || limit.value() < least) continue;
                    if (limit.effect() == null && !explains && !binding.isIn(words)) continue;
                    best = limit;
                    distance = away;
                }
            }
            if (best != null) return best;
        }
        return null;
    }

    private @Nullable Limit limit(
            CharSequence text, Words words, int at, Phrase.Hit unit, String name, @Nullable Words next) {
        var spelled = Numeral.read(words, at, numerals, scales);
        if (spelled == null) return null;
        double value = spelled.value();
        int end = spelled.end();
        boolean year = end == at + 1 && words.get(at).length() == 4 && value >= 1900 && value < 2100;
        if (year || value < 1 || value > 1e15 || value != Math.rint(value)) return null;
        String currency = sign(text, words.start(at));
        if (!money && currency != null) return null;
        String period = null;
        if (money) {
            Words around = words.part(Math.max(0, at - 3), Math.min(words.size(), end + 4));
            List<String> found = RuleBook.matching(currencies, around);
            if (currency == null) currency = found.isEmpty() ? null : found.getFirst();
            if (currency == null) return null;
            period = period(words, unit);
        }
        int from = Math.min(at, unit.start());
        int to = Math.max(end, unit.end());
        String effect = effect(words, next);
        return new Limit(
                (long) value,
                money ? (period == null ? currency : currency + "/" + period) : name,
                currency,
                period,
                effect,
                measured.isIn(words),
                words.start(from),
                words.end(to - 1));
    }

    /// The currency whose sign stands before a number.
    private static @Nullable String sign(CharSequence text, int number) {
        int before = number - 1;
        while (before >= 0 && text.charAt(before) == ' ') before--;
        return switch (before >= 0 ? text.charAt(before) : ' ') {
            case '$', '＄' -> "USD";
            case '€' -> "EUR";
            case '£' -> "GBP";
            case '¥', '￥' -> "CNY";
            default -> null;
        };
    }

    /// The period that is named nearest to the words for revenue; of two in the same place the longer one.
    private @Nullable String period(Words words, Phrase.Hit unit) {
        String nearest = null;
        int least = PERIOD_REACH + 1;
        int length = 0;
        for (Map.Entry<String, PhraseSet> period : periods.entrySet())
            for (Phrase.Hit hit : period.getValue().find(words)) {
                int away = Math.max(0, Math.max(hit.start() - unit.end(), unit.start() - hit.end()));
                if (away > least || (away == least && hit.end() - hit.start() <= length)) continue;
                nearest = period.getKey();
                least = away;
                length = hit.end() - hit.start();
            }
        return nearest;
    }

    /// The first effect, in the order of the rule book, that this sentence or the next one tells.
    private @Nullable String effect(Words words, @Nullable Words next) {
        for (Map.Entry<String, PhraseSet> effect : effects.entrySet()) {
            if (effect.getValue().isIn(words)) return effect.getKey();
            if (next != null && effect.getValue().isIn(next)) return effect.getKey();
        }
        return null;
    }
}
