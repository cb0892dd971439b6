package dev.ajar.application.part;

import dev.ajar.application.value.Place;
import dev.ajar.application.value.Use;
import dev.ajar.model.Application.Through;
import java.util.ArrayList;
import java.util.List;

/// The variables that led to a value, each with the place of its value.
final class Ways {
    private static final int MOST = 20;

    private Ways() {}

    static List<Through> of(List<Use> uses) {
        List<Through> all = new ArrayList<>();
        for (Use use : uses) {
            if (all.size() >= MOST) break;
            Place place = use.place();
            all.add(new Through(
                    use.variable(),
                    use.kind().wire(),
                    place == null ? null : place.path(),
                    place == null ? 0 : place.line()));
        }
        return all;
    }
}
