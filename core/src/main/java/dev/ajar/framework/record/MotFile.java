package dev.ajar.framework.record;

import dev.ajar.framework.MotWords;
import dev.ajar.framework.mot.MotPart;
import dev.ajar.framework.mot.MotRecord;
import dev.ajar.internal.DataNode;
import dev.ajar.model.Basis;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// A model file of the Model Openness Tool. Names of parts are read in any case, and an unknown one is left out here;
/// the words for the tool itself keep its own reading.
final class MotFile {
    /// What authors write where a part is not released; it names no license.
    private static final Set<String> NOT_THERE =
            Set.of("not included", "not released", "n/a", "na", "none", "undisclosed", "closed", "not available");

    private MotFile() {}

    static boolean accepts(DataNode root) {
        return MotRecord.accepts(root);
    }

    static RecordFile read(DataNode root, Parts parts) {
        MotRecord record = MotRecord.read(root);
        DataNode release = root.need("release");
        List<Component> components = new ArrayList<>();
        Set<ComponentKind> seen = new HashSet<>();
        DataNode listed = release.need("components");
        if (!listed.isNull())
            for (DataNode entry : listed.items()) {
                MotPart part = part(entry.need("name").text());
                if (part == null) continue;
                for (ComponentKind kind : part.kinds()) {
                    boolean repeats = kind == ComponentKind.CONFIGURATION_AND_METADATA;
                    if (repeats || seen.add(kind)) components.add(component(part, kind, entry, record, parts));
                }
            }
        return new RecordFile(
                "mof",
                record.name(),
                text(release, "producer"),
                parts.complete(components),
                Map.of(),
                Map.of(MotWords.ID, MotWords.of(record)));
    }

    private static Component component(
            MotPart part, ComponentKind kind, DataNode entry, MotRecord record, Parts parts) {
        DataNode said = entry.get("license");
        boolean own = said != null && !said.isNull();
        String license = own && said != null ? said.text() : record.licenses().getOrDefault(part, "unlicensed");
        boolean none = license.isBlank() || license.equalsIgnoreCase("unlicensed");
        boolean absent = NOT_THERE.contains(license.strip().toLowerCase(Locale.ROOT));
        String subkind = switch (part) {
            case TECHNICAL_REPORT -> "report";
            case SAMPLE_MODEL_OUTPUTS -> "samples";
            case MODEL_METADATA -> "metadata";
            default -> null;
        };
        return parts.part(
                kind,
                subkind,
                absent ? Status.NOT_FOUND : Status.LINKED,
                none ? new LicenseRef.None() : absent ? null : parts.license(license),
                own ? Basis.NAMED : Basis.INHERITED,
                text(entry, "component_path"),
                absent
                        ? "listed by the record, with '" + license + "' for a license"
                        : "listed by the record" + (own ? "" : ", license inherited"),
                entry);
    }

    private static String text(DataNode node, String key) {
        DataNode value = node.get(key);
        return value == null || value.isNull() || !value.isText() ? "" : value.text();
    }

    private static @org.jspecify.annotations.Nullable MotPart part(String name) {
        for (MotPart part : MotPart.values())
            if (part.title().equalsIgnoreCase(name.strip()) || part.id().equalsIgnoreCase(name.strip())) return part;
        return null;
    }
}
