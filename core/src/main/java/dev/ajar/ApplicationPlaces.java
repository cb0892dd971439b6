package dev.ajar;

import dev.ajar.application.Applications;
import dev.ajar.application.CatalogModels;
import dev.ajar.application.TermsShades;
import dev.ajar.application.knowledge.ModelKnowledge;
import dev.ajar.application.part.LocalLicense;
import dev.ajar.application.text.Text;
import dev.ajar.assembly.Assembly;
import dev.ajar.catalog.Catalog;
import dev.ajar.license.Identification;
import dev.ajar.license.LicenseMatcher;
import dev.ajar.model.Application.Kind;
import dev.ajar.model.Application.Replacement;
import dev.ajar.model.Assessment;
import dev.ajar.model.Basis;
import dev.ajar.model.Confidence;
import dev.ajar.model.Issue;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Origin;
import dev.ajar.model.Report;
import dev.ajar.model.Severity;
import dev.ajar.model.Shade;
import dev.ajar.source.Options;
import dev.ajar.source.Snapshot;
import dev.ajar.source.Sources;
import dev.ajar.source.catalog.CatalogSubject;
import dev.ajar.source.catalog.CatalogSubjects;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Applications at a place: a deployment file with all that lies around it, or the applications of a folder.
final class ApplicationPlaces {
    private static final int MAX_CLIMB = 10;

    /// What only an AI application runs, beside models: a database or a script runner says nothing.
    private static final Set<String> TELLING = Set.of(
            "llm-serving",
            "lvm-serving",
            "embedding-serving",
            "rerank-serving",
            "vector-db",
            "web-search",
            "agent",
            "app-platform",
            "llm-gateway",
            "retriever",
            "guardrail");

    private final Function<List<Path>, Applications> applications;
    private @Nullable Applications loaded;
    private List<Path> loadedWith = List.of();

    private ApplicationPlaces(Function<List<Path>, Applications> applications) {
        this.applications = applications;
    }

    static ApplicationPlaces of(LicenseKnowledge known, Catalog catalog, Assembly assembly) {
        return new ApplicationPlaces(components -> {
            TermsShades shades = new TermsShades(known.terms());
            LocalLicense local = text -> local(text, known.matcher(), shades);
            ModelKnowledge models = nested(new CatalogModels(catalog, shades), catalog, assembly);
            return new Applications(() -> OwnComponents.knowledge(components), models, local);
        });
    }

    private synchronized Applications get(AssessOptions options) {
        Applications known = loaded;
        if (known == null || !loadedWith.equals(options.components())) {
            loaded = known = applications.apply(options.components());
            loadedWith = options.components();
        }
        return known;
    }

    /// The application a single file describes, read with its surroundings; empty where the file describes none.
    Optional<Report> file(String place, AssessOptions options) throws IOException {
        Path file = path(place);
        if (file == null
                || !Files.isRegularFile(file)
                || !Applications.mayDescribe(file.getFileName().toString())) return Optional.empty();
        Path root = root(file);
        try (Snapshot snapshot = Sources.open(root.toString(), Options.USUAL.excluding(options.exclude()))) {
            String entry = root.relativize(file).toString().replace('\\', '/');
            Applications.Opened opened = get(options).open(snapshot);
            if (!opened.accepts(entry)) return Optional.empty();
            Assessment assessment =
                    opened.assess(entry, Applications.given(options.values()), Applications.texts(options.values()));
            return Optional.of(new Report(snapshot.info(), List.of(assessment), List.of()));
        }
    }

    /// All applications of a snapshot, in the order of their paths. In a repository that also offers a model only
    /// those count that run a model, call a hosted one or hold what only AI applications hold, and what lies beside
    /// them in the same folder.
    List<Assessment> all(Snapshot snapshot, AssessOptions options, boolean offersModel, List<Issue> issues) {
        Applications.Opened opened = get(options).open(snapshot);
        List<Assessment> found = new ArrayList<>();
        List<String> entries = opened.entries();
        if (entries.isEmpty()) return found;
        Map<String, String> given = Applications.given(options.values());
        for (String entry : entries) {
            options.progress().at("applications", found.size(), entries.size());
            try {
                Assessment assessment = opened.assess(entry, given);
                found.add(assessment);
            } catch (RuntimeException | StackOverflowError e) {
                issues.add(new Issue(
                        Severity.ERROR,
                        "finding",
                        entry,
                        "taking it apart failed (" + e + "); the rest goes on, please report this"));
            }
        }
        if (!offersModel) return found;
        Set<String> folders = new HashSet<>();
        for (Assessment one : found) if (tells(one)) folders.add(folder(one));
        found.removeIf(one -> !folders.contains(folder(one)));
        return found;
    }

    private static String folder(Assessment assessment) {
        var application = assessment.application();
        String entry = application == null ? "" : application.entry();
        return entry.substring(0, Math.max(0, entry.lastIndexOf('/')));
    }

    private static boolean tells(Assessment assessment) {
        var application = assessment.application();
        return application != null
                && application.parts().stream()
                        .anyMatch(p -> p.kind() == Kind.MODEL
                                || p.kind() == Kind.HOSTED_SERVICE
                                || p.roles().stream().anyMatch(TELLING::contains));
    }

    private static @Nullable Path path(String place) {
        try {
            return Path.of(place).toAbsolutePath().normalize();
        } catch (InvalidPathException _) {
            return null;
        }
    }

    /// The root of what the file belongs to: the nearest folder above it that is a clone, else the nearest with a
    /// license file, else its own.
    private static Path root(Path file) {
        Path own = file.getParent();
        Path at = own;
        Path licensed = null;
        for (int i = 0; i < MAX_CLIMB && at != null; i++, at = at.getParent()) {
            if (Files.exists(at.resolve(".git"))) return at;
            if (licensed == null && licensed(at)) licensed = at;
        }
        if (licensed != null) return licensed;
        return own == null ? file : own;
    }

    private static boolean licensed(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(2_000).anyMatch(f -> {
                String name = f.getFileName().toString().toUpperCase(java.util.Locale.ROOT);
                return name.startsWith("LICENSE") || name.startsWith("LICENCE") || name.equals("COPYING");
            });
        } catch (IOException _) {
            return false;
        }
    }

    private static LocalLicense.@Nullable Answer local(Text text, LicenseMatcher matcher, TermsShades shades) {
        Identification found = matcher.identify(text.content().getBytes(StandardCharsets.UTF_8));
        if (found.ids().isEmpty()) return null;
        String id = String.join(" AND ", found.ids());
        // The same words under several ids, such as "only" and "or later": one answer where all leave one shade.
        List<String> candidates = found.ids().size() == 1 ? List.of(id.split("\\|", -1)) : List.of(id);
        if (id.contains("|") && candidates.size() < 2) return null;
        Shade shade = shades.apply(candidates.getFirst());
        for (String candidate : candidates) if (shades.apply(candidate) != shade) return null;
        boolean modified = Boolean.TRUE.equals(found.modified());
        if (modified && shade == Shade.OPEN) shade = Shade.CONDITIONAL;
        LicenseFinding license = new LicenseFinding(
                Origin.DETECTED,
                candidates.size() > 1 ? new LicenseRef.Candidates(candidates) : new LicenseRef.Known(id),
                Basis.INHERITED,
                modified ? Confidence.MODIFIED : Confidence.EXACT,
                "license file of the repository" + (modified ? ", changed" : ""),
                List.of(text.at(1)));
        return new LocalLicense.Answer(license, shade, id.contains("GPL"));
    }

    /// The same records, each with the assessment of the model as a subject of its own.
    private static ModelKnowledge nested(ModelKnowledge models, Catalog catalog, Assembly assembly) {
        CatalogSubjects subjects = new CatalogSubjects(catalog);
        Map<String, Optional<Assessment>> made = new HashMap<>();
        return new ModelKnowledge() {
            @Override
            public @Nullable ModelFacts about(String hub, String name) {
                ModelFacts facts = models.about(hub, name);
                if (facts == null || hub.equals("url")) return facts;
                Assessment assessment = made.computeIfAbsent(facts.id(), id -> {
                            Optional<CatalogSubject> subject = subjects.observe(id);
                            return subject.map(s -> assembly.recorded(s.subject(), s.components(), s.issues()));
                        })
                        .orElse(null);
                return new ModelFacts(
                        facts.id(),
                        facts.license(),
                        facts.declared(),
                        facts.concluded(),
                        facts.role(),
                        facts.bases(),
                        facts.because(),
                        facts.source(),
                        assessment);
            }

            @Override
            public List<Replacement> openFor(String role, String name) {
                return models.openFor(role, name);
            }
        };
    }
}
