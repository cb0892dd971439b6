package dev.ajar.assembly;

import dev.ajar.internal.Knowledge;
import dev.ajar.model.Condition;
import dev.ajar.model.Evidence;
import dev.ajar.model.LicenseRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What the name of a license tells, where the license is unknown and its text is not here.
final class LicenseWords {
    private static final List<Map<String, Object>> WORDS = Knowledge.maps(
            Knowledge.map(LicenseWords.class, "/dev/ajar/assembly/license-words.yaml")
                    .get("words"),
            "license-words.yaml words");

    private LicenseWords() {}

    static List<Condition> conditions(LicenseRef license, Evidence evidence) {
        List<Condition> told = new ArrayList<>();
        if (!(license instanceof LicenseRef.Unrecognized unknown) || unknown.name() == null) return told;
        String name = unknown.name().toLowerCase(Locale.ROOT);
        for (Map<String, Object> each : WORDS) {
            if (Knowledge.texts(each, "words").stream().noneMatch(name::contains)) continue;
            told.add(new Condition(
                    Knowledge.text(each, "kind"),
                    null,
                    null,
                    null,
                    null,
                    null,
                    Knowledge.text(each, "meaning"),
                    List.of(evidence)));
        }
        return told;
    }
}
