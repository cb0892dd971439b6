package dev.ajar.report;

import dev.ajar.model.Application;
import dev.ajar.model.Application.Alternative;
import dev.ajar.model.Application.Certainty;
import dev.ajar.model.Application.Input;
import dev.ajar.model.Application.Part;
import dev.ajar.model.Evidence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A value that the files do not settle: where it is needed, and what else was seen.
///
/// @param name the variable, or what was asked for
/// @param why one clause
/// @param places where it is needed, as `path:line`
/// @param alternatives values seen elsewhere, each with its kind and place
public record Unresolved(String name, String why, List<String> places, List<String> alternatives) {
    private static final String NO_VALUE = "no value in the files";

    public Unresolved {
        places = List.copyOf(places);
        alternatives = List.copyOf(alternatives);
    }

    /// Everything unresolved, models first; a name stands once.
    public static List<Unresolved> of(Application application) {
        Map<String, Unresolved> all = new LinkedHashMap<>();
        for (Part part : application.parts()) {
            boolean several = part.certainty() == Certainty.SEVERAL;
            if (!several && part.certainty() != Certainty.UNRESOLVED) continue;
            String name = part.variable() == null ? PartWords.name(part) : part.variable();
            String why = several
                    ? "origins disagree; " + PartWords.name(part) + " is taken"
                    : "nothing says which " + PartWords.role(part) + " runs";
            List<String> alternatives =
                    part.alternatives().stream().map(Unresolved::alternative).toList();
            add(all, new Unresolved(name, why, places(part.evidence()), alternatives));
        }
        for (Input input : application.inputsRequired())
            add(all, new Unresolved(input.variable(), NO_VALUE, places(input.neededAt()), input.alternatives()));
        return List.copyOf(all.values());
    }

    private static void add(Map<String, Unresolved> all, Unresolved one) {
        all.merge(one.name(), one, (a, b) -> {
            String why = a.why().equals(b.why()) || b.why().equals(NO_VALUE) ? a.why() : a.why() + "; " + b.why();
            return new Unresolved(
                    a.name(), why, both(a.places(), b.places()), both(a.alternatives(), b.alternatives()));
        });
    }

    private static List<String> both(List<String> a, List<String> b) {
        Set<String> all = new LinkedHashSet<>(a);
        for (String one : b) if (a.stream().noneMatch(known -> known.startsWith(one + " ("))) all.add(one);
        return List.copyOf(all);
    }

    private static List<String> places(List<Evidence> evidence) {
        List<String> places = new ArrayList<>();
        for (Evidence one : evidence) if (!places.contains(Because.place(one))) places.add(Because.place(one));
        return places;
    }

    private static String alternative(Alternative alternative) {
        String path = alternative.path();
        String place = path == null ? "" : ", " + path + (alternative.line() > 0 ? ":" + alternative.line() : "");
        return alternative.value() + " (" + alternative.kind() + place + ")";
    }
}
