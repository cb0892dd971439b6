package dev.ajar.assembly;

import dev.ajar.assembly.Models.Model;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Observation.LicenseFile;
import dev.ajar.model.Observation.LicenseSaid;
import dev.ajar.model.Observation.PartSeen;
import dev.ajar.model.Observation.SubjectSeen;
import dev.ajar.model.Subject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// How many models a place speaks for. A model, or a family of them, is a subject of its own where it has a folder
/// with a license or a card, a license file of its name, or a license that a sentence gives to it alone.
final class SubjectSplit {
    /// More than this would be a list of models, not a description of them.
    static final int MOST = 40;

    private final Seen seen;
    private final List<Model> models;
    private final Set<String> architecture;
    private final Set<String> inference;
    private final List<Group> groups = new ArrayList<>();

    /// A subject in the making.
    ///
    /// @param key family and license, which members share
    private record Group(String key, List<String> names, Set<String> folders) {
        void add(List<String> more) {
            for (String name : more) if (!names.contains(name)) names.add(name);
        }
    }

    SubjectSplit(Seen seen) {
        this.seen = seen;
        this.models = Models.of(seen);
        this.architecture = foldersOf(seen, ComponentKind.ARCHITECTURE);
        this.inference = foldersOf(seen, ComponentKind.INFERENCE_CODE);
    }

    Drafts split() {
        for (String folder : OwnFolders.of(seen)) groups.add(byFolder(folder));
        if (!groups.isEmpty()) {
            members();
            return drafts();
        }
        List<Model> own =
                models.stream().filter(m -> Models.hasWeights(seen, m)).toList();
        if (own.isEmpty()) own = titled();
        for (Model model : own) place(model);
        for (SubjectSeen title : seen.all(SubjectSeen.class)) placeByTitle(title);
        if (!groups.isEmpty()) for (PartSeen part : seen.all(PartSeen.class)) placeByWeights(part);
        umbrellas();
        for (LicenseFile file : seen.all(LicenseFile.class)) placeByLicenseName(file);
        namedFolders();
        if (groups.isEmpty()) groups.add(new Group("", new ArrayList<>(List.of(seen.name())), new LinkedHashSet<>()));
        return drafts();
    }

    /// Where nothing says which models have weights: the one that the first document is titled with. A title that has
    /// nothing in common with the name of the repository is a heading, and the repository keeps its name.
    private List<Model> titled() {
        for (Model model : models) {
            boolean first = model.paths().stream()
                    .anyMatch(p ->
                            p.indexOf('/') < 0 && p.toLowerCase(Locale.ROOT).startsWith("readme"));
            if (first && model.rank() >= SubjectSeen.TITLE) return strange(model) ? List.of() : List.of(model);
        }
        return models.stream()
                .filter(m -> m.names().stream().anyMatch(ModelName::isId))
                .toList();
    }

    /// A folder may be called anything; a repository that has an owner is called by its name.
    private boolean strange(Model title) {
        ModelName place = ModelName.of(seen.name());
        return !seen.owner().isEmpty() && place.named() && !place.kin(title.best());
    }

    /// A folder that bears the name of one family, and of no other, is that family's own.
    private void namedFolders() {
        if (groups.size() < 2) return;
        Set<String> all = new LinkedHashSet<>();
        for (String path : seen.paths()) {
            for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1))
                all.add(path.substring(0, end));
        }
        for (String folder : all) {
            ModelName name = ModelName.of(folder.substring(folder.lastIndexOf('/') + 1));
            List<Group> owners = groups.stream()
                    .filter(g -> isNameOf(name, ModelName.of(g.names().getFirst())))
                    .toList();
            if (owners.size() == 1) owners.getFirst().folders().add(folder);
        }
    }

    /// Whether a folder's name is that of a model, in whole or after the name of the place: `VL` for `Lark-VL`.
    private boolean isNameOf(ModelName folder, ModelName model) {
        if (model.words().equals(folder.words())) return true;
        List<String> whole = new ArrayList<>(ModelName.of(seen.name()).words());
        whole.addAll(folder.words());
        return !folder.words().isEmpty() && model.words().equals(whole);
    }

    private Group byFolder(String folder) {
        String last = folder.substring(folder.lastIndexOf('/') + 1);
        ModelName words = ModelName.of(last);
        List<String> names = new ArrayList<>();
        for (Model model : models) {
            if (model.best().familyKey().equals(words.familyKey())) {
                names.add(display(model));
                break;
            }
        }
        names.add(last);
        return new Group(folder, names, new LinkedHashSet<>(Set.of(folder)));
    }

    private void members() {
        for (Model model : models) {
            Drafts sofar = drafts();
            for (int i = 0; i < groups.size(); i++) {
                Draft draft = sofar.all().get(i);
                boolean home = model.paths().stream().allMatch(draft::owns)
                        && draft.names().stream().anyMatch(n -> n.umbrellaOf(model.best()) || n.covers(model.best()));
                boolean named = draft.names().stream().anyMatch(n -> n.covers(model.best()));
                if (home || named) groups.get(i).add(model.names());
            }
        }
    }

    private void place(Model model) {
        String key = model.best().familyKey().replace(" ", "") + "\n" + licenseOf(model);
        for (Group group : groups) {
            if (group.key().equals(key)) {
                group.add(model.names());
                return;
            }
        }
        if (groups.size() >= MOST) return;
        String name = display(model);
        boolean taken = groups.stream().anyMatch(g -> g.names().getFirst().equalsIgnoreCase(name));
        Group group = new Group(
                key, new ArrayList<>(List.of(taken ? model.names().getFirst() : name)), new LinkedHashSet<>());
        group.add(model.names());
        groups.add(group);
    }

    /// A model that a README below the root is titled with, beside model code of its own, where its name is made from
    /// the name of the place.
    private void placeByTitle(SubjectSeen title) {
        int slash = title.path().lastIndexOf('/');
        String file = title.path().substring(slash + 1).toLowerCase(Locale.ROOT);
        if (slash < 0 || title.rank() < SubjectSeen.TITLE || !file.startsWith("readme") || groups.size() >= MOST)
            return;
        String name = title.names().getFirst();
        ModelName words = ModelName.of(name);
        String folder = title.path().substring(0, slash);
        if (!holds(folder, ComponentKind.ARCHITECTURE)
                || !made(words)
                || !drafts().named(name).isEmpty()) return;
        groups.add(new Group(
                words.familyKey() + "\n" + folder,
                new ArrayList<>(List.of(name)),
                new LinkedHashSet<>(Set.of(folder))));
    }

    /// A model whose weights are loaded by code beside model and inference code of its own, where its name is made from
    /// the name of the place.
    private void placeByWeights(PartSeen part) {
        int slash = part.path().lastIndexOf('/');
        if (slash < 0
                || part.kind() != ComponentKind.FINAL_WEIGHTS
                || part.urls().isEmpty()) return;
        if (Absence.isDocument(part.path()) || groups.size() >= MOST) return;
        ModelName name = ModelName.of(part.name());
        String folder = part.path().substring(0, slash);
        if (!holds(folder, ComponentKind.ARCHITECTURE) || !holds(folder, ComponentKind.INFERENCE_CODE)) return;
        if (!name.telling() || !made(name) || !drafts().named(part.name()).isEmpty()) return;
        groups.add(new Group(
                name.familyKey() + "\n" + folder,
                new ArrayList<>(List.of(name.familyKey(), part.name())),
                new LinkedHashSet<>(Set.of(folder))));
    }

    private boolean holds(String folder, ComponentKind kind) {
        return (kind == ComponentKind.ARCHITECTURE ? architecture : inference).contains(folder);
    }

    /// All folders at or above a part of a kind.
    private static Set<String> foldersOf(Seen seen, ComponentKind kind) {
        Set<String> folders = new HashSet<>();
        for (PartSeen part : seen.all(PartSeen.class)) {
            if (part.kind() != kind) continue;
            for (int end = part.path().lastIndexOf('/');
                    end > 0;
                    end = part.path().lastIndexOf('/', end - 1))
                if (!folders.add(part.path().substring(0, end))) break;
        }
        return folders;
    }

    private boolean made(ModelName name) {
        return place().stream()
                .filter(p -> p.named() && p.family().getFirst().length() > 3)
                .map(p -> p.family().getFirst())
                .anyMatch(p -> name.family().stream().anyMatch(w -> w.contains(p) && !w.equals(p)));
    }

    /// A family name of which there are more exact ones is no subject beside them.
    private void umbrellas() {
        groups.removeIf(g -> {
            ModelName name = ModelName.of(g.names().getFirst());
            boolean plain = g.names().stream().noneMatch(ModelName::isId);
            return plain
                    && groups.stream()
                            .anyMatch(o -> !o.names().equals(g.names())
                                    && name.umbrellaOf(ModelName.of(o.names().getFirst())));
        });
    }

    /// The family as the documents write it: a name up to where its words say all that the family says.
    private static String display(Model model) {
        String want = model.best().familyKey();
        for (String name : model.names()) {
            String bare = ModelName.isId(name) ? name.substring(name.indexOf('/') + 1) : name;
            for (int end = 1; end <= bare.length(); end++) {
                boolean cut = end == bare.length() || !Character.isLetterOrDigit(bare.charAt(end));
                if (cut && ModelName.of(bare.substring(0, end)).familyKey().equals(want)) {
                    boolean more = end < bare.length()
                            && ModelName.of(bare.substring(0, end)).words().size() < want.split(" ").length;
                    if (!more) return bare.substring(0, end).strip();
                }
            }
        }
        return model.names().getFirst();
    }

    /// The license that is given to this model alone, as a word to compare; empty where none is.
    private String licenseOf(Model model) {
        for (LicenseFile file : seen.all(LicenseFile.class)) {
            if (file.about().stream().anyMatch(model::coveredBy)) return "file " + ids(file);
        }
        for (LicenseSaid said : seen.all(LicenseSaid.class)) {
            boolean weights = said.kinds().isEmpty() || said.kinds().contains(ComponentKind.FINAL_WEIGHTS);
            if (weights && said.about().stream().anyMatch(model::coveredBy)) {
                String id = said.license().wireId();
                return id == null || id.equals("UNRECOGNIZED") ? said.raw().toLowerCase(Locale.ROOT) : id;
            }
        }
        return "";
    }

    private static String ids(LicenseFile file) {
        return file.reads().isEmpty()
                ? file.path()
                : String.valueOf(file.reads().getFirst().license().wireId());
    }

    /// A license file that names a model nobody has spoken of speaks for it, where it is not the only such file.
    private void placeByLicenseName(LicenseFile file) {
        if (file.vendored() || file.about().isEmpty() || file.reads().isEmpty() || groups.size() >= MOST) return;
        long siblings = seen.all(LicenseFile.class).stream()
                .filter(f -> !f.vendored() && !f.about().isEmpty() && !f.reads().isEmpty())
                .count();
        boolean pointedTo = seen.all(LicenseSaid.class).stream()
                .anyMatch(said -> file.path().equals(said.target()));
        if (siblings < 2 || pointedTo) return;
        Drafts sofar = drafts();
        for (String about : file.about()) if (!sofar.named(about).isEmpty()) return;
        String name = file.about().getFirst();
        groups.add(new Group(name + "\n" + file.path(), new ArrayList<>(List.of(name)), new LinkedHashSet<>()));
    }

    /// What the place is called: its own name, and the title of its first document.
    private List<ModelName> place() {
        List<ModelName> names = new ArrayList<>(List.of(ModelName.of(seen.name())));
        for (SubjectSeen title : seen.all(SubjectSeen.class)) {
            boolean first = title.path().indexOf('/') < 0
                    && title.path().toLowerCase(Locale.ROOT).startsWith("readme");
            if (first && title.rank() >= SubjectSeen.TITLE)
                names.add(ModelName.of(title.names().getFirst()));
        }
        return names;
    }

    private Drafts drafts() {
        List<Draft> drafts = new ArrayList<>();
        Set<String> ids = new LinkedHashSet<>();
        for (Group group : groups) {
            String name = group.names().getFirst();
            String id = Ids.kebab(name);
            for (int i = 2; !ids.add(id); i++) id = Ids.kebab(name) + "-" + i;
            List<String> members = group.names().stream()
                    .filter(m -> !m.equals(name))
                    .filter(m -> group.folders().stream().noneMatch(f -> f.endsWith("/" + m)))
                    .map(m -> m.startsWith(Models.FILE) ? m.substring(Models.FILE.length()) : m)
                    .distinct()
                    .toList();
            Set<ModelName> names = new LinkedHashSet<>();
            group.names().forEach(m -> names.add(ModelName.of(m)));
            drafts.add(
                    new Draft(new Subject(Subject.Kind.MODEL, id, name, members), List.copyOf(names), group.folders()));
        }
        return new Drafts(drafts, place());
    }
}
