package dev.ajar.cli;

import dev.ajar.Ajar;
import dev.ajar.AssessOptions;
import dev.ajar.Meter;
import dev.ajar.PlaceException;
import dev.ajar.Progress;
import dev.ajar.catalog.Catalog;
import dev.ajar.catalog.Listing;
import dev.ajar.catalog.RecordedSystem;
import dev.ajar.framework.Frameworks;
import dev.ajar.model.Judgement;
import dev.ajar.model.Shade;
import dev.ajar.model.Status;
import dev.ajar.report.Style;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `ajar catalog [list | show NAME]`
@Command(
        name = "catalog",
        sortOptions = false,
        description = "Lists recorded models by shade, condition and size, or shows what is recorded of one.")
final class CatalogVerb implements Callable<Integer> {
    /// Conditions that ask a commercial user to act before the first use.
    private static final Set<String> REQUESTS = Set.of(
            "non-commercial", "research-only", "registration-for-commercial-use", "access-gate", "usage-reporting");

    private final Program program;

    @Parameters(arity = "0..2", paramLabel = "list | show NAME", description = "A family or a Hub id.")
    List<String> words = new ArrayList<>();

    @Option(names = "--shade", split = ",", paramLabel = "SHADE", description = "Only these shades.")
    List<String> shades = new ArrayList<>();

    @Option(names = "--condition", split = ",", paramLabel = "KIND", description = "Only licenses with all of these.")
    List<String> conditions = new ArrayList<>();

    @Option(names = "--without", split = ",", paramLabel = "KIND", description = "Only licenses with none of these.")
    List<String> without = new ArrayList<>();

    @Option(
            names = "--framework",
            paramLabel = "ID[@VERSION]",
            description = "Show what this framework gives. Only what is recorded with its components is judged.")
    @Nullable
    String framework;

    @Option(
            names = "--class",
            paramLabel = "CLASS",
            description = "Only this class of --framework: a tier such as I, pass or fail, a rung, or at least so many"
                    + " points.")
    @Nullable
    String wantedClass;

    @Option(names = "--possible", description = "With --class: also what may be of it, where unknown answers decide.")
    boolean possible;

    @Option(names = "--min-size", paramLabel = "SIZE", description = "At least so many parameters, such as 500M.")
    @Nullable
    String least;

    @Option(names = "--max-size", paramLabel = "SIZE", description = "At most so many parameters, such as 13B.")
    @Nullable
    String most;

    @Option(names = "--kind", paramLabel = "KIND", description = "model, adapter or dataset.")
    @Nullable
    String kind;

    @Option(
            names = "--usable-at-work",
            description =
                    "Only what may be used commercially without asking: open or conditional, no gate, no request.")
    boolean usable;

    @Option(names = "--catalog-dir", paramLabel = "DIR", description = "Folder of further records.")
    @Nullable
    Path folder;

    @Mixin
    SheetOptions options = new SheetOptions();

    CatalogVerb(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        Style style = options.style(program.console());
        String name = SheetOptions.shown("catalog", words);
        if (name != null) return show(name);
        Catalog catalog = folder == null ? Catalog.load() : Catalog.load(folder);
        KnownLicenses known = KnownLicenses.load(new LicenseOptions(), program.console());
        Set<Shade> wanted = Set.copyOf(shades.stream().map(Shades::of).toList());
        double low = least == null ? 0 : size(least);
        double high = most == null ? Double.MAX_VALUE : size(most);
        Judged judged = judged();
        int maybe = 0;
        List<Map<String, @Nullable Object>> rows = new ArrayList<>();
        for (Listing listing : catalog.list(l -> kind == null || l.kind().equals(kind))) {
            Shade shade = listing.status() == Status.LINKED || listing.status() == Status.GATED
                    ? known.shade(listing.license())
                    : listing.status() == Status.HOSTED ? Shade.HOSTED : other(listing.status());
            List<String> asked = known.conditions(listing.license().wireId());
            if (!wanted.isEmpty() && !wanted.contains(shade)) continue;
            if (!asked.containsAll(conditions) || without.stream().anyMatch(asked::contains)) continue;
            if ((least != null || most != null)
                    && !(listing.size().orElse(-1) >= low && listing.size().orElse(Double.MAX_VALUE) <= high)) continue;
            if (usable && !usable(listing, shade, asked)) continue;
            Map<String, @Nullable Object> row = row(listing, shade, asked);
            if (judged != null) {
                Judgement verdict = judged.of(listing);
                if (verdict == null) continue;
                ClassAsked.Answer answer =
                        wantedClass == null ? ClassAsked.Answer.YES : new ClassAsked(wantedClass).of(verdict);
                if (answer == ClassAsked.Answer.MAYBE) maybe++;
                if (answer == ClassAsked.Answer.NO || (answer == ClassAsked.Answer.MAYBE && !possible)) continue;
                row.put("framework", verdict.framework() + "@" + verdict.version());
                row.put(
                        "class",
                        verdict.best().equals(verdict.worst())
                                ? verdict.best()
                                : verdict.worst() + " to " + verdict.best());
            }
            rows.add(row);
        }
        List<String> columns = new ArrayList<>(List.of("name", "shade", "license", "parameters", "status"));
        if (judged != null) columns.add(1, "class");
        columns.add("recorded_by");
        new Sheet("catalog", columns, rows).print(options.format, style, program.console());
        if (maybe > 0 && !possible)
            program.console()
                    .err()
                    .println("ajar: " + maybe + " more may be of class " + wantedClass
                            + ", where unknown answers decide; --possible lists them");
        return ExitCode.DONE;
    }

    private static Shade other(Status status) {
        return status == Status.WITHHELD || status == Status.NOT_FOUND ? Shade.CLOSED : Shade.UNKNOWN;
    }

    /// What a framework gives to the entries that are recorded with their components.
    private record Judged(Ajar ajar, AssessOptions options) {
        @Nullable
        Judgement of(Listing listing) throws PlaceException {
            if (listing.system().isEmpty()) return null;
            return ajar.assess("catalog:" + listing.name(), options)
                    .assessments()
                    .getFirst()
                    .judgements()
                    .getFirst();
        }
    }

    private @Nullable Judged judged() throws IOException {
        if (framework == null) {
            if (wantedClass != null) throw new UsageException("--class " + wantedClass + ": of which --framework?");
            return null;
        }
        if (framework.indexOf(',') >= 0) throw new UsageException("--framework " + framework + ": one at a time here");
        KnowledgeOptions knowledge = new KnowledgeOptions();
        knowledge.frameworks = List.of(framework);
        knowledge.catalogDir = folder;
        try {
            Frameworks.chosen(framework);
        } catch (IllegalArgumentException e) {
            throw new UsageException("--framework: " + e.getMessage());
        }
        return new Judged(
                program.ajar(new LicenseOptions()),
                knowledge.options(Progress.NONE, Meter.NONE, program.console()).verdictsOnly());
    }

    private static boolean usable(Listing listing, Shade shade, List<String> asked) {
        // A single record is no ground to stand on: audits found errors in nine of ten.
        return listing.recordedBy().isEmpty()
                && (shade == Shade.OPEN || shade == Shade.CONDITIONAL)
                && listing.status() == Status.LINKED
                && asked.stream().noneMatch(REQUESTS::contains);
    }

    /// A record is shown as an assessment, since that is what a reader wants of it. What other publications record
    /// under
    /// the same name is named beside it.
    private int show(String name) throws IOException {
        AssessVerb assess = new AssessVerb(program);
        assess.places = List.of(name.startsWith("catalog:") ? name : "catalog:" + name);
        assess.answer.format = options.format;
        assess.answer.color = options.color;
        assess.knowledge.catalogDir = folder;
        int code = assess.call();
        List<String> also = Catalog.load().records(name).stream()
                .map(RecordedSystem::id)
                .filter(id -> !id.equalsIgnoreCase(name))
                .toList();
        if (code == ExitCode.DONE && !also.isEmpty())
            program.console().err().println("ajar: recorded as " + String.join(", ", also) + " too");
        return code;
    }

    private static Map<String, @Nullable Object> row(Listing listing, Shade shade, List<String> asked) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        row.put("name", listing.name());
        row.put("system", listing.system().isEmpty() ? null : listing.system());
        row.put("kind", listing.kind());
        row.put("shade", shade.wire());
        row.put("license", listing.license().wireId());
        row.put("parameters", listing.parameters().isEmpty() ? null : listing.parameters());
        row.put("status", listing.status().wire());
        row.put("conditions", asked);
        row.put("date", listing.date());
        row.put("grade", listing.grade());
        row.put("recorded_by", listing.recordedBy().isEmpty() ? null : listing.recordedBy());
        return row;
    }

    private static double size(String text) {
        String number = text.toUpperCase(Locale.ROOT).strip();
        double factor = 1;
        char unit = number.isEmpty() ? ' ' : number.charAt(number.length() - 1);
        switch (unit) {
            case 'K' -> factor = 1e3;
            case 'M' -> factor = 1e6;
            case 'B' -> factor = 1e9;
            case 'T' -> factor = 1e12;
            default -> number = number + " ";
        }
        try {
            return Double.parseDouble(number.substring(0, number.length() - 1).strip()) * factor;
        } catch (NumberFormatException _) {
            throw new UsageException("size '" + text + "': give a number with K, M, B or T, such as 13B");
        }
    }
}
