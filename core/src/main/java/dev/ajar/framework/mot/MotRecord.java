package dev.ajar.framework.mot;

import dev.ajar.internal.DataNode;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A model file of the tool, read as the tool reads it.
///
/// @param licenses the license of each listed part, inheritance applied; `unlicensed` where it has none
public record MotRecord(String name, Map<MotPart, String> licenses) {
    static final String UNLICENSED = "unlicensed";

    public MotRecord {
        licenses = Map.copyOf(licenses);
    }

    /// Whether this is a model file at all.
    public static boolean accepts(DataNode root) {
        return root.isFields()
                && root.get("release") != null
                && root.need("release").isFields()
                && root.need("release").get("components") != null;
    }

    /// Later entries of the same part replace earlier ones, as in the tool.
    ///
    /// @throws dev.ajar.internal.DataException naming file, line and what was expected
    public static MotRecord read(DataNode root) {
        DataNode release = root.need("release");
        Map<String, String> general = new LinkedHashMap<>();
        DataNode license = release.get("license");
        if (license != null && license.isFields())
            license.fields().forEach((key, node) -> {
                DataNode name = node.isFields() ? node.get("name") : null;
                if (name != null && name.isText() && !name.isNull()) general.put(key, name.text());
            });
        Map<MotPart, @Nullable String> own = new EnumMap<>(MotPart.class);
        DataNode components = release.need("components");
        if (!components.isNull())
            for (DataNode component : components.items()) {
                DataNode said = component.get("license");
                boolean set = said != null && !said.isNull();
                own.put(MotPart.named(component.need("name").text()), set && said != null ? said.text() : null);
            }
        Map<MotPart, String> licenses = new EnumMap<>(MotPart.class);
        own.forEach((part, said) -> licenses.put(part, license(part, said, general)));
        DataNode name = release.get("name");
        return new MotRecord(name == null ? "" : name.text(), licenses);
    }

    private static String license(MotPart part, @Nullable String own, Map<String, String> general) {
        if (own != null) return own.isEmpty() ? UNLICENSED : own;
        for (String key : new String[] {part.typeWord(), "distribution"}) {
            String inherited = general.getOrDefault(key, "");
            if (!inherited.isEmpty()) return inherited;
        }
        return UNLICENSED;
    }
}
