package dev.ajar.cli;

import dev.ajar.AssessOptions;
import dev.ajar.Meter;
import dev.ajar.export.Badge;
import dev.ajar.model.Assessment;
import dev.ajar.model.Report;
import dev.ajar.report.ReportFormats;
import dev.ajar.report.Style;
import dev.ajar.report.json.AssessmentFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `ajar badge PLACE --to FOLDER`
@Command(
        name = "badge",
        sortOptions = false,
        description = {
            "Draws one SVG badge for each verdict, and writes the evidence that they name by digest.",
            "ajar verify BADGE.svg checks one."
        })
final class BadgeVerb implements Callable<Integer> {
    private final Program program;

    @Parameters(paramLabel = "PLACE", description = "As for assess; one subject, else choose with --model.")
    String place = "";

    @Option(names = "--to", paramLabel = "FOLDER", required = true, description = "Where the files go; must exist.")
    Path folder = Path.of("");

    @Option(
            names = "--link",
            paramLabel = "URL",
            description = "Where the evidence will be published. Default: the file beside the badge.")
    @Nullable
    String link;

    @Mixin
    KnowledgeOptions knowledge = new KnowledgeOptions();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help.")
    boolean help;

    BadgeVerb(Program program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        if (!Files.isDirectory(folder)) throw new UsageException("--to " + folder + ": give a folder that exists");
        if (link != null && !link.startsWith("https://") && !link.startsWith("http://"))
            throw new UsageException("--link " + link + ": give an address that begins with https://");
        Console console = program.console();
        Report report;
        try (ProgressLine progress = new ProgressLine(console)) {
            AssessOptions options = knowledge.options(progress, Meter.NONE, console);
            report = program.ajar(knowledge.licenses).assess(place, options);
        }
        Report one = one(report);
        String id = fileName(one.assessments().getFirst().subject().id());
        AssessmentFile.Document document = AssessmentFile.of(one);
        String evidence = id + ".ajar.json";
        String date =
                console.clock().instant().atZone(ZoneOffset.UTC).toLocalDate().toString();
        List<Badge> badges = Badge.all(document, date, link == null ? evidence : published(link, evidence));
        if (badges.isEmpty())
            throw new UsageException("badge: no framework judges "
                    + one.assessments().getFirst().subject().kind().wire() + "s, so there is nothing to show");
        write(evidence, one, console);
        for (Badge badge : badges) {
            String name = id + "." + fileName(badge.framework() + "-" + badge.version()) + ".svg";
            Files.writeString(folder.resolve(name), badge.svg(), StandardCharsets.UTF_8);
            console.out().println(folder.resolve(name));
        }
        return ExitCode.DONE;
    }

    private void write(String name, Report report, Console console) throws IOException {
        Path file = folder.resolve(name);
        Style style = new Style(console.clock().instant(), false, 80);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            ReportFormats.find("json").orElseThrow().write(List.of(report), style, out);
        } catch (IOException e) {
            throw new UsageException(file + ": cannot be written (" + e.getMessage() + ")");
        }
        console.out().println(file);
    }

    private static String published(String link, String name) {
        return link.endsWith("/") ? link + name : link;
    }

    private static Report one(Report report) {
        List<Assessment> all = report.assessments();
        if (all.size() == 1) return report;
        List<String> ids = new ArrayList<>();
        for (Assessment assessment : all) ids.add(assessment.subject().id());
        throw new UsageException(
                all.isEmpty()
                        ? "badge: there is no subject here"
                        : "badge: " + all.size() + " subjects here; choose one with --model: "
                                + String.join(", ", ids.subList(0, Math.min(20, ids.size()))));
    }

    /// Letters, digits, dots and hyphens only, so that no name of a subject leads out of the folder.
    private static String fileName(String text) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < text.length() && name.length() < 80; i++) {
            char c = text.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.';
            name.append(plain ? c : '-');
        }
        String plain = name.toString();
        return plain.isEmpty() || plain.startsWith(".") ? "subject" + plain : plain;
    }
}
