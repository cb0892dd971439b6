package dev.ajar.bench.hostile;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Runs the command line on every hostile place and prints what came of it, one row a place.
///
/// Exit codes: 0 all holds · 1 something does not · 2 usage.
public final class HostileInputs {
    private static final int MOST_SECONDS = 60;

    private final CommandLineRun run;
    private final Path folder;
    private final PrintStream out;
    private int failed;

    private HostileInputs(CommandLineRun run, Path folder, PrintStream out) {
        this.run = run;
        this.folder = folder;
        this.out = out;
    }

    /// Runs all cases, or those named.
    ///
    /// @param args `--ajar PROGRAM` for another program than the class path's; else ids of cases, all if none
    public static void main(String[] args) throws IOException, InterruptedException {
        List<String> only = new ArrayList<>(List.of(args));
        List<String> program = CommandLineRun.ofClassPath();
        int at = only.indexOf("--ajar");
        if (at >= 0 && at + 1 < only.size()) {
            program = List.of(only.get(at + 1));
            only.subList(at, at + 2).clear();
        }
        Path folder = Files.createTempDirectory("hostile");
        try {
            HostileInputs inputs = new HostileInputs(new CommandLineRun(program, MOST_SECONDS), folder, System.out);
            for (HostileCase hostile : HostileCases.ALL)
                if (only.isEmpty() || only.contains(hostile.id())) inputs.check(hostile);
            if (only.isEmpty() || only.contains("two-at-once")) inputs.twoAtOnce();
            if (only.isEmpty() || only.contains("interrupted")) inputs.interrupted();
            System.out.println(inputs.failed == 0 ? "all hold" : inputs.failed + " do not hold");
            System.exit(inputs.failed == 0 ? 0 : 1);
        } finally {
            Files.deleteIfExists(folder);
        }
    }

    private void check(HostileCase hostile) throws IOException {
        Ground ground = Ground.make(folder.resolve(hostile.id()));
        try {
            hostile.making().fill(ground);
            if (hostile.id().equals("unreadable-file") && Files.isReadable(ground.file("LICENSE"))) {
                out.println(hostile.id() + ": not run: this user may read everything");
                return;
            }
            Outcome outcome = run.assess(ground.place(), ground.outside().resolve("out"));
            row(hostile.id(), outcome, outcome.faults(hostile, ground));
        } finally {
            ground.delete();
        }
    }

    private void row(String id, Outcome outcome, List<String> faults) {
        out.printf(
                Locale.ROOT,
                "%-42s exit %2d %7.2f s %5d MB  %s%n",
                id,
                outcome.exit(),
                outcome.seconds(),
                outcome.peakBytes() >> 20,
                faults.isEmpty() ? "holds" : "DOES NOT HOLD");
        for (String fault : faults) out.println("    " + fault);
        if (!faults.isEmpty()) failed++;
    }

    /// Two runs on one place at the same time answer alike.
    private void twoAtOnce() throws IOException, InterruptedException {
        Ground ground = Ground.make(folder.resolve("two-at-once"));
        try {
            ground.card();
            List<String> arguments = List.of("assess", ground.place().toString(), "--format", "json");
            Path one = ground.outside().resolve("one");
            Path two = ground.outside().resolve("two");
            Process first = run.start(arguments, one);
            Process second = run.start(arguments, two);
            int exits = first.waitFor() + second.waitFor();
            String answer = withoutTime(one.resolve("out"));
            boolean alike = exits == 0 && !answer.isBlank() && answer.equals(withoutTime(two.resolve("out")));
            out.printf(
                    "%-42s %s%n",
                    "two-at-once", alike ? "holds" : "DOES NOT HOLD: the answers differ, or exit " + exits);
            if (!alike) failed++;
        } finally {
            ground.delete();
        }
    }

    private static String withoutTime(Path file) throws IOException {
        return Files.readString(file).replaceFirst("\"assessed\" ?: ?\"[^\"]*\"", "");
    }

    /// A run that is interrupted ends soon, with no half answer and nothing left behind in the place.
    private void interrupted() throws IOException, InterruptedException {
        Ground ground = Ground.make(folder.resolve("interrupted"));
        try {
            ground.card();
            for (int i = 0; i < 20_000; i++)
                ground.write("d" + i % 100 + "/f" + i + ".md", "# Owl " + i + "\nlicense: mit\n");
            Path answer = ground.outside().resolve("answer");
            Process process = run.start(List.of("assess", ground.place().toString(), "--format", "json"), answer);
            Thread.sleep(700);
            boolean running = process.isAlive();
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            boolean ended = process.waitFor(5, java.util.concurrent.TimeUnit.SECONDS);
            process.destroyForcibly();
            long size = Files.size(answer.resolve("out"));
            boolean holds = ended && (!running || size == 0);
            out.printf(
                    "%-42s %s, %s, %d bytes written: %s%n",
                    "interrupted",
                    running ? "at work" : "already done",
                    ended ? "ended with " + process.exitValue() : "went on",
                    size,
                    holds ? "holds" : "DOES NOT HOLD");
            if (!holds) failed++;
        } finally {
            ground.delete();
        }
    }
}
