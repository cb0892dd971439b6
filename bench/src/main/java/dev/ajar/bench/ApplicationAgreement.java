package dev.ajar.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Prints how far Ajar's answers about applications agree with tables made by hand, and how fast it takes them apart.
///
/// Exit codes: 0 printed · 1 below the share asked, or an error of ours · 2 usage.
public final class ApplicationAgreement {
    private static final String USAGE = """
            Usage: applications agree --labels FILE… --places FOLDER… [--least PERCENT] [--brief]
                   applications speed PLACE [--one FILE] [--ajar PROGRAM]
              --labels  tables of applications, JSON or YAML, or folders of them
              --places  folders in which repositories lie, as owner+name, owner/name or name
              --least   exit 1 where a kind of answer agrees less
              --brief   the table without the disagreements
              --one     a file of its own, for the time of one cold start
            """;

    private ApplicationAgreement() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        System.exit(run(args, System.out, System.err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) throws IOException, InterruptedException {
        List<Path> labels = new ArrayList<>();
        List<Path> places = new ArrayList<>();
        Path one = null;
        String ajar = "./ajar";
        double least = 0;
        boolean brief = false;
        String verb = args.length == 0 ? "" : args[0];
        String option = verb.equals("speed") ? "--places" : "";
        for (int i = 1; i < args.length; i++) {
            String arg = args[i];
            if (arg.equals("--brief")) brief = true;
            else if (arg.startsWith("--")) option = arg;
            else
                switch (option) {
                    case "--labels" -> labels.add(Path.of(arg));
                    case "--places" -> places.add(Path.of(arg));
                    case "--one" -> one = Path.of(arg);
                    case "--ajar" -> ajar = arg;
                    case "--least" -> least = Double.parseDouble(arg);
                    default -> {
                        return usage(err);
                    }
                }
        }
        if (verb.equals("speed") && places.size() == 1) return ApplicationSpeed.run(places.getFirst(), one, ajar, out);
        if (!verb.equals("agree") || labels.isEmpty() || places.isEmpty()) return usage(err);
        return agree(labels, places, least, brief, out);
    }

    private static int usage(PrintStream err) {
        err.print(USAGE);
        return 2;
    }

    private static int agree(List<Path> labels, List<Path> places, double least, boolean brief, PrintStream out)
            throws IOException {
        int code = 0;
        for (Path file : files(labels)) {
            JsonNode table = Documents.yaml(file);
            String repo = repository(table);
            Optional<Path> place = Place.find(repo, places);
            out.println(file.getFileName() + ": " + repo);
            if (place.isEmpty()) {
                out.println("  not compared, it lies in none of the places");
                continue;
            }
            ApplicationTruth truth = new ApplicationTruth();
            JsonNode answer = new Answers.Assessed().of(repo, place.get());
            for (JsonNode platform : table.path("platforms")) {
                String entry = Documents.text(platform, "compose", "");
                truth.compare(Documents.text(platform, "id", entry), platform, subject(answer, entry));
            }
            out.print(truth.table(brief));
            for (var tally : truth.tallies().entrySet())
                if (tally.getValue().percent() < least) {
                    out.println("below " + least + " %: " + tally.getKey());
                    code = 1;
                }
        }
        return code;
    }

    private static @Nullable JsonNode subject(JsonNode answer, String entry) {
        for (JsonNode subject : answer.path("subjects"))
            if (entry.equals(Documents.text(subject, "entry", ""))) return subject;
        return null;
    }

    /// `owner/name` of the table, without revision and remark.
    private static String repository(JsonNode table) {
        String source = Documents.text(table, "repo", Documents.text(table.path("meta"), "source", ""));
        int at = source.indexOf('@');
        return at < 0 ? source : source.substring(0, at);
    }

    private static List<Path> files(List<Path> labels) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Path label : labels) {
            if (!Files.isDirectory(label)) {
                all.add(label);
                continue;
            }
            try (Stream<Path> below = Files.list(label)) {
                below.filter(f -> f.toString().endsWith(".yaml")).sorted().forEach(all::add);
            }
        }
        return all;
    }
}
