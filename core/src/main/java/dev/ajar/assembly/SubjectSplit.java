package dev.ajar.assembly;

import dev.ajar.model.ComponentKind;
import dev.ajar.model.Observation.LicenseFile;
import dev.ajar.model.Observation.LicenseSaid;
import dev.ajar.model.Observation.PartSeen;
import dev.ajar.model.Observation.SubjectSeen;
import dev.ajar.model.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How many models a place speaks for. A model, or a family of them, is a subject of its own where it has a folder
/// with a license or a card, a license file of its name, or a license that a sentence gives to it alone.
final class SubjectSplit {
    /// More than this would be a list of models, not a description of them.
    static final int MOST = 40;

    private final Seen seen;
    private final List<SubjectSeen> models;
    private final Map<String, List<String>> groups = new LinkedHashMap<>();
    private final Map<String, Set<String>> folders = new LinkedHashMap<>();

    SubjectSplit(Seen seen) {
        this.seen = seen;
        this.models = seen.all(SubjectSeen.class);
    }

    Drafts split() {
        for (Map.Entry<String, String> own : ownFolders().entrySet()) {
            groups.put(own.getValue(), new ArrayList<>(List.of(own.getValue(), own.getKey())));
            folders.put(own.getValue(), Set.of(own.getKey()));
        }
        boolean byFolder = !groups.isEmpty();
        for (SubjectSeen model : models) if (hasWeights(model)) place(model, byFolder);
        if (groups.isEmpty()) for (SubjectSeen model : models) place(model, false);
        if (!byFolder) for (LicenseFile file : seen.all(LicenseFile.class)) placeByLicenseName(file);
        if (groups.isEmpty()) groups.put(seen.name(), new ArrayList<>(List.of(seen.name())));
        return new Drafts(drafts());
    }

    /// Folders, below the root, that hold a license or policy naming weights, or a license beside a model card.
    private Map<String, String> ownFolders() {
        Map<String, String> own = new TreeMap<>();
        for (LicenseFile file : seen.all(LicenseFile.class)) {
            String folder = folder(file.path());
            if (folder.isEmpty()
                    || file.vendored()
                    || file.reads().isEmpty()
                    || !file.about().isEmpty()) continue;
            boolean card = seen.all(PartSeen.class).stream()
                    .anyMatch(p -> p.kind() == ComponentKind.MODEL_CARD
                            && folder(p.path()).equals(folder));
            if (file.namesWeights() || card) own.putIfAbsent(folder, title(folder));
        }
        if (own.size() == 1 && models.size() <= 1) own.clear();
        // One folder that holds all others is no subject beside them.
        Set<String> all = Set.copyOf(own.keySet());
        own.keySet().removeIf(f -> all.stream().anyMatch(o -> o.startsWith(f + "/")));
        return own;
    }

    private String title(String folder) {
        String last = folder.substring(folder.lastIndexOf('/') + 1);
        ModelName name = ModelName.of(last);
        String best = last;
        int rank = 0;
        for (SubjectSeen model : models) {
            if (model.rank() > rank && folder(model.path()).equals(folder)) {
                best = model.family() == null ? model.names().getFirst() : model.family();
                rank = model.rank();
            }
        }
        if (rank > 0) return best;
        for (SubjectSeen model : models) {
            String family = model.family() == null ? model.names().getFirst() : model.family();
            if (ModelName.of(family).words().equals(name.words())) return family;
        }
        return best;
    }

    private boolean hasWeights(SubjectSeen model) {
        for (PartSeen part : seen.all(PartSeen.class)) {
            if (part.kind() != ComponentKind.FINAL_WEIGHTS) continue;
            switch (part.status()) {
                case IN_REPOSITORY, LINKED, GATED, HOSTED, WITHHELD -> {
                    for (String about : part.about()) if (same(about, model)) return true;
                }
                case MENTIONED, NOT_FOUND, UNKNOWN -> {}
            }
        }
        return false;
    }

    private static boolean same(String about, SubjectSeen model) {
        ModelName name = ModelName.of(about);
        for (String other : model.names()) {
            ModelName theirs = ModelName.of(other);
            if (name.covers(theirs) || theirs.covers(name)) return true;
        }
        return false;
    }

    private void place(SubjectSeen model, boolean byFolder) {
        if (byFolder) {
            Drafts sofar = new Drafts(drafts());
            for (Draft draft : sofar.all()) {
                boolean home = draft.owns(model.path());
                if (home || model.names().stream().anyMatch(n -> sofar.named(n).contains(draft))) {
                    add(draft.subject().name(), model.names());
                    return;
                }
            }
            // A name that no folder answers to is a member of none; a shared family name speaks for all.
            return;
        }
        if (groups.size() >= MOST) return;
        String family = model.family() == null ? model.names().getFirst() : model.family();
        String license = licenseOf(model);
        String key = ModelName.of(family).familyKey();
        for (Map.Entry<String, List<String>> group : groups.entrySet()) {
            String first = group.getValue().getFirst();
            if (first.equals(key + "\n" + license)) {
                add(group.getKey(), model.names());
                return;
            }
        }
        String name = groups.containsKey(family) ? model.names().getFirst() : family;
        if (groups.containsKey(name)) return;
        groups.put(name, new ArrayList<>(List.of(key + "\n" + license)));
        add(name, model.names());
    }

    /// The license that is given to this model alone, as a word to compare; empty where none is.
    private String licenseOf(SubjectSeen model) {
        for (LicenseFile file : seen.all(LicenseFile.class)) {
            if (file.about().stream().anyMatch(a -> covers(a, model))) return file.path();
        }
        for (LicenseSaid said : seen.all(LicenseSaid.class)) {
            boolean weights = said.kinds().isEmpty() || said.kinds().contains(ComponentKind.FINAL_WEIGHTS);
            if (weights && said.about().stream().anyMatch(a -> covers(a, model))) {
                String id = said.license().wireId();
                return id == null ? said.raw().toLowerCase(Locale.ROOT) : id;
            }
        }
        return "";
    }

    private static boolean covers(String about, SubjectSeen model) {
        ModelName name = ModelName.of(about);
        return model.names().stream().anyMatch(n -> name.covers(ModelName.of(n)));
    }

    /// A license file that names a model nobody has spoken of yet speaks for it.
    private void placeByLicenseName(LicenseFile file) {
        if (file.vendored() || file.about().isEmpty() || file.reads().isEmpty() || groups.size() >= MOST) return;
        Drafts sofar = new Drafts(drafts());
        for (String about : file.about()) {
            if (!sofar.named(about).isEmpty()) return;
        }
        String name = file.about().getFirst();
        groups.put(name, new ArrayList<>(List.of(name + "\n" + file.path(), name)));
    }

    private void add(String group, List<String> names) {
        List<String> members = groups.get(group);
        if (members == null) return;
        for (String name : names) if (!members.contains(name)) members.add(name);
    }

    private List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        groups.forEach((name, words) -> {
            List<String> members = words.stream().filter(w -> !w.contains("\n")).toList();
            String id = kebab(name);
            for (int i = 2; !ids.add(id); i++) id = kebab(name) + "-" + i;
            List<String> listed = members.stream()
                    .filter(m -> !m.equals(name)
                            && !folders.getOrDefault(name, Set.of()).contains(m))
                    .toList();
            Set<ModelName> names = new LinkedHashSet<>();
            names.add(ModelName.of(name));
            members.forEach(m -> names.add(ModelName.of(m)));
            drafts.add(new Draft(
                    new Subject(Subject.Kind.MODEL, id, name, listed),
                    List.copyOf(names),
                    folders.getOrDefault(name, Set.of())));
        });
        return drafts;
    }

    static String kebab(String name) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = Character.toLowerCase(name.charAt(i));
            boolean keep = Character.isLetterOrDigit(c) || c == '.';
            if (keep) id.append(c);
            else if (!id.isEmpty() && id.charAt(id.length() - 1) != '-') id.append('-');
        }
        while (!id.isEmpty() && id.charAt(id.length() - 1) == '-') id.setLength(id.length() - 1);
        return id.isEmpty() ? "subject" : id.toString();
    }

    private static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
