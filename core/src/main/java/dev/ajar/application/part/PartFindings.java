package dev.ajar.application.part;

import dev.ajar.model.Application;
import dev.ajar.model.Application.Certainty;
import dev.ajar.model.Application.Part;
import dev.ajar.model.Application.Pin;
import dev.ajar.model.Evidence;
import dev.ajar.model.Finding;
import dev.ajar.model.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a reader of an application should know first. The same thing about many parts is one finding.
final class PartFindings {
    private static final int NAMES = 6;
    private static final int PLACES = 10;

    private final Map<Key, Group> groups = new LinkedHashMap<>();

    private PartFindings() {}

    private record Key(String id, Severity severity, String says, String remedy) {}

    private record Group(Set<String> names, Set<Evidence> evidence) {}

    static List<Finding> of(Application application) {
        PartFindings findings = new PartFindings();
        application.parts().forEach(findings::add);
        List<Finding> found = new ArrayList<>();
        findings.groups.forEach((key, group) -> found.add(new Finding(
                key.id(),
                key.severity(),
                names(group.names()) + key.says(),
                key.remedy(),
                List.copyOf(group.evidence()))));
        return found;
    }

    private void add(Part part) {
        String label = part.name() == null ? String.valueOf(part.variable()) : part.name();
        String because = ": " + part.because();
        if (part.facts().get("declared_shade") != null)
            put(part, label, new Key("base-terms", Severity.WARNING, because, "use a model whose bases are open"));
        if (part.certainty() == Certainty.SEVERAL) {
            String others = String.join(
                    ", ", part.alternatives().stream().map(a -> a.value()).toList());
            String remedy = "set '" + part.variable() + "' in one place";
            put(
                    part,
                    label,
                    new Key("origins-disagree", Severity.WARNING, ": origins disagree, also " + others, remedy));
        }
        if (part.certainty() == Certainty.UNRESOLVED) {
            String says = " has no value; nothing says which model runs";
            String name = "'" + part.variable() + "'";
            put(part, name, new Key("unresolved-model", Severity.WARNING, says, "set " + name));
        }
        Object checked = part.facts().get("checked");
        if (checked != null && floats(part)) {
            String says = ": the license changed between versions and the tag names none; newest as of " + checked;
            put(part, label, new Key("floating-tag", Severity.INFO, says, "pin a version"));
        }
        Object unmaintained = part.facts().get("unmaintained");
        if (unmaintained != null)
            put(part, label, new Key("unmaintained", Severity.WARNING, ": " + unmaintained, "plan a replacement"));
        Object format = part.facts().get("format");
        if (format != null)
            put(part, label, new Key("unsafe-format", Severity.WARNING, ": " + format, "use safetensors"));
    }

    private static boolean floats(Part part) {
        Application.Image image = part.image();
        return image != null && image.pin() != Pin.VERSION && image.pin() != Pin.DIGEST;
    }

    private void put(Part part, String label, Key key) {
        Group group = groups.computeIfAbsent(key, _ -> new Group(new LinkedHashSet<>(), new LinkedHashSet<>()));
        group.names().add(label);
        for (Evidence evidence : part.evidence())
            if (group.evidence().size() < PLACES) group.evidence().add(evidence);
    }

    private static String names(Set<String> names) {
        String more = names.size() > NAMES ? " and " + (names.size() - NAMES) + " more" : "";
        return String.join(", ", names.stream().limit(NAMES).toList()) + more;
    }
}
