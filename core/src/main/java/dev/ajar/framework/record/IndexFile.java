package dev.ajar.framework.record;

import dev.ajar.internal.DataNode;
import dev.ajar.model.Basis;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A system of the European Open Source AI Index.
final class IndexFile {
    private static final Set<String> TYPES = Set.of("text", "image", "code", "video", "audio");

    private record Part(
            String parameter, ComponentKind kind, @Nullable String subkind, boolean onlyIfOpen) {}

    private static final List<Part> PARTS = List.of(
            new Part("datasources_basemodel", ComponentKind.PRETRAINING_DATA, null, false),
            new Part("datasources_endmodel", ComponentKind.POST_TRAINING_DATA, null, false),
            new Part("weights_basemodel", ComponentKind.BASE_WEIGHTS, null, false),
            new Part("weights_endmodel", ComponentKind.FINAL_WEIGHTS, null, false),
            new Part("trainingcode", ComponentKind.PRETRAINING_CODE, null, true),
            new Part("trainingcode", ComponentKind.POST_TRAINING_CODE, null, true),
            new Part("trainingcode", ComponentKind.DATA_PREPARATION_CODE, null, true),
            new Part("code", ComponentKind.CODE_AND_COMPUTE_DOCUMENTATION, "code-docs", false),
            new Part("hardware_architecture", ComponentKind.CODE_AND_COMPUTE_DOCUMENTATION, "compute-docs", false),
            new Part("preprint", ComponentKind.TECHNICAL_REPORT, "preprint", false),
            new Part("paper", ComponentKind.RESEARCH_PAPER, null, false),
            new Part("modelcard", ComponentKind.MODEL_CARD, null, false),
            new Part("datasheet", ComponentKind.DATA_INFORMATION, null, false));

    private IndexFile() {}

    static boolean accepts(DataNode root) {
        DataNode system = root.get("system");
        return system != null
                && system.isFields()
                && system.get("name") != null
                && levels(root).size() > 2;
    }

    static RecordFile read(DataNode root, Parts parts) {
        DataNode system = root.need("system");
        checkType(system);
        Map<String, String> words = levels(root);
        LicenseRef license = license(system, parts);
        List<Component> components = new ArrayList<>();
        for (Part part : PARTS) {
            DataNode node = root.get(part.parameter());
            String level = words.get(part.parameter());
            if (node == null || level == null) continue;
            Component component = component(part, node, level, license, parts);
            if (component != null) components.add(component);
        }
        DataNode org = root.get("org");
        return new RecordFile(
                "osai-index",
                system.need("name").text(),
                org != null && org.isFields() ? text(org, "name") : "",
                parts.complete(components),
                Map.of(),
                Map.of("osai-index", words));
    }

    /// The index's own program fails on a system whose type it does not know.
    private static void checkType(DataNode system) {
        DataNode type = system.need("type");
        for (String word : type.text().split(",", -1)) if (TYPES.contains(word.strip())) return;
        throw type.wrong("one of " + new java.util.TreeSet<>(TYPES) + ", found '" + type.text() + "'");
    }

    private static @Nullable Component component(
            Part part, DataNode node, String level, @Nullable LicenseRef license, Parts parts) {
        boolean weights = part.kind() == ComponentKind.FINAL_WEIGHTS;
        boolean gated = text(node, "notes").toLowerCase(Locale.ROOT).contains("gated");
        Status status = switch (level) {
            case "open" -> Status.LINKED;
            case "partial" -> part.onlyIfOpen() ? null : gated ? Status.GATED : Status.LINKED;
            default -> Status.NOT_FOUND;
        };
        if (status == null) return null;
        String subkind = part.kind() == ComponentKind.DATA_INFORMATION && status != Status.NOT_FOUND
                ? level.equals("open") ? "full" : "partial"
                : part.subkind();
        return parts.part(
                part.kind(),
                subkind,
                status,
                weights ? license : null,
                Basis.NAMED,
                text(node, "link"),
                "recorded as " + level,
                node);
    }

    private static @Nullable LicenseRef license(DataNode system, Parts parts) {
        String name = text(system, "endmodellicense");
        return name.isBlank() ? null : parts.license(name);
    }

    /// Parameter to class, as written.
    private static Map<String, String> levels(DataNode root) {
        Map<String, String> levels = new LinkedHashMap<>();
        root.fields().forEach((key, node) -> {
            if (!node.isFields()) return;
            DataNode level = node.get("class");
            if (level != null && level.isText() && !level.isNull()) levels.put(key, level.text());
        });
        return levels;
    }

    private static String text(DataNode node, String key) {
        DataNode value = node.get(key);
        return value == null || value.isNull() || !value.isText() ? "" : value.text();
    }
}
