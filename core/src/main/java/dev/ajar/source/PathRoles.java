package dev.ajar.source;

import dev.ajar.internal.DataNode;
import dev.ajar.internal.Glob;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Tells the role of a path from the published list of folder and file names.
public final class PathRoles {
    /// One name and what it means.
    ///
    /// @param name a glob over one segment, in lower case
    /// @param file whether it is the name of a file and not of a folder
    /// @param because one sentence
    public record Rule(PathRole role, String name, boolean file, String because) {}

    /// The role of a path and why.
    ///
    /// @param part the segment that tells, empty for [PathRole#OWN]
    /// @param because one sentence, empty for [PathRole#OWN]
    public record Placed(PathRole role, String part, String because) {}

    /// All rules.
    public static final List<Rule> ALL = load();

    private static final Placed OWN = new Placed(PathRole.OWN, "", "");

    private PathRoles() {}

    /// The role of a file. Of several that fit, the first of [PathRole] counts: a test of a vendored library is
    /// vendored.
    public static Placed of(String path) {
        Placed best = OWN;
        String[] segments = path.split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            String segment = segments[i].toLowerCase(Locale.ROOT);
            boolean file = i == segments.length - 1;
            for (Rule rule : ALL)
                if (rule.file() == file && rule.role().compareTo(best.role()) < 0 && Glob.fits(rule.name(), segment))
                    best = new Placed(rule.role(), segments[i], rule.because());
        }
        return best;
    }

    private static List<Rule> load() {
        List<Rule> rules = new ArrayList<>();
        DataNode data = DataNode.resource(PathRoles.class, "path-roles.yaml");
        for (DataNode entry : data.only("source", "date", "roles").list("roles")) {
            entry.only("role", "folders", "files", "because");
            PathRole role = PathRole.valueOf(entry.need("role").text().toUpperCase(Locale.ROOT));
            String because = entry.need("because").text();
            for (String name : entry.texts("folders")) rules.add(new Rule(role, name, false, because));
            for (String name : entry.texts("files")) rules.add(new Rule(role, name, true, because));
        }
        return List.copyOf(rules);
    }
}
