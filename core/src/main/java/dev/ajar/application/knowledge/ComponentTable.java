package dev.ajar.application.knowledge;

import dev.ajar.application.knowledge.Software.NameRole;
import dev.ajar.application.knowledge.Software.Range;
import dev.ajar.application.knowledge.Software.Variant;
import dev.ajar.application.yaml.Yaml;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The table of known software. A user's own table goes before it.
public final class ComponentTable {
    private static final Set<String> CLASSES =
            Set.of("open", "copyleft", "mixed", "source-available", "proprietary", "unknown", "none");
    private static final Set<String> GRADES = Set.of("verified", "secondary", "unverified");

    private final List<Software> all;

    private ComponentTable(List<Software> all) {
        this.all = List.copyOf(all);
    }

    public static ComponentTable load() {
        return new ComponentTable(read(Resources.read("components.yaml"), "components.yaml"));
    }

    /// This table with entries of a user before it.
    public ComponentTable with(String name, String yaml) {
        List<Software> both = new ArrayList<>(read(Resources.parse(name, yaml), name));
        both.addAll(all);
        return new ComponentTable(both);
    }

    public List<Software> all() {
        return all;
    }

    /// Software an image holds.
    ///
    /// @param exact whether the path is in the table; else only the last segment fits
    public record Match(Software software, boolean exact) {}

    /// The entry for an image: an exact path before a pattern, a longer pattern before a shorter one, then one whose
    /// last segment is the same.
    public @Nullable Match match(ImageName image) {
        Software found = null;
        int length = -1;
        for (Software software : all)
            for (String pattern : software.images()) {
                boolean star = pattern.endsWith("*");
                String stem = star ? pattern.substring(0, pattern.length() - 1) : pattern;
                boolean fits =
                        star ? image.path().startsWith(stem) : image.path().equals(stem);
                int weight = star ? stem.length() : stem.length() + 1000;
                if (fits && weight > length) {
                    found = software;
                    length = weight;
                }
            }
        if (found != null) return new Match(found, true);
        for (Software software : all)
            for (String pattern : software.images())
                if (!pattern.endsWith("*")
                        && new ImageName("", "", pattern, null, null).name().equals(image.name())
                        && image.name().length() > 2) return new Match(software, false);
        return null;
    }

    public @Nullable Software byId(String id) {
        for (Software software : all) if (software.id().equals(id)) return software;
        return null;
    }

    private static List<Software> read(Yaml file, String name) {
        List<Software> found = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Yaml entry : Yaml.items(file.get("components"))) {
            String id = entry.string("id");
            if (id.isEmpty() || !ids.add(id))
                throw new IllegalArgumentException(name + ": id '" + id + "' missing or twice");
            List<Range> ranges = new ArrayList<>();
            for (Yaml range : Yaml.items(entry.get("licenses"))) ranges.add(range(range, name, id));
            if (ranges.isEmpty()) throw new IllegalArgumentException(name + ": '" + id + "' states no license");
            List<NameRole> roles = new ArrayList<>();
            for (Yaml rule : Yaml.items(entry.get("role-by-name")))
                roles.add(new NameRole(rule.string("name"), rule.string("role")));
            List<Variant> variants = new ArrayList<>();
            for (Yaml variant : Yaml.items(entry.get("variants")))
                variants.add(new Variant(variant.string("tag"), variant.string("license"), variant.string("class")));
            Yaml image = entry.get("image-license");
            Range last = ranges.getLast();
            Range imageLicense = image == null
                    ? null
                    : new Range(
                            image.string("from"),
                            "",
                            image.string("license"),
                            image.string("class"),
                            "the official image, whatever the source allows",
                            last.evidence(),
                            last.grade(),
                            last.checked());
            found.add(new Software(
                    id,
                    entry.string("name"),
                    Resources.strings(entry, "roles"),
                    entry.string("function"),
                    Resources.strings(entry, "images"),
                    entry.string("repository"),
                    entry.string("engine"),
                    entry.string("default-role"),
                    roles,
                    ranges,
                    variants,
                    imageLicense,
                    entry.string("unmaintained")));
        }
        return found;
    }

    private static Range range(Yaml range, String name, String id) {
        String licenseClass = range.string("class");
        if (!CLASSES.contains(licenseClass))
            throw new IllegalArgumentException(
                    name + ": '" + id + "' has class '" + licenseClass + "', expected one of " + CLASSES);
        if (!GRADES.contains(range.string("grade")))
            throw new IllegalArgumentException(
                    name + ": '" + id + "' has grade '" + range.string("grade") + "', expected one of " + GRADES);
        if (range.string("checked").isEmpty())
            throw new IllegalArgumentException(name + ": '" + id + "' says not when it was checked");
        return new Range(
                range.string("from"),
                range.string("before"),
                range.string("license"),
                licenseClass,
                range.string("note"),
                range.string("evidence"),
                range.string("grade"),
                range.string("checked"));
    }
}
