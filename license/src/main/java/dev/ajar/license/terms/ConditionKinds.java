package dev.ajar.license.terms;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The table from kinds of conditions to shades, tags and plain words.
public final class ConditionKinds {
    private final Map<String, Object> table;

    ConditionKinds(Map<String, Object> table) {
        this.table = table;
    }

    /// All kinds, in the order users see.
    public List<String> ids() {
        return List.copyOf(table.keySet());
    }

    /// What a kind means, in one sentence.
    public String says(String kind) {
        return String.valueOf(entry(kind).getOrDefault("says", ""));
    }

    /// The best shade that a license with this condition can have; [Freedom#OPEN] where it has no effect.
    public Freedom atBest(TermCondition condition) {
        Map<String, Object> entry = entry(condition.kind());
        Object shade = TermsIndex.map(entry.get("shade_by_mode")).get(String.valueOf(condition.mode()));
        if (shade == null) shade = entry.getOrDefault("shade", "none");
        return shade.equals("none") ? Freedom.OPEN : Freedom.of(shade.toString());
    }

    /// The worst of them; at best conditional, because only official lists make a license open.
    public Freedom freedom(Collection<TermCondition> conditions) {
        Freedom worst = Freedom.CONDITIONAL;
        for (TermCondition condition : conditions) worst = worst.worse(atBest(condition));
        return worst;
    }

    /// The tags of these conditions, each once, in the order of the conditions.
    public Set<String> tags(Collection<TermCondition> conditions) {
        Set<String> tags = new LinkedHashSet<>();
        for (TermCondition condition : conditions) {
            Map<String, Object> entry = entry(condition.kind());
            Object byMode = TermsIndex.map(entry.get("tag_by_mode")).get(String.valueOf(condition.mode()));
            Object byValue = TermsIndex.map(entry.get("tag_by_value")).get(String.valueOf(condition.value()));
            Object tag = byMode != null ? byMode : entry.getOrDefault("tag", "");
            if (!tag.equals("")) tags.add(tag.toString());
            if (byValue != null) tags.add(byValue.toString());
        }
        return tags;
    }

    private Map<String, Object> entry(String kind) {
        return TermsIndex.map(table.get(kind));
    }
}
