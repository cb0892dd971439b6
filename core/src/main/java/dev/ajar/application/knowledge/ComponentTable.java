package dev.ajar.application.knowledge;

import dev.ajar.application.knowledge.Software.NameRole;
import dev.ajar.application.knowledge.Software.Range;
import dev.ajar.application.knowledge.Software.Variant;
import dev.ajar.application.yaml.Yaml;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The table of known software. A user's own table goes before it.
public final class ComponentTable {
    private static final Set<String> CLASSES =
            words("open", "copyleft", "mixed", "source-available", "proprietary", "unknown", "none");
    private static final Set<String> GRADES = words("verified", "secondary", "unverified");
    private static final Set<String> FIELDS = words(
            "id",
            "name",
            "roles",
            "function",
            "images",
            "repository",
            "engine",
            "default-role",
            "role-by-name",
            "licenses",
            "variants",
            "image-license",
            "unmaintained");

    private static Set<String> words(String... words) {
        return new LinkedHashSet<>(List.of(words));
    }

    private final List<Software> all;
    private final Set<String> repackagers;

    private ComponentTable(List<Software> all, Set<String> repackagers) {
        this.all = List.copyOf(all);
        this.repackagers = Set.copyOf(repackagers);
    }

    public static ComponentTable load() {
        Yaml file = Resources.read("components.yaml");
        return new ComponentTable(read(file, "components.yaml"), new HashSet<>(Resources.strings(file, "repackagers")));
    }

    /// This table with entries of a user before it. An entry with the id of another takes its place.
    ///
    /// @throws IllegalArgumentException where an entry is wrong, with the file and the line
    public ComponentTable with(String name, String yaml) {
        List<Software> both = new ArrayList<>(read(Resources.parse(name, yaml), name));
        Set<String> own = new HashSet<>();
        for (Software software : both) own.add(software.id());
        for (Software software : all) if (!own.contains(software.id())) both.add(software);
        return new ComponentTable(both, repackagers);
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
        String account = image.path().substring(0, Math.max(0, image.path().indexOf('/')));
        boolean repacked = repackagers.contains(account);
        for (Software software : all)
            if (repacked && (software.id().equals(image.name()) || image.name().equals(software.id() + "-cluster")))
                return new Match(software, true);
        for (Software software : all)
            for (String pattern : software.images())
                if (!pattern.endsWith("*")
                        && new ImageName("", "", pattern, null, null).name().equals(image.name())
                        && image.name().length() > 2) return new Match(software, false);
        return null;
    }

    /// The entry whose id, or whose image's last segment, is a name that something else than an image has; never exact.
    public @Nullable Match named(String name) {
        for (Software software : all) if (software.id().equals(name)) return new Match(software, false);
        Match match = match(new ImageName("", "", name, null, null));
        return match == null ? null : new Match(match.software(), false);
    }

    public @Nullable Software byId(String id) {
        for (Software software : all) if (software.id().equals(id)) return software;
        return null;
    }

    private static List<Software> read(Yaml file, String name) {
        List<Software> found = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        if (!(file.get("components") instanceof Yaml.Sequence)) throw wrong(name, file, "expected a list 'components'");
        for (Yaml entry : Yaml.items(file.get("components"))) {
            String id = entry.string("id");
            if (id.isEmpty()) throw wrong(name, entry, "expected an 'id'");
            if (!ids.add(id)) throw wrong(name, entry, "id '" + id + "' stands twice");
            for (String field : Yaml.entries(entry).keySet())
                if (!FIELDS.contains(field))
                    throw wrong(name, entry, "'" + id + "' has a field '" + field + "', expected " + FIELDS);
            if (entry.string("name").isEmpty()) throw wrong(name, entry, "'" + id + "' has no 'name'");
            if (Yaml.texts(entry.get("roles")).isEmpty()) throw wrong(name, entry, "'" + id + "' has no 'roles'");
            List<Range> ranges = new ArrayList<>();
            for (Yaml range : Yaml.items(entry.get("licenses"))) ranges.add(range(range, name, id));
            if (ranges.isEmpty()) throw wrong(name, entry, "'" + id + "' states no license in a list 'licenses'");
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
        if (range.string("license").isEmpty()) throw wrong(name, range, "'" + id + "' has a range without 'license'");
        if (!CLASSES.contains(licenseClass))
            throw wrong(name, range, "'" + id + "' has class '" + licenseClass + "', expected one of " + CLASSES);
        if (!GRADES.contains(range.string("grade")))
            throw wrong(
                    name, range, "'" + id + "' has grade '" + range.string("grade") + "', expected one of " + GRADES);
        if (range.string("checked").isEmpty())
            throw wrong(name, range, "'" + id + "' says not when it was checked, expected 'checked: YYYY-MM-DD'");
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

    private static IllegalArgumentException wrong(String name, Yaml at, String what) {
        return new IllegalArgumentException(name + ":" + at.at().line() + ": " + what);
    }
}
