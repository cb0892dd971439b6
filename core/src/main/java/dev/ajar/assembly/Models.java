package dev.ajar.assembly;

import dev.ajar.model.ComponentKind;
import dev.ajar.model.Observation.PartSeen;
import dev.ajar.model.Observation.SubjectSeen;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The single models that documents speak of as their own, each once, whatever it is called where.
final class Models {
    /// What stands before a name that is known from the file of its weights only.
    static final String FILE = "file/";

    private Models() {}

    /// One model.
    ///
    /// @param names all it is called, the plainest first
    /// @param rank the best rank of those who name it
    /// @param paths of the documents that name it
    record Model(List<String> names, int rank, Set<String> paths) {
        /// The name that tells its family best: of a Hub id or file where there is one.
        ModelName best() {
            for (String name : names) if (ModelName.isId(name)) return ModelName.of(name);
            return ModelName.of(names.getFirst());
        }

        boolean coveredBy(String about) {
            ModelName word = ModelName.of(about);
            return names.stream().anyMatch(n -> word.covers(ModelName.of(n)));
        }
    }

    /// All models, those that share a Hub id or a name joined. Names made of sizes and variants alone are dropped.
    static List<Model> of(Seen seen) {
        Map<String, Model> byKey = new LinkedHashMap<>();
        ModelName place = ModelName.of(seen.name());
        for (SubjectSeen each : seen.all(SubjectSeen.class)) {
            Model model = new Model(names(each.names()), each.rank(), new LinkedHashSet<>(Set.of(each.path())));
            if (model.names().isEmpty() || heading(each, place)) continue;
            Model known = null;
            for (String name : model.names()) {
                known = byKey.get(key(name));
                if (known != null) break;
            }
            Model joined = known == null ? model : join(known, model);
            for (String name : joined.names()) byKey.put(key(name), joined);
        }
        return new ArrayList<>(new LinkedHashSet<>(byKey.values()));
    }

    /// A link's words belong to the model it leads to only if they have something in common with its id.
    private static List<String> names(List<String> names) {
        String id = names.stream().filter(ModelName::isId).findFirst().orElse(null);
        List<String> kept = new ArrayList<>();
        for (String name : names) {
            ModelName taken = ModelName.of(name);
            if (!taken.named()) continue;
            if (id == null || name.equals(id) || taken.telling() || taken.kin(ModelName.of(id))) kept.add(name);
        }
        return kept;
    }

    /// The title of a document beside README and cards is a heading, unless it has the look of a name; so is that of
    /// any
    /// document below the root that has nothing in common with the name of the place.
    private static boolean heading(SubjectSeen each, ModelName place) {
        if (each.rank() < SubjectSeen.TITLE) return false;
        String file = each.path().substring(each.path().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        boolean main = file.startsWith("readme") || file.contains("card");
        boolean named = each.names().stream().anyMatch(n -> ModelName.of(n).telling());
        boolean kin = each.path().indexOf('/') < 0
                || each.names().stream().anyMatch(n -> place.named() && place.kin(ModelName.of(n)));
        return !named && !(main && kin);
    }

    private static Model join(Model a, Model b) {
        Set<String> names = new LinkedHashSet<>(a.names());
        names.addAll(b.names());
        Set<String> paths = new LinkedHashSet<>(a.paths());
        paths.addAll(b.paths());
        return new Model(List.copyOf(names), Math.max(a.rank(), b.rank()), paths);
    }

    private static String key(String name) {
        ModelName taken = ModelName.of(name);
        return ModelName.isId(name) ? name.toLowerCase(Locale.ROOT) : String.join("", taken.words());
    }

    /// Whether a word about weights that can be had, are withheld or hosted speaks about the model.
    static boolean hasWeights(Seen seen, Model model) {
        for (PartSeen part : seen.all(PartSeen.class)) {
            if (part.kind() != ComponentKind.FINAL_WEIGHTS) continue;
            switch (part.status()) {
                case IN_REPOSITORY, LINKED, GATED, HOSTED, WITHHELD -> {
                    if (part.about().stream().anyMatch(model::coveredBy)) return true;
                }
                case MENTIONED, NOT_FOUND, UNKNOWN -> {}
            }
        }
        return false;
    }
}
