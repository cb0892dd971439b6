package dev.ajar.cli;

import dev.ajar.license.LicenseIndex;
import dev.ajar.license.index.build.Learned;
import dev.ajar.license.index.build.RuleCollection;
import dev.ajar.license.index.build.UserIndex;
import dev.ajar.report.json.JsonOut;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `ajar licenses learn FOLDER`
final class Learning {
    private final Console console;
    private final SheetOptions options;
    private final LicenseOptions licenses;

    Learning(Console console, SheetOptions options, LicenseOptions licenses) {
        this.console = console;
        this.options = options;
        this.licenses = licenses;
    }

    int learn(Path folder) throws IOException {
        if (licenses.indexes.size() > 1) throw new UsageException("licenses learn: give --index once");
        Path terms = licenses.termsDir;
        if (terms != null && !Files.isDirectory(terms))
            throw new UsageException("--terms-dir " + terms + ": is no folder; give a folder that exists");
        if (!Files.isDirectory(folder)) {
            console.err().println("ajar: " + folder + ": is no folder; give a folder of license texts");
            return ExitCode.NOTHING_READ;
        }
        Path index = licenses.indexes.isEmpty() ? OwnPlace.of(console).own() : licenses.indexes.getFirst();
        Learned learned;
        try {
            learned = UserIndex.learn(folder, terms, LicenseIndex.load(), index);
        } catch (IOException e) {
            console.err().println("ajar: " + index + ": cannot be written: " + e);
            console.err().println("try: AJAR_HOME=FOLDER or --index FILE, with a place that can be written");
            return ExitCode.NOTHING_READ;
        }
        for (String problem : learned.skipped()) console.err().println("ajar: skipped " + problem);
        tell(learned, index);
        boolean nothing = learned.texts().isEmpty() && learned.terms().isEmpty();
        return nothing && !learned.skipped().isEmpty() ? ExitCode.NOTHING_READ : ExitCode.DONE;
    }

    /// Makes an index of another program's collection of licenses and rules.
    int collect(Path folder) {
        if (licenses.indexes.size() > 1) throw new UsageException("licenses learn: give --index once");
        Path index = licenses.indexes.isEmpty() ? OwnPlace.of(console).full() : licenses.indexes.getFirst();
        RuleCollection.Built built;
        try {
            built = RuleCollection.build(folder, LicenseIndex.load(), index.toAbsolutePath());
        } catch (IOException e) {
            console.err().println("ajar: " + e.getMessage());
            return ExitCode.NOTHING_READ;
        }
        for (String problem : built.skipped()) console.err().println("ajar: skipped " + problem);
        if (options.format.equals("text")) {
            console.out()
                    .println(index + ": " + built.licenses() + " licenses, " + built.rules()
                            + " wordings of ScanCode (nexB and others, CC-BY-4.0)");
            return ExitCode.DONE;
        }
        try (JsonOut json =
                options.format.equals("json") ? JsonOut.indented(console.out()) : JsonOut.compact(console.out())) {
            json.object(() -> {
                json.text("index", index.toString());
                json.number("licenses", built.licenses());
                json.number("rules", built.rules());
                json.texts("skipped", built.skipped());
            });
        }
        console.out().write('\n');
        return ExitCode.DONE;
    }

    private void tell(Learned learned, Path index) {
        switch (options.format) {
            case "json" -> {
                try (JsonOut json = JsonOut.indented(console.out())) {
                    document(learned, index, json);
                }
                console.out().write('\n');
            }
            case "jsonl" -> {
                try (JsonOut json = JsonOut.compact(console.out())) {
                    document(learned, index, json);
                }
                console.out().write('\n');
            }
            default -> {
                for (Learned.Text text : learned.texts())
                    console.out().println("learned " + text.file() + " as " + text.id());
                for (String id : learned.terms()) console.out().println("learned the terms of " + id);
                console.out().println(index + ": " + count(learned.all(), "text"));
            }
        }
    }

    private static void document(Learned learned, Path index, JsonOut json) {
        json.object(() -> {
            json.text("index", index.toString());
            json.array("learned", () -> {
                for (Learned.Text text : learned.texts())
                    json.object(() -> {
                        json.text("file", text.file());
                        json.text("id", text.id());
                    });
            });
            json.texts("terms", learned.terms());
            json.texts("skipped", learned.skipped());
            json.number("texts", learned.all());
        });
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
