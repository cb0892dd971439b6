package dev.ajar.license.terms;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One way to read a fact or a condition from a sentence.
///
/// @param order place in the rule book; earlier rules say it better
/// @param signal a hint that only together with others becomes a fact
/// @param field of the typed terms
/// @param value of the field; `null` where it is read from the words
/// @param many whether the field is a set
/// @param kind of condition, or `null`
/// @param conditionValue value of the condition, or `null`
/// @param when the sentence must forbid, must not forbid, or either
/// @param noDefinition whether a sentence that explains a term says nothing
/// @param headingOnly whether only titles count
/// @param ofAnyone whether it also counts where the licensor is the subject, as in "we will grant"
/// @param read what the value is taken from: words in quotes, a territory, or nothing
record Rule(
        int order,
        @Nullable String signal,
        @Nullable String field,
        @Nullable String value,
        boolean many,
        @Nullable String kind,
        @Nullable String mode,
        @Nullable String conditionValue,
        When when,
        boolean noDefinition,
        boolean headingOnly,
        boolean ofAnyone,
        Read read,
        String prefix,
        PhraseSet match,
        PhraseSet unless) {

    /// What the sentence must do.
    enum When {
        FORBIDDEN,
        REQUIRED,
        /// Among the only uses that a list allows.
        LISTED,
        ANY
    }

    /// Where a value comes from.
    enum Read {
        NOTHING,
        QUOTE,
        PLACE
    }

    static Rule of(int order, Map<String, Object> tree, Vocabulary vocabulary) {
        String add = text(tree, "add");
        String field = text(tree, "field");
        When when = switch (String.valueOf(tree.get("when"))) {
            case "forbidden" -> When.FORBIDDEN;
            case "required" -> When.REQUIRED;
            case "listed" -> When.LISTED;
            default -> When.ANY;
        };
        Read read = tree.containsKey("quote") ? Read.QUOTE : tree.containsKey("place") ? Read.PLACE : Read.NOTHING;
        String value = add != null ? add : field == null ? null : text(tree, "value");
        String conditionValue =
                field == null || add != null ? text(tree, "value") : "output_training".equals(field) ? value : null;
        return new Rule(
                order,
                text(tree, "signal"),
                field,
                value,
                add != null || read == Read.PLACE || "geo_exclusion".equals(field),
                text(tree, "kind"),
                text(tree, "mode"),
                conditionValue,
                when,
                Boolean.TRUE.equals(tree.get("unless_definition")),
                Boolean.TRUE.equals(tree.get("heading")),
                "anyone".equals(tree.get("by")),
                read,
                tree.get("prefix") instanceof String prefix ? prefix : "",
                PhraseSet.of(tree.get("match"), vocabulary),
                PhraseSet.of(tree.get("unless"), vocabulary));
    }

    static List<Rule> all(@Nullable Object tree, Vocabulary vocabulary) {
        if (!(tree instanceof List<?> list)) return List.of();
        List<Rule> rules = new java.util.ArrayList<>();
        for (Object item : list) rules.add(of(rules.size(), TermsIndex.map(item), vocabulary));
        return rules;
    }

    private static @Nullable String text(Map<String, Object> tree, String key) {
        return tree.get(key) instanceof String text ? text : null;
    }
}
