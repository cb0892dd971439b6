package dev.ajar.catalog;

import dev.ajar.model.Component;
import dev.ajar.model.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What is recorded about known models: a few systems with all their components, and the licenses of some thousand Hub
/// ids. Only the entry asked for is read.
public final class Catalog {
    private static final String INDEX = "systems.tsv";
    private static final long MAX_FILE = 1 << 20;
    private static final int MAX_FILES = 2_000;
    private static final int MAX_SUGGESTIONS = 5;

    private final RecordedLicenses recorded = new RecordedLicenses();
    private final List<CatalogSystem> own;

    private Catalog(List<CatalogSystem> own) {
        this.own = List.copyOf(own);
    }

    /// The built-in catalog.
    public static Catalog load() {
        return new Catalog(List.of());
    }

    /// The built-in catalog and the `*.yaml` files of a folder, which go before it.
    ///
    /// @throws IOException if the folder cannot be read
    /// @throws dev.ajar.internal.DataException naming file, line and what was expected
    public static Catalog load(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.list(folder)) {
            files = walk.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .limit(MAX_FILES)
                    .toList();
        }
        List<CatalogSystem> own = new ArrayList<>();
        for (Path file : files) {
            if (Files.size(file) > MAX_FILE)
                throw new IOException(file + ": a catalog file has at most " + MAX_FILE + " bytes");
            String name = String.valueOf(file.getFileName());
            own.add(SystemFile.read(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8)));
        }
        return new Catalog(own);
    }

    /// The date of the built-in facts.
    public static String version() {
        return Resource.lines(INDEX).getFirst().substring("# version ".length());
    }

    /// What a family name, an alias, a system id or a Hub id leads to. Spoken names match without regard to
    /// case, spaces and hyphens; a Hub id only as itself, so the work of others never passes for the family it
    /// derives from.
    public Optional<CatalogEntry> find(String nameOrHubId) {
        String name = HubName.plain(nameOrHubId);
        for (CatalogSystem system : own) {
            for (String member : system.members().keySet())
                if (member.equalsIgnoreCase(name)) return Optional.of(new CatalogEntry.Whole(system, member));
            if (names(system).contains(HubName.spoken(name))) return Optional.of(new CatalogEntry.Whole(system, null));
        }
        for (String line : index()) {
            String[] cells = line.split("\t", -1);
            for (String member : cells[3].split("\\|", -1))
                if (member.equalsIgnoreCase(name))
                    return Optional.of(new CatalogEntry.Whole(builtIn(cells[0]), member));
            for (String alias : cells[2].split("\\|", -1))
                if (alias.equals(HubName.spoken(name)))
                    return Optional.of(new CatalogEntry.Whole(builtIn(cells[0]), null));
        }
        if (name.indexOf('/') < 0) return recorded.row(name).map(CatalogEntry.LicenseOnly::new);
        return recorded.find(name).map(CatalogEntry.LicenseOnly::new);
    }

    /// The license recorded for this Hub id, if any.
    public Optional<RecordedLicense> recordedLicense(String hubId) {
        Optional<RecordedLicense> row = recorded.find(HubName.plain(hubId));
        if (row.isPresent()) return row;
        return find(hubId)
                .filter(entry -> entry instanceof CatalogEntry.Whole whole && whole.member() != null)
                .map(CatalogEntry.Whole.class::cast)
                .map(whole -> recordedLicense(whole.system(), Objects.requireNonNull(whole.member())));
    }

    private static RecordedLicense recordedLicense(CatalogSystem system, String member) {
        Component weights = Listing.weights(system);
        List<String> sources = new ArrayList<>();
        if (weights.facts().get("sources") instanceof List<?> cited)
            cited.forEach(source -> sources.add(source.toString()));
        return new RecordedLicense(
                member,
                system.kind(),
                weights.license().license(),
                List.of(),
                weights.status() == Status.GATED,
                weights.status() == Status.HOSTED,
                system.members().getOrDefault(member, ""),
                "",
                "",
                "",
                weights.because(),
                sources,
                system.recorded(),
                "verified",
                null,
                weights.evidence().getFirst());
    }

    /// The systems with all components, the user's own first.
    public List<CatalogSystem> systems() {
        List<CatalogSystem> systems = new ArrayList<>(own);
        for (String line : index()) systems.add(builtIn(line.substring(0, line.indexOf('\t'))));
        return systems;
    }

    /// The published records of this id (`mot:amber`), of a model of this name, or of this Hub id.
    public List<RecordedSystem> records(String name) {
        return RecordedSystems.named(name);
    }

    /// All published records.
    public List<RecordedSystem> records() {
        return RecordedSystems.all();
    }

    /// Names near this one, best first, for a name that leads nowhere.
    public List<String> suggestions(String name) {
        String bare = HubName.bare(name);
        if (bare.isEmpty()) return List.of();
        int allowed = Math.max(1, bare.length() / 6);
        Map<String, Integer> near = new LinkedHashMap<>();
        Stream.concat(
                        systems().stream()
                                .flatMap(system ->
                                        Stream.concat(Stream.of(system.id()), system.members().keySet().stream())),
                        recorded.ids().stream())
                .forEach(id -> {
                    int distance = Distance.between(bare, HubName.bare(id), allowed);
                    if (distance <= allowed) near.merge(id, distance, Math::min);
                });
        return near.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(String::length)
                                .thenComparing(Comparator.<String>naturalOrder()))))
                .limit(MAX_SUGGESTIONS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /// One line for each system member, each recorded Hub id and each published record that passes the filter, sorted
    /// by name.
    public List<Listing> list(Predicate<Listing> filter) {
        Map<String, Listing> listings = new java.util.TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (RecordedLicense row : recorded.all()) listings.put(row.hubId(), Listing.of(row));
        for (RecordedSystem record : records()) listings.put(record.id(), Listing.of(record));
        for (CatalogSystem system : systems().reversed())
            system.members()
                    .forEach((member, parameters) -> listings.put(member, Listing.of(system, member, parameters)));
        return listings.values().stream().filter(filter).toList();
    }

    private static List<String> index() {
        return Resource.lines(INDEX).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    private static CatalogSystem builtIn(String id) {
        String name = "systems/" + id + ".yaml";
        return SystemFile.read(Resource.path(name), new String(Resource.bytes(name), StandardCharsets.UTF_8));
    }

    static List<String> names(CatalogSystem system) {
        return Stream.concat(Stream.of(system.id(), system.name()), system.aliases().stream())
                .map(HubName::spoken)
                .distinct()
                .toList();
    }

    /// The built-in index line of a system, as it should stand in the index file.
    static String indexLine(CatalogSystem system) {
        return String.join(
                "\t",
                system.id(),
                system.name(),
                String.join("|", names(system)),
                String.join("|", system.members().keySet()));
    }
}
