package dev.ajar.cli;

import dev.ajar.AssessOptions;
import dev.ajar.Meter;
import dev.ajar.OptionException;
import dev.ajar.OwnComponents;
import dev.ajar.Progress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// What to assess, and with which knowledge.
final class KnowledgeOptions {
    @Option(
            names = "--framework",
            split = ",",
            paramLabel = "ID[@VERSION]",
            description = "Only these frameworks. Default: all.")
    List<String> frameworks = new ArrayList<>();

    @Option(names = "--model", paramLabel = "ID", description = "Only this subject of several, by id, name or member.")
    @Nullable
    String model;

    @Option(
            names = "--exclude",
            paramLabel = "GLOB",
            description = "Leave out paths that match. May be given several times.")
    List<String> exclude = new ArrayList<>();

    @Option(
            names = "--values",
            paramLabel = "FILE",
            description = "Values for chart templates. May be given several times.")
    List<Path> values = new ArrayList<>();

    @Mixin
    LicenseOptions licenses = new LicenseOptions();

    @Option(names = "--frameworks-dir", paramLabel = "DIR", description = "Folder of further frameworks.")
    @Nullable
    Path frameworksDir;

    @Option(names = "--catalog-dir", paramLabel = "DIR", description = "Folder of further catalog records.")
    @Nullable
    Path catalogDir;

    @Option(
            names = "--components",
            paramLabel = "FILE|DIR",
            description = "Own table of software, before the built-in one. May be given several times.")
    List<Path> components = new ArrayList<>();

    @Option(names = "--attest", paramLabel = "FILE", description = "What people attest, shown as said by them.")
    List<Path> attest = new ArrayList<>();

    @Option(
            names = "--offline",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Stay off the network. Default, and the only mode today.")
    boolean offline = true;

    @Option(
            names = "--save-snapshot",
            paramLabel = "DIR",
            description = "Save what was read, so that the run can be repeated.")
    @Nullable
    Path saveSnapshot;

    AssessOptions options(Progress progress, Meter meter, Console console) {
        if (!offline) throw new UsageException("--no-offline: this version never uses the network; leave it out");
        for (Path file : attest) exists(file, "--attest");
        for (Path file : values) exists(file, "--values");
        folder(frameworksDir, "--frameworks-dir");
        folder(catalogDir, "--catalog-dir");
        return new AssessOptions(
                        frameworks,
                        model,
                        exclude,
                        values,
                        licenses.termsDir,
                        frameworksDir,
                        catalogDir,
                        attest,
                        offline,
                        saveSnapshot,
                        progress,
                        meter)
                .withComponents(tables(console));
    }

    /// The tables of the user's own place, then those of this run. A wrong one of the former is told and left out.
    private List<Path> tables(Console console) {
        List<Path> all = new ArrayList<>();
        for (Path own : OwnPlace.of(console).components()) {
            if (!Files.exists(own)) continue;
            try {
                all.addAll(OwnComponents.files(List.of(own)));
            } catch (OptionException e) {
                console.err().println("ajar: own components: " + e.getMessage() + "; going on without them");
            }
        }
        try {
            all.addAll(OwnComponents.files(components));
        } catch (OptionException e) {
            throw new UsageException("--components " + e.getMessage());
        }
        return all;
    }

    private static void exists(Path file, String option) {
        if (!Files.isReadable(file))
            throw new UsageException(option + " " + file + ": cannot be read; give a file that exists");
    }

    private static void folder(@Nullable Path folder, String option) {
        if (folder != null && !Files.isDirectory(folder))
            throw new UsageException(option + " " + folder + ": is no folder; give a folder that exists");
    }
}
