package dev.ajar.openness;

import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Evidence;
import dev.ajar.model.Openness;
import dev.ajar.model.Possible;
import dev.ajar.model.Shade;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Places a model: freedom from the license of its weights, completeness from what was released, the category from
/// both.
public final class OpennessMap {
    private OpennessMap() {}

    /// The place of one subject.
    ///
    /// @param freedom the shades the final weights may have
    /// @param declared the shade that tags alone would give
    /// @param because why the freedom is what it is
    public static Openness place(
            List<Component> components,
            Possible<Shade> freedom,
            Shade declared,
            String because,
            List<Evidence> evidence) {
        Completeness completeness = Completeness.of(components);
        return new Openness(
                freedom,
                declared,
                completeness.level(),
                categories(components, freedom, completeness.level()),
                because,
                completeness.missing(),
                evidence);
    }

    /// All names that remain possible, best first. An unknown freedom leaves the whole column of what can be had.
    static List<String> categories(List<Component> components, Possible<Shade> freedom, Possible<Integer> levels) {
        Set<String> names = new LinkedHashSet<>();
        for (Shade shade : rows(freedom)) {
            for (int i = levels.values().size() - 1; i >= 0; i--)
                names.addAll(cell(components, shade, levels.values().get(i)));
        }
        return List.copyOf(names);
    }

    private static List<Shade> rows(Possible<Shade> freedom) {
        if (!freedom.values().contains(Shade.UNKNOWN)) return freedom.values();
        return List.of(Shade.OPEN, Shade.CONDITIONAL, Shade.NONCOMMERCIAL, Shade.UNLICENSED);
    }

    private static List<String> cell(List<Component> components, Shade shade, int level) {
        String name = Levels.SHIPPED.categories().getOrDefault(shade, List.of()).get(level);
        String otherwise = Levels.SHIPPED.otherwise().get(level);
        if (shade != Shade.OPEN || otherwise == null) return List.of(name);
        boolean closed = false;
        boolean unknown = false;
        for (Component component : Completeness.neededBy(components, level)) {
            if (component.kind() == ComponentKind.FINAL_WEIGHTS) continue;
            if (component.shade() == Shade.UNKNOWN) unknown = true;
            else if (component.shade() != Shade.OPEN) closed = true;
        }
        if (closed) return List.of(otherwise);
        List<String> names = new ArrayList<>(List.of(name));
        if (unknown) names.add(otherwise);
        return names;
    }

    /// The parts that keep an otherwise open subject from the better name, for a reader.
    public static List<Component> notOpen(List<Component> components, int level) {
        return Completeness.neededBy(components, level).stream()
                .filter(c -> c.shade() != Shade.OPEN)
                .toList();
    }
}
