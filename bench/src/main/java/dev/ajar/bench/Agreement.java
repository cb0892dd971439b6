package dev.ajar.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Prints how far Ajar's answers agree with labels made by hand.
///
/// Exit codes: 0 printed · 1 a target is missed · 2 usage.
public final class Agreement {
    private static final String USAGE = """
            Usage: agreement --labels PATH… --places FOLDER… [--documents FOLDER] [--save FOLDER] [--targets FILE] [--brief]
              --labels     label files, or folders of them
              --places     folders in which repositories lie, as owner+name, owner/name or name
              --documents  compare owner+name.json in this folder instead of assessing
              --save       write each answer there
              --targets    exit 1 where a column is below the percentage this file asks
              --brief      the table without the disagreements
            """;

    private final Answers answers;
    private final List<Row> rows = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Agreement(Answers answers) {
        this.answers = answers;
    }

    public static void main(String[] args) throws IOException {
        System.exit(run(args, System.out, System.err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) throws IOException {
        List<Path> labels = new ArrayList<>();
        List<Path> places = new ArrayList<>();
        Path documents = null;
        Path save = null;
        Path targets = null;
        boolean brief = false;
        String option = "";
        for (String arg : args) {
            if (arg.startsWith("--")) {
                option = arg;
                if (arg.equals("--brief")) brief = true;
                else if (!List.of("--labels", "--places", "--documents", "--save", "--targets")
                        .contains(arg)) return usage(err, "unknown option " + arg);
                continue;
            }
            switch (option) {
                case "--labels" -> labels.add(Path.of(arg));
                case "--places" -> places.add(Path.of(arg));
                case "--documents" -> documents = Path.of(arg);
                case "--save" -> save = Path.of(arg);
                case "--targets" -> targets = Path.of(arg);
                default -> {
                    return usage(err, "unexpected " + arg);
                }
            }
        }
        if (labels.isEmpty() || places.isEmpty()) return usage(err, "expected --labels and --places");
        Agreement agreement = new Agreement(documents == null ? new Answers.Assessed() : new Answers.Saved(documents));
        for (LabelFile file : LabelFile.readAll(labels)) agreement.compare(file, places, save);
        return agreement.print(targets == null ? null : Targets.read(targets), brief, out);
    }

    private static int usage(PrintStream err, String wrong) {
        err.println(wrong);
        err.print(USAGE);
        return 2;
    }

    /// Compares one repository, if it is at hand.
    void compare(LabelFile file, List<Path> places, @Nullable Path save) throws IOException {
        Optional<Path> found = Place.find(file.repo(), places);
        if (found.isEmpty()) {
            notes.add(file.repo() + ": not compared, it lies in none of the places");
            return;
        }
        JsonNode answer = answers.of(file.repo(), found.get());
        if (save != null) Answers.save(answer, save, file.repo());
        String revision = Documents.text(answer.path("source"), "revision", file.commit());
        if (!revision.equals(file.commit()))
            notes.add(file.repo() + ": labels are for " + file.commit() + ", the answer for " + revision);
        try (Place place = Place.open(found.get(), revision)) {
            compare(file, answer, place);
        }
    }

    void compare(LabelFile file, JsonNode answer, Place place) throws IOException {
        Matching matching = new Matching(answer, file.labels());
        List<Matching.Match> matches = new ArrayList<>();
        for (Label label : file.labels()) {
            Matching.Match match = matching.find(label);
            matches.add(match);
            rows.add(Comparison.of(file.repo(), label, match.subject(), match.how()));
        }
        Row quotes = new Row(file.repo(), "all evidence", "");
        Quotes.check(answer, place, quotes, "");
        rows.add(quotes);
        List<String> without = matching.without(matches);
        if (!without.isEmpty()) notes.add(file.repo() + ": subjects without a label: " + String.join(", ", without));
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    private int print(@Nullable Targets targets, boolean brief, PrintStream out) {
        out.print(Table.text(rows));
        for (String note : notes) out.println("note: " + note);
        if (!brief) out.print(Table.disagreements(rows));
        List<String> missed = targets == null ? List.of() : targets.missed(rows);
        for (String miss : missed) out.println("below target: " + miss);
        return missed.isEmpty() ? 0 : 1;
    }
}
