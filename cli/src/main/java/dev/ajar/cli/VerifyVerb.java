package dev.ajar.cli;

import dev.ajar.Ajar;
import dev.ajar.AssessOptions;
import dev.ajar.Meter;
import dev.ajar.Progress;
import dev.ajar.export.Badge;
import dev.ajar.internal.DataException;
import dev.ajar.report.Comparison;
import dev.ajar.report.Style;
import dev.ajar.report.json.AssessmentFile;
import dev.ajar.source.NothingToRead;
import dev.ajar.source.Options;
import dev.ajar.source.Snapshot;
import dev.ajar.source.Sources;
import dev.ajar.source.TextFile;
import dev.ajar.verify.Outcome;
import dev.ajar.verify.Outcome.State;
import dev.ajar.verify.Verification;
import dev.ajar.verify.Verification.Places;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `ajar verify FILE [PLACE]`
@Command(
        name = "verify",
        sortOptions = false,
        description = {
            "Looks again at what an earlier assessment (JSON), a published record or a badge cites, and says what changed.",
            "same, moved (the words or bytes stand elsewhere), changed, gone, could-not-look"
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all that could be looked at is the same, or moved",
            "1:something changed or is gone; with --strict also what could not be looked at",
            "2:wrong usage, or the file is none of these",
            "3:nothing could be looked at"
        })
final class VerifyVerb implements Callable<Integer> {
    /// How many places that could not be looked at text shows without --all.
    private static final int MOST_UNSEEN = 5;

    private final Program program;

    @Parameters(index = "0", paramLabel = "FILE", description = "What --format json or jsonl wrote, a record, a badge.")
    Path file = Path.of("");

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "PLACE",
            description = "Where to look. Default: the place that was assessed, where it is a folder or file here.")
    @Nullable
    String place;

    @Option(
            names = "--evidence",
            paramLabel = "FILE",
            description = "The evidence of a badge. Default: the file that it names, beside it.")
    @Nullable
    Path evidence;

    @Option(names = "--attest", paramLabel = "FILE", description = "A file that was given with --attest then.")
    List<Path> attest = new ArrayList<>();

    @Option(names = "--all", description = "In text, also show what is the same.")
    boolean all;

    @Option(names = "--strict", description = "Exit 1 also where something could not be looked at.")
    boolean strict;

    @Mixin
    SheetOptions options = new SheetOptions();

    VerifyVerb(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Style style = options.style(program.console());
        byte[] bytes = bytes(file, AssessmentFile.MAX_BYTES);
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.UTF_8).stripLeading();
        Verification verification;
        if (head.startsWith("<")) verification = badge(new String(bytes, StandardCharsets.UTF_8));
        else if (head.startsWith("{")) verification = assessments(documents(file, bytes));
        else verification = record(new String(bytes, StandardCharsets.UTF_8));
        show(verification, style);
        if (verification.broken()) return ExitCode.BELOW;
        if (verification.blind()) return ExitCode.NOTHING_READ;
        boolean unseen = verification.counts().getOrDefault(State.COULD_NOT_LOOK, 0) > 0;
        return strict && unseen ? ExitCode.BELOW : ExitCode.DONE;
    }

    private Verification assessments(List<AssessmentFile.Document> documents) throws IOException {
        Verification verification = new Verification(List.of());
        Map<String, TextFile> given = given();
        for (Map.Entry<String, List<AssessmentFile.Document>> group : documents.stream()
                .collect(Collectors.groupingBy(AssessmentFile.Document::uri, LinkedHashMap::new, Collectors.toList()))
                .entrySet()) {
            try (Opened opened = opened(group.getKey())) {
                Places places = Places.catalogOr(Places.givenOr(given, opened.places()));
                for (AssessmentFile.Document document : group.getValue())
                    verification =
                            verification.with(Verification.of(document, places).outcomes());
            }
        }
        return verification;
    }

    private Verification record(String text) throws IOException {
        String lower = file.toString().toLowerCase(Locale.ROOT);
        if (!lower.endsWith(".yml") && !lower.endsWith(".yaml"))
            throw new UsageException(file + ": expected an assessment (JSON), a record (.yml, .yaml) or a badge (SVG)");
        try (Opened opened = place == null
                ? Opened.nowhere(
                        "links are not followed; give a copy of the repository: ajar verify " + file + " PLACE")
                : opened(place)) {
            Verification verification =
                    Verification.ofRecord(String.valueOf(file.getFileName()), text, opened.places());
            return place == null ? verification : verification.with(licenses(place));
        } catch (DataException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    /// The licenses that the record and the files give differently.
    private List<Outcome> licenses(String where) throws IOException {
        AssessOptions quick = new KnowledgeOptions().options(Progress.NONE, Meter.NONE, program.console());
        Ajar ajar = program.ajar(new LicenseOptions());
        Comparison comparison = Comparison.of(List.of(ajar.assess(file.toString(), quick), ajar.assess(where, quick)));
        List<Outcome> outcomes = new ArrayList<>();
        for (Comparison.Difference difference : comparison.differences())
            if (difference.left() == 0 && difference.what().startsWith("license "))
                outcomes.add(Verification.outcome(
                        difference.kind().wire(),
                        "license",
                        State.CHANGED,
                        difference.what() + " (record against files)"));
        return outcomes;
    }

    private Verification badge(String svg) throws IOException {
        Badge badge;
        try {
            badge = Badge.read(svg);
        } catch (IllegalArgumentException e) {
            throw new UsageException(file + ": " + e.getMessage());
        }
        Path beside = evidence(badge);
        if (!Files.isRegularFile(beside))
            return new Verification(List.of(Verification.outcome(
                    badge.link(),
                    "evidence",
                    State.COULD_NOT_LOOK,
                    "no such file beside the badge; get it and name it with --evidence")));
        List<AssessmentFile.Document> documents = documents(beside, bytes(beside, AssessmentFile.MAX_BYTES));
        List<Outcome> outcomes = new ArrayList<>(Verification.ofBadge(badge, svg, documents));
        boolean stands = outcomes.stream().noneMatch(o -> o.state() == State.CHANGED);
        Verification verification = new Verification(outcomes);
        if (!stands || place == null) return verification;
        List<AssessmentFile.Document> own = documents.stream()
                .filter(document -> document.digest().equals(badge.digest()))
                .toList();
        return verification.with(assessments(own).outcomes());
    }

    private Path evidence(Badge badge) {
        if (evidence != null) return evidence;
        String name = badge.link().substring(badge.link().lastIndexOf('/') + 1);
        boolean plain = !name.isEmpty()
                && !name.startsWith(".")
                && name.chars().noneMatch(c -> c < ' ' || "\\?#:*\"<>|%".indexOf(c) >= 0);
        return file.resolveSibling(plain ? name : "evidence.ajar.json");
    }

    private Opened opened(String uri) throws IOException {
        String at = place == null ? uri : place;
        boolean here = place != null || Sources.ALL.stream().anyMatch(source -> source.accepts(at));
        if (!here)
            return Opened.nowhere(
                    uri.startsWith("catalog:")
                            ? "it is no file of the catalog"
                            : "the place is " + uri + "; give a copy of it: ajar verify " + file + " PLACE");
        try {
            Snapshot snapshot = Sources.open(at, Options.USUAL);
            return new Opened(snapshot, Places.in(snapshot));
        } catch (NothingToRead e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private record Opened(@Nullable Snapshot snapshot, Places places) implements AutoCloseable {
        static Opened nowhere(String because) {
            return new Opened(null, Places.nowhere(because));
        }

        @Override
        public void close() throws IOException {
            if (snapshot != null) snapshot.close();
        }
    }

    private Map<String, TextFile> given() throws IOException {
        Map<String, TextFile> given = new HashMap<>();
        for (Path each : attest) {
            String path = each.toString().replace('\\', '/');
            given.put(path, TextFile.of(path, bytes(each, TextFile.MAX_BYTES)));
        }
        return given;
    }

    private static List<AssessmentFile.Document> documents(Path file, byte[] bytes) {
        try {
            return AssessmentFile.read(bytes);
        } catch (IllegalArgumentException e) {
            throw new UsageException(file + ": " + e.getMessage());
        }
    }

    private static byte[] bytes(Path file, long most) throws IOException {
        if (!Files.isRegularFile(file)) throw new UsageException(file + ": no such file");
        if (Files.size(file) > most) throw new UsageException(file + ": at most " + most + " bytes are read");
        return Files.readAllBytes(file);
    }

    private void show(Verification verification, Style style) throws IOException {
        boolean text = options.format.equals("text");
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        int unseen = 0;
        for (Outcome outcome : verification.outcomes()) {
            if (text && !all && outcome.state() == State.SAME) continue;
            if (text && !all && outcome.state() == State.COULD_NOT_LOOK && ++unseen > MOST_UNSEEN) continue;
            rows.add(row(outcome));
        }
        Console console = program.console();
        if (!text || !rows.isEmpty())
            new Sheet("citations", List.of("state", "place", "now", "because", "cited_by"), rows)
                    .print(options.format, style, console);
        if (!text) return;
        List<String> counts = new ArrayList<>();
        verification.counts().forEach((state, count) -> counts.add(count + " " + state.wire()));
        console.out().println(String.join(", ", counts));
    }

    private static Map<String, @Nullable Object> row(Outcome outcome) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("state", outcome.state().wire());
        row.put("place", outcome.citation().place());
        row.put("quote", outcome.citation().quote());
        row.put("now", outcome.now().isEmpty() ? null : outcome.now());
        row.put("because", outcome.because());
        row.put("cited_by", outcome.citation().citedBy());
        return row;
    }
}
