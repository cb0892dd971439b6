package dev.ajar.cli;

import dev.ajar.LicenseKnowledge;
import dev.ajar.license.LicenseIndex;
import dev.ajar.license.index.build.terms.OwnTerms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which licenses are known beside those that the program comes with.
final class LicenseOptions {
    @Option(
            names = "--terms-dir",
            paramLabel = "DIR",
            description = "Folder of further license terms, one YAML file each.")
    @Nullable
    Path termsDir;

    @Option(
            names = "--index",
            paramLabel = "FILE",
            description = "Use this license index beside the built-in one instead of your own. May be given several"
                    + " times.")
    List<Path> indexes = new ArrayList<>();

    /// All that is known. What of it cannot be read is named on standard error, and the rest counts.
    LicenseKnowledge load(Console console) {
        return origins(console).getLast().known();
    }

    /// Knowledge with more in it at each step, and what the last step came from.
    record Step(String origin, LicenseKnowledge known) {}

    List<Step> origins(Console console) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step("built-in", LicenseKnowledge.standard()));
        for (Path file : indexes) {
            try {
                steps.add(new Step(file.toString(), steps.getLast().known().with(LicenseIndex.open(file))));
            } catch (IOException | RuntimeException e) {
                throw new UsageException("--index " + file + ": " + reason(e));
            }
        }
        if (indexes.isEmpty()) for (Path own : OwnPlace.of(console).indexes()) add(own, steps, console);
        if (termsDir != null) terms(termsDir, steps, console);
        return steps;
    }

    private static void add(Path own, List<Step> steps, Console console) {
        if (!Files.exists(own)) return;
        try {
            steps.add(new Step("own index " + own, steps.getLast().known().with(LicenseIndex.open(own))));
        } catch (IOException | RuntimeException e) {
            console.err().println("ajar: own index: " + reason(e) + "; going on without it");
        }
    }

    private static void terms(Path folder, List<Step> steps, Console console) {
        if (!Files.isDirectory(folder))
            throw new UsageException("--terms-dir " + folder + ": is no folder; give a folder that exists");
        try {
            OwnTerms terms = OwnTerms.read(folder);
            for (String problem : terms.problems())
                console.err().println("ajar: --terms-dir " + folder + ": " + problem + "; going on without it");
            steps.add(new Step("--terms-dir", steps.getLast().known().with(terms.sections())));
        } catch (IOException e) {
            throw new UsageException("--terms-dir " + folder + ": " + reason(e));
        }
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return e instanceof java.nio.file.NoSuchFileException ? message + ": no such file" : String.valueOf(message);
    }
}
