package dev.ajar.framework.record;

import dev.ajar.internal.DataNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Brings model files of odd shape into the usual one: field names in any case, a license as plain text, parts as a map
/// or by name alone, the field names of the older schema.
final class MotShape {
    private static final Map<String, String> FIELDS = Map.of(
            "license_name", "license",
            "location", "component_path",
            "path", "component_path",
            "licence", "license",
            "hugging_face", "huggingface",
            "hf", "huggingface",
            "repo", "repository");

    private MotShape() {}

    /// The file in the usual shape, or `null` where it is no model file at all.
    static @Nullable DataNode usual(DataNode root) {
        if (!root.isFields()) return null;
        DataNode lower = lower(root);
        DataNode release = lower.get("release");
        if (release == null || !release.isFields()) return null;
        Map<String, Object> fields = new LinkedHashMap<>(lower(release).fields());
        if (!(fields.get("components") instanceof DataNode components)) return null;
        if (!components.isNull() && !components.isList() && !components.isFields()) return null;
        fields.put("components", components(components));
        if (fields.get("license") instanceof DataNode license) fields.put("license", licenses(license));
        Map<String, Object> file = new LinkedHashMap<>(lower.fields());
        file.put("release", of(release, fields));
        return of(root, file);
    }

    private static DataNode components(DataNode node) {
        List<DataNode> items = new ArrayList<>();
        if (node.isList()) for (DataNode item : node.items()) items.add(component(item, null));
        else if (node.isFields()) node.fields().forEach((name, item) -> items.add(component(item, name)));
        return new DataNode(node.file(), node.line(), items, false);
    }

    private static DataNode component(DataNode node, @Nullable String name) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (node.isFields()) fields.putAll(lower(node).fields());
        else if (node.isText() && name == null) fields.put("name", node);
        else if (node.isText()) fields.put("license", node);
        if (name != null && !fields.containsKey("name"))
            fields.put("name", new DataNode(node.file(), node.line(), name, false));
        if (fields.get("license") instanceof DataNode license && license.isFields()) {
            DataNode inner = lower(license).get("name");
            if (inner != null) fields.put("license", inner);
            else fields.remove("license");
        }
        return of(node, fields);
    }

    /// `license: MIT` is what the whole release is under; `license: {code: MIT}` names it without a map of its own.
    private static DataNode licenses(DataNode node) {
        Map<String, Object> licenses = new LinkedHashMap<>();
        if (node.isText() && !node.isNull()) licenses.put("distribution", named(node));
        if (node.isFields()) {
            DataNode name = lower(node).get("name");
            if (name != null && name.isText()) licenses.put("distribution", named(name));
            lower(node).fields().forEach((key, license) -> {
                if (key.equals("name") || key.equals("component_path")) return;
                if (license.isText() && !license.isNull()) licenses.put(key, named(license));
                else licenses.put(key, license.isFields() ? lower(license) : license);
            });
        }
        return of(node, licenses);
    }

    private static DataNode named(DataNode license) {
        return of(license, new LinkedHashMap<>(Map.of("name", license)));
    }

    private static DataNode lower(DataNode node) {
        Map<String, Object> fields = new LinkedHashMap<>();
        node.fields().forEach((key, value) -> {
            String plain =
                    key.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
            fields.putIfAbsent(FIELDS.getOrDefault(plain, plain), value);
        });
        return of(node, fields);
    }

    private static DataNode of(DataNode at, Map<String, Object> fields) {
        return new DataNode(at.file(), at.line(), fields, false);
    }
}
