package dev.ajar.license.terms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Makes a record of terms from its tree in the index.
final class TermsReader {
    private TermsReader() {}

    /// @param listed on which lists it stands, where others tell
    static LicenseTerms terms(Map<String, Object> tree, ConditionKinds kinds, @Nullable Standing listed) {
        List<TermCondition> conditions = new ArrayList<>();
        if (tree.get("conditions") instanceof List<?> list)
            for (Object item : list) conditions.add(condition(TermsIndex.map(item), kinds));
        Map<String, Object> facts = new LinkedHashMap<>();
        Map<String, String> sections = new LinkedHashMap<>();
        TermsIndex.map(tree.get("facts")).forEach((field, value) -> {
            Map<String, Object> fact = TermsIndex.map(value);
            facts.put(field, fact.getOrDefault("value", ""));
            if (fact.get("section") instanceof String section) sections.put(field, section);
        });
        Standing standing = listed != null ? listed : standing(TermsIndex.map(tree.get("standing")));
        Certainty certainty = Certainty.of(text(tree, "certainty"));
        boolean read = certainty == Certainty.SPDX || certainty == Certainty.EXTRACTED;
        boolean told = standing.official() || !conditions.isEmpty() || !facts.isEmpty() || read;
        Freedom freedom = standing.official() ? Freedom.OPEN : told ? kinds.freedom(conditions) : Freedom.UNKNOWN;
        return new LicenseTerms(
                text(tree, "id"),
                text(tree, "name"),
                texts(tree.get("aliases")),
                tree.get("publisher") instanceof String publisher ? publisher : null,
                texts(tree.get("dates")),
                certainty,
                texts(tree.get("sources")),
                texts(tree.get("texts")),
                facts,
                sections,
                conditions,
                standing,
                List.copyOf(tags(standing, conditions, kinds)),
                freedom);
    }

    private static TermCondition condition(Map<String, Object> tree, ConditionKinds kinds) {
        String kind = text(tree, "kind");
        return new TermCondition(
                kind,
                tree.get("value"),
                orNull(tree, "unit"),
                orNull(tree, "mode"),
                orNull(tree, "effect"),
                orNull(tree, "section"),
                String.valueOf(tree.getOrDefault("meaning", kinds.says(kind))));
    }

    private static Standing standing(Map<String, Object> tree) {
        return new Standing(
                tree.containsKey("osi"),
                tree.containsKey("fsf"),
                String.valueOf(tree.getOrDefault("open_definition", "")),
                tree.containsKey("public_domain"),
                tree.containsKey("openmdw"));
    }

    private static Set<String> tags(Standing standing, List<TermCondition> conditions, ConditionKinds kinds) {
        Set<String> tags = new TreeSet<>(kinds.tags(conditions));
        if (standing.osi()) tags.add("OSI_APPROVED");
        if (standing.fsf()) tags.add("FSF_LIBRE");
        if (!standing.openDefinition().isEmpty()) tags.add("OPEN_DATA");
        if (standing.publicDomain()) tags.add("PUBLIC_DOMAIN");
        return tags;
    }

    private static String text(Map<String, Object> tree, String key) {
        return String.valueOf(tree.getOrDefault(key, ""));
    }

    private static @Nullable String orNull(Map<String, Object> tree, String key) {
        return tree.get(key) instanceof String text ? text : null;
    }

    private static List<String> texts(@Nullable Object list) {
        return list instanceof List<?> items
                ? items.stream().map(String::valueOf).toList()
                : List.of();
    }
}
