package dev.ajar.finding.document;

import dev.ajar.license.name.LicenseNames;
import dev.ajar.license.name.Resolution;
import dev.ajar.model.LicenseRef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A declared license, and the link beside it, in the words of the model.
public final class Resolved {
    private Resolved() {}

    static LicenseRef of(LicenseNames names, String declared) {
        return of(names.resolve(declared), declared);
    }

    /// What a name that was looked up stands for.
    public static LicenseRef of(Resolution resolution, String declared) {
        return switch (resolution) {
            case Resolution.One one -> new LicenseRef.Known(one.id());
            case Resolution.Candidates candidates -> new LicenseRef.Candidates(candidates.ids());
            case Resolution.Compound compound ->
                new LicenseRef.Known(compound.expression().toString());
            case Resolution.Placeholder _, Resolution.TextAt _, Resolution.Unrecognized _ ->
                new LicenseRef.Unrecognized(declared);
        };
    }

    /// A relative link as a path from the root; `null` where it is an address or leads out.
    public static @Nullable String inside(String from, String link) {
        if (link.contains("://") || link.startsWith("#") || link.startsWith("mailto:")) return null;
        int cut = link.indexOf('#');
        String target = cut >= 0 ? link.substring(0, cut) : link;
        List<String> segments = new ArrayList<>();
        if (!target.startsWith("/")) {
            String[] home = from.split("/", -1);
            for (int i = 0; i < home.length - 1; i++) segments.add(home[i]);
        }
        for (String segment : target.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".")) continue;
            if (segment.equals("..")) {
                if (segments.isEmpty()) return null;
                segments.removeLast();
            } else {
                segments.add(segment);
            }
        }
        return segments.isEmpty() ? null : String.join("/", segments);
    }
}
