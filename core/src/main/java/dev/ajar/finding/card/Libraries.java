package dev.ajar.finding.card;

import dev.ajar.internal.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Public libraries that hold the code of architectures.
final class Libraries {
    private static final List<Library> ALL = load();

    record Library(String id, String url, List<String> names, List<String> classes) {}

    private Libraries() {}

    private static List<Library> load() {
        Map<String, Object> data = Knowledge.map(Libraries.class, "/dev/ajar/finding/libraries.yaml");
        List<Library> all = new ArrayList<>();
        for (Map<String, Object> library : Knowledge.maps(data.get("libraries"), "libraries.yaml")) {
            all.add(new Library(
                    Knowledge.text(library, "id"),
                    Knowledge.text(library, "url"),
                    Knowledge.texts(library, "names"),
                    Knowledge.texts(library, "classes")));
        }
        return List.copyOf(all);
    }

    static Optional<Library> named(String name) {
        return ALL.stream()
                .filter(l -> l.names().contains(name.toLowerCase(java.util.Locale.ROOT)))
                .findFirst();
    }

    /// The library that holds a class, by the end of its name.
    static Optional<Library> ofClass(String name) {
        return ALL.stream()
                .filter(l -> l.classes().stream().anyMatch(c -> name.endsWith(c) && name.length() > c.length()))
                .findFirst();
    }
}
