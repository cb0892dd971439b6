package dev.ajar.framework;

import dev.ajar.internal.DataNode;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Status;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the closed grammar of requirements; anything else is refused with file and line.
///
/// ```
/// all: [..]   any: [..]   not: {..}   count: {at-least: 2, of: [..]}
/// {part: final-weights, is: released, subkind: report, every: true}
/// {license-of: final-weights, has: [osi-approved]}   {license-of: .., lacks: [use-policy]}   {licensed: model-card}
/// {flag: data-detail-sufficient}   {use: name of a definition}   always   never
/// ```
final class RequirementReader {
    private static final Map<String, Set<Status>> STATES = states();

    private final Map<String, Requirement> definitions = new LinkedHashMap<>();
    private final Map<String, Set<LicenseTag>> tagSets = new LinkedHashMap<>();

    void define(String name, DataNode node) {
        definitions.put(name, read(node));
    }

    /// A name for several license tags.
    void tags(String name, DataNode node) {
        Set<LicenseTag> tags = EnumSet.noneOf(LicenseTag.class);
        for (DataNode tag : node.items()) tags.addAll(tag(tag));
        tagSets.put(name, tags);
    }

    /// License tags, or names for several, in a list.
    Set<LicenseTag> tagged(DataNode node) {
        Set<LicenseTag> tags = EnumSet.noneOf(LicenseTag.class);
        for (DataNode tag : node.items()) tags.addAll(tag(tag));
        if (tags.isEmpty()) throw node.wrong("at least one license tag");
        return tags;
    }

    Requirement read(DataNode node) {
        if (node.isText()) return fixed(node);
        if (node.isList()) return new Requirement.All(all(node));
        if (node.get("part") != null) return part(node);
        if (node.get("license-of") != null) return license(node);
        if (node.fields().size() != 1)
            throw node.wrong("one requirement, found " + node.fields().keySet());
        String word = node.fields().keySet().iterator().next();
        DataNode value = node.need(word);
        return switch (word) {
            case "all" -> new Requirement.All(all(value));
            case "any" -> new Requirement.Any(all(value));
            case "not" -> new Requirement.Not(read(value));
            case "count" -> count(value);
            case "licensed" -> new Requirement.Licensed(kind(value));
            case "flag" -> new Requirement.Flag(value.text());
            case "use" -> use(value);
            default ->
                throw node.wrong("all, any, not, count, part, license-of, licensed, flag or use, found '" + word + "'");
        };
    }

    private static Requirement fixed(DataNode node) {
        return switch (node.text()) {
            case "always" -> new Requirement.Fixed(true);
            case "never" -> new Requirement.Fixed(false);
            default -> throw node.wrong("a requirement, 'always' or 'never', found '" + node.text() + "'");
        };
    }

    private List<Requirement> all(DataNode node) {
        List<Requirement> parts = node.items().stream().map(this::read).toList();
        if (parts.isEmpty()) throw node.wrong("at least one requirement");
        return parts;
    }

    private Requirement count(DataNode node) {
        node.only("at-least", "of");
        String number = node.need("at-least").text();
        List<Requirement> parts = all(node.need("of"));
        if (!number.chars().allMatch(Character::isDigit) || number.isEmpty() || number.length() > 3)
            throw node.need("at-least").wrong("a whole number, found '" + number + "'");
        return new Requirement.Count(Integer.parseInt(number), parts);
    }

    private static Requirement part(DataNode node) {
        node.only("part", "is", "subkind", "every");
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        for (DataNode state : node.list("is")) {
            Set<Status> named = STATES.get(state.text());
            if (named == null) throw state.wrong("one of " + STATES.keySet() + ", found '" + state.text() + "'");
            statuses.addAll(named);
        }
        if (statuses.isEmpty()) throw node.wrong("'is' with one of " + STATES.keySet());
        boolean every = truth(node, "every");
        return new Requirement.PartIs(kind(node.need("part")), Set.copyOf(node.texts("subkind")), statuses, every);
    }

    private static boolean truth(DataNode node, String key) {
        String word = node.text(key, "false");
        if (!List.of("true", "false").contains(word)) throw node.need(key).wrong("true or false");
        return word.equals("true");
    }

    private Requirement license(DataNode node) {
        node.only("license-of", "has", "lacks", "subkind");
        boolean lacks = node.get("lacks") != null;
        if (lacks == (node.get("has") != null)) throw node.wrong("either 'has' or 'lacks'");
        Set<LicenseTag> tags = EnumSet.noneOf(LicenseTag.class);
        for (DataNode tag : node.list(lacks ? "lacks" : "has")) tags.addAll(tag(tag));
        if (tags.isEmpty()) throw node.wrong("at least one license tag");
        return new Requirement.LicenseIs(kind(node.need("license-of")), Set.copyOf(node.texts("subkind")), tags, lacks);
    }

    private Set<LicenseTag> tag(DataNode node) {
        Set<LicenseTag> set = tagSets.get(node.text());
        if (set != null) return set;
        for (LicenseTag tag : LicenseTag.values()) if (tag.wire().equals(node.text())) return EnumSet.of(tag);
        throw node.wrong("one of "
                + Arrays.stream(LicenseTag.values()).map(tag -> tag.wire()).toList() + ", found '" + node.text() + "'");
    }

    static ComponentKind kind(DataNode node) {
        for (ComponentKind kind : ComponentKind.values()) if (kind.wire().equals(node.text())) return kind;
        throw node.wrong("a component kind, found '" + node.text() + "'");
    }

    private Requirement use(DataNode node) {
        Requirement definition = definitions.get(node.text());
        if (definition == null) throw node.wrong("one of the definitions " + definitions.keySet());
        return definition;
    }

    private static Map<String, Set<Status>> states() {
        Map<String, Set<Status>> states = new LinkedHashMap<>();
        states.put("released", EnumSet.of(Status.IN_REPOSITORY, Status.LINKED, Status.GATED));
        states.put("public", EnumSet.of(Status.IN_REPOSITORY, Status.LINKED));
        states.put("described", EnumSet.of(Status.IN_REPOSITORY, Status.LINKED, Status.GATED, Status.MENTIONED));
        states.put("absent", EnumSet.of(Status.WITHHELD, Status.NOT_FOUND));
        for (Status status : Status.values()) states.put(status.wire(), EnumSet.of(status));
        return states;
    }
}
