package dev.ajar.openness;

import dev.ajar.internal.Knowledge;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Shade;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The data of `map.yaml`: what each level needs, and what the cells are called.
record Levels(Map<Integer, List<Need>> levels, Map<Shade, List<String>> categories, Map<Integer, String> otherwise) {
    static final int HIGHEST = 4;
    static final Levels SHIPPED = load();

    /// One thing a level needs: any of the kinds, or data information of one of the depths.
    record Need(String says, List<ComponentKind> any, List<String> depths) {}

    private static Levels load() {
        Map<String, Object> data = Knowledge.map(Levels.class, "/dev/ajar/openness/map.yaml");
        Map<Integer, List<Need>> levels = new TreeMap<>();
        Knowledge.asMap(data.get("levels"), "map.yaml levels")
                .forEach((level, needs) -> levels.put(Integer.parseInt(String.valueOf(level)), needs(needs)));
        Map<Shade, List<String>> categories = new EnumMap<>(Shade.class);
        Map<String, Object> rows = Knowledge.asMap(data.get("categories"), "map.yaml categories");
        for (Shade shade : Shade.values()) {
            if (shade == Shade.UNKNOWN) continue;
            List<String> names = Knowledge.texts(rows, shade.wire());
            if (names.size() != HIGHEST + 1)
                throw new IllegalStateException("map.yaml: five categories for " + shade.wire() + ", got " + names);
            categories.put(shade, names);
        }
        Map<Integer, String> otherwise = new TreeMap<>();
        Knowledge.asMap(data.get("all-open"), "map.yaml all-open")
                .forEach((level, name) -> otherwise.put(Integer.parseInt(String.valueOf(level)), name.toString()));
        return new Levels(levels, categories, otherwise);
    }

    private static List<Need> needs(Object value) {
        List<Need> needs = new ArrayList<>();
        for (Map<String, Object> need : Knowledge.maps(value, "map.yaml levels")) {
            needs.add(new Need(
                    Knowledge.text(need, "says"),
                    Knowledge.texts(need, "any").stream().map(ComponentKind::of).toList(),
                    Knowledge.texts(need, "depth")));
        }
        return List.copyOf(needs);
    }
}
