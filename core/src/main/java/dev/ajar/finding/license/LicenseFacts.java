package dev.ajar.finding.license;

import dev.ajar.license.terms.Clause;
import dev.ajar.license.terms.Extraction;
import dev.ajar.license.terms.LicenseTerms;
import dev.ajar.source.TextFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Typed facts of one license in a file: of a known license those that are known, changed by what the added words say;
/// of an unknown one what its words say.
final class LicenseFacts {
    private static final String USE = "commercial_use";
    private static final List<String> STRICTER = List.of("allowed", "conditional", "forbidden");

    private final TextFile file;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final Map<String, List<FactPlace>> places = new LinkedHashMap<>();

    LicenseFacts(TextFile file) {
        this.file = file;
    }

    /// By field name of the typed terms.
    Map<String, Object> facts() {
        return facts;
    }

    /// The sentences for each fact that was read from words; of a list, one for each member.
    Map<String, List<FactPlace>> places() {
        return places;
    }

    /// What is known of a license; the places are those of sentences that say the same.
    void known(LicenseTerms terms, Extraction read) {
        terms.facts().forEach((field, value) -> {
            facts.putIfAbsent(field, value);
            if (value.equals(read.facts().get(field))) place(field, read);
        });
    }

    /// Of a license that was changed much: what its words say, and of what is known only what no words could say.
    void anew(LicenseTerms terms, Extraction read, Set<String> readable) {
        unknown(read);
        terms.facts().forEach((field, value) -> {
            if (!readable.contains(field)) facts.putIfAbsent(field, value);
        });
    }

    /// What only the words of an unknown license say.
    void unknown(Extraction read) {
        read.facts().forEach((field, value) -> {
            if (facts.putIfAbsent(field, value) == null) place(field, read);
        });
    }

    /// What was added to a known license, and what can be gone from it.
    void changed(MatchWords words) {
        read(words.inside(), words);
        for (Extraction outside : words.outside()) outside.facts().keySet().forEach(field -> add(field, outside));
        if (!words.cut()) return;
        for (String limit : List.of("user_limit", "revenue_limit"))
            if (facts.containsKey(limit) && !words.inside().facts().containsKey(limit)) drop(limit);
    }

    private void read(Extraction inside, MatchWords words) {
        inside.evidence().forEach((field, clause) -> {
            boolean news = words.added(clause);
            for (Clause member : inside.members().getOrDefault(field, Map.of()).values())
                news = news || words.added(member);
            if (news) add(field, inside);
        });
    }

    private void add(String field, Extraction read) {
        Object value = read.facts().get(field);
        if (value == null) return;
        Object before = facts.get(field);
        if (field.equals(USE) && before != null && STRICTER.indexOf(value) <= STRICTER.indexOf(before)) return;
        facts.put(field, before instanceof List<?> some && value instanceof List<?> more ? joined(some, more) : value);
        places.remove(field);
        place(field, read);
    }

    private static List<Object> joined(List<?> some, List<?> more) {
        List<Object> all = new ArrayList<>(some);
        for (Object one : more) if (!all.contains(one)) all.add(one);
        return all;
    }

    private void drop(String limit) {
        String stem = limit.substring(0, limit.indexOf('_') + 1);
        facts.keySet().removeIf(field -> field.startsWith(stem));
        places.keySet().removeIf(field -> field.startsWith(stem));
    }

    private void place(String field, Extraction read) {
        Map<String, Clause> members = read.members().getOrDefault(field, Map.of());
        List<FactPlace> said = new ArrayList<>();
        members.forEach((member, clause) -> said.add(new FactPlace(member, KnownConditions.evidence(file, clause))));
        Clause clause = read.evidence().get(field);
        if (said.isEmpty() && clause != null) said.add(new FactPlace(null, KnownConditions.evidence(file, clause)));
        if (!said.isEmpty()) places.putIfAbsent(field, said);
    }
}
