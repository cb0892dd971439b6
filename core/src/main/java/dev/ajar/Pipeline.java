package dev.ajar;

import dev.ajar.assembly.Assembly;
import dev.ajar.assembly.Lineage;
import dev.ajar.assembly.Seen;
import dev.ajar.assembly.TermsFacts;
import dev.ajar.catalog.Catalog;
import dev.ajar.finding.Finder;
import dev.ajar.finding.Finders;
import dev.ajar.finding.Found;
import dev.ajar.finding.license.KnownConditions;
import dev.ajar.finding.license.LicenseReader;
import dev.ajar.framework.Judged;
import dev.ajar.framework.KnownTerms;
import dev.ajar.framework.LicenseTags;
import dev.ajar.internal.DataException;
import dev.ajar.internal.HomeName;
import dev.ajar.license.name.LicenseNames;
import dev.ajar.model.Assessment;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Issue;
import dev.ajar.model.Observation;
import dev.ajar.model.Report;
import dev.ajar.model.Severity;
import dev.ajar.model.SourceInfo;
import dev.ajar.source.CachedSnapshot;
import dev.ajar.source.Entry;
import dev.ajar.source.NothingToRead;
import dev.ajar.source.Options;
import dev.ajar.source.Snapshot;
import dev.ajar.source.Sources;
import dev.ajar.source.catalog.CatalogSubject;
import dev.ajar.source.catalog.CatalogSubjects;
import dev.ajar.source.recorded.Recording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The way from a place to a report: source, finders, assembly, openness.
final class Pipeline implements Assessor {
    /// What begins the address of a name of the catalog.
    private static final String CATALOG = "catalog:";

    private final List<Finder> finders;
    private final Assembly assembly;
    private final Catalog catalog;
    private final LicenseNames names;
    private final LicenseTags tags;
    private final ApplicationPlaces applications;
    private final Attesting attesting;

    Pipeline(
            List<Finder> finders,
            Assembly assembly,
            Catalog catalog,
            LicenseNames names,
            LicenseTags tags,
            ApplicationPlaces applications,
            Attesting attesting) {
        this.finders = List.copyOf(finders);
        this.assembly = assembly;
        this.catalog = catalog;
        this.names = names;
        this.tags = tags;
        this.applications = applications;
        this.attesting = attesting;
    }

    /// All sources, finders and frameworks that come with this program.
    static Pipeline standard(LicenseKnowledge known) {
        Catalog catalog = Catalog.load();
        LicenseReader reader = new LicenseReader(known::matcher, new KnownConditions(known.terms(), known.extractor()));
        TermsFacts facts = new TermsFacts(known.terms(), known.names());
        Assembly assembly = new Assembly(facts, lineage(catalog));
        return new Pipeline(
                Finders.all(reader, known.names()),
                assembly,
                catalog,
                known.names(),
                new KnownTerms(known.terms()),
                ApplicationPlaces.of(known, catalog, assembly),
                new Attesting(assembly, facts, known.names()));
    }

    private static Lineage lineage(Catalog catalog) {
        return model -> catalog.recordedLicense(model)
                .flatMap(r -> Optional.ofNullable(r.license().wireId())
                        .map(id -> new Lineage.Recorded(
                                id,
                                r.sources().isEmpty()
                                        ? "the catalog"
                                        : r.sources().getFirst())))
                .orElse(null);
    }

    @Override
    public Report assess(String place, AssessOptions options) throws IOException {
        Judging judging = Judging.of(options, tags);
        long start = System.nanoTime();
        if (place.startsWith(CATALOG)) return named(place.substring(CATALOG.length()), judging, options);
        Optional<RecordPlace> record = RecordPlace.at(place, names);
        if (record.isPresent()) {
            options.meter().file(place, record.get().bytes(), System.nanoTime() - start);
            return recorded(record.get(), judging, options);
        }
        Optional<Report> application = applications.file(place, options);
        if (application.isPresent()) return application.get();
        boolean readable = Sources.ALL.stream().anyMatch(s -> s.accepts(place));
        if (!readable) return named(place, judging, options);
        try (Recording recording = new Recording(Sources.open(place, Options.USUAL.excluding(options.exclude())));
                Snapshot snapshot = new CachedSnapshot(recording)) {
            Report report = judged(attesting.attested(assess(place, snapshot, options), snapshot, options), judging);
            Path folder = options.saveSnapshot();
            if (folder != null) recording.save(folder);
            return report;
        } catch (NothingToRead e) {
            throw new PlaceException(place, String.valueOf(e.getMessage()), e);
        }
    }

    /// What the catalog knows by a name: what was collected from several sources, else what each published record says.
    private Report named(String name, Judging judging, AssessOptions options) throws IOException {
        Catalog catalog = catalog(options);
        CatalogSubjects subjects = new CatalogSubjects(catalog);
        Optional<CatalogSubject> known = subjects.observe(name);
        if (known.isPresent()) return recorded(known.get(), judging, options);
        List<CatalogSubject> records = subjects.records(name);
        if (records.isEmpty()) throw new PlaceException(name, unknown(name, catalog), null);
        if (records.size() == 1) return recorded(records.getFirst(), judging, options);
        List<Assessment> assessments = new ArrayList<>();
        for (CatalogSubject record : records)
            assessments.addAll(recorded(record, judging, options).assessments());
        return new Report(
                new SourceInfo(CATALOG + name, null, null, "recorded by " + records.size() + " published records"),
                assessments,
                List.of());
    }

    private static String unknown(String place, Catalog catalog) {
        List<String> near = catalog.suggestions(place);
        return "'" + place
                + "': no such file or folder, and no name of the catalog; expected a folder, a clone, a recorded"
                + " snapshot or a catalog name; "
                + (near.isEmpty() ? "see `ajar catalog list`" : "did you mean " + String.join(", ", near) + "?");
    }

    private Report recorded(CatalogSubject known, Judging judging, AssessOptions options) throws IOException {
        Assessment assessment = assembly.recorded(known.subject(), known.components(), known.issues());
        Report report = attesting.attested(new Report(known.source(), List.of(assessment), List.of()), null, options);
        Judged said = new Judged(Map.of(), Map.of(), known.words());
        return new Report(
                report.source(),
                report.assessments().stream()
                        .map(a -> known.words().isEmpty() ? judging.judge(a) : judging.judge(a, said))
                        .toList(),
                report.issues());
    }

    private Report recorded(RecordPlace known, Judging judging, AssessOptions options) throws IOException {
        Assessment assessment = assembly.recorded(
                known.subject(), known.record().components(), known.record().issues());
        Report report = attesting.attested(new Report(known.source(), List.of(assessment), List.of()), null, options);
        return new Report(
                report.source(),
                report.assessments().stream()
                        .map(a -> judging.judge(a, known.record().judged()))
                        .toList(),
                report.issues());
    }

    private Catalog catalog(AssessOptions options) throws IOException {
        Path folder = options.catalogDir();
        if (folder == null) return catalog;
        try {
            return Catalog.load(folder);
        } catch (DataException e) {
            throw new PlaceException(folder.toString(), String.valueOf(e.getMessage()), e);
        }
    }

    private Report assess(String place, Snapshot snapshot, AssessOptions options) {
        List<Observation> seen = new ArrayList<>();
        List<Issue> issues = new ArrayList<>(snapshot.issues());
        List<String> unread = new ArrayList<>();
        List<Entry> entries = snapshot.entries();
        int done = 0;
        for (Entry entry : entries) {
            options.progress().at("reading", done++, entries.size());
            long start = System.nanoTime();
            boolean looked = false;
            for (Finder finder : finders) {
                if (!finder.wants(entry)) continue;
                looked = true;
                Found found = look(finder, entry, snapshot);
                seen.addAll(found.observations());
                for (Issue issue : found.issues()) if (!issues.contains(issue)) issues.add(issue);
                if (found.unread()) unread.add(entry.path());
            }
            if (looked) options.meter().file(entry.path(), Math.max(0, entry.size()), System.nanoTime() - start);
        }
        if (entries.isEmpty()) {
            issues.add(new Issue(
                    Severity.INFO, "source", null, "nothing here: the place is empty, so there is nothing to assess"));
            return new Report(snapshot.info(), List.of(), issues);
        }
        HomeName home = HomeName.of(snapshot.info().uri(), place);
        Seen all = new Seen(
                snapshot.info(),
                home.name(),
                home.owner(),
                entries.stream().map(Entry::path).toList(),
                snapshot.provesAbsence("ajar-absent-by-construction"),
                unread,
                seen,
                issues);
        List<Assessment> models = assembly.assemble(all);
        boolean released = models.stream().anyMatch(Pipeline::released);
        List<Assessment> running = applications.all(snapshot, options, released, issues);
        OwnModels own = new OwnModels(home);
        List<Assessment> assessments = new ArrayList<>();
        for (Assessment assessment : running) if (wanted(assessment, options)) assessments.add(assessment);
        for (Assessment assessment : models) {
            // A repository of applications speaks for a model only where the model is its own and can be had.
            if (!running.isEmpty() && !(released(assessment) && own.own(assessment))) continue;
            if (wanted(assessment, options)) assessments.add(assessment);
        }
        return new Report(snapshot.info(), assessments, issues);
    }

    /// A finder that fails is our fault, and no reason to lose what the others find.
    private static Found look(Finder finder, Entry entry, Snapshot snapshot) {
        try {
            return finder.find(entry, snapshot);
        } catch (RuntimeException | StackOverflowError e) {
            return new Found(
                    List.of(),
                    List.of(new Issue(
                            Severity.ERROR,
                            "finding",
                            entry.path(),
                            "the finder " + finder.id() + " failed on it (" + e
                                    + "); the rest goes on, please report this")),
                    true);
        }
    }

    private static Report judged(Report report, Judging judging) {
        return new Report(
                report.source(),
                report.assessments().stream().map(judging::judge).toList(),
                report.issues());
    }

    private static boolean released(Assessment assessment) {
        return assessment.components().stream().anyMatch(c -> c.kind() == ComponentKind.FINAL_WEIGHTS && c.released());
    }

    private static boolean wanted(Assessment assessment, AssessOptions options) {
        String model = options.model();
        if (model == null) return true;
        return assessment.subject().id().equalsIgnoreCase(model)
                || assessment.subject().name().equalsIgnoreCase(model)
                || assessment.subject().members().stream().anyMatch(model::equalsIgnoreCase);
    }
}
