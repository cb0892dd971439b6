package dev.ajar.bench.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Runs the command line in a process of its own, with an end to its time, and watches its memory.
final class CommandLineRun {
    static final List<String> FORMATS = List.of("json", "text", "markdown", "html");
    private static final long SAMPLE_MILLIS = 50;

    private final List<String> program;
    private final int mostSeconds;

    /// @param program what starts Ajar
    /// @param mostSeconds after which a run is ended
    CommandLineRun(List<String> program, int mostSeconds) {
        this.program = List.copyOf(program);
        this.mostSeconds = mostSeconds;
    }

    /// The command line of this class path.
    static List<String> ofClassPath() {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        String index = System.getProperty("ajar.index");
        if (index != null) command.add("-Dajar.index=" + index);
        command.addAll(List.of("-Xmx512m", "-cp", System.getProperty("java.class.path"), "dev.ajar.cli.Main"));
        return command;
    }

    Outcome assess(Path place, Path out) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("assess", place.toString()));
        for (String format : FORMATS) arguments.addAll(List.of("--output", format + "=" + out.resolve(format)));
        Process process = start(arguments, out);
        try {
            long start = System.nanoTime();
            long peak = 0;
            while (!process.waitFor(SAMPLE_MILLIS, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, resident(process.pid()));
                if (System.nanoTime() - start > TimeUnit.SECONDS.toNanos(mostSeconds)) break;
            }
            boolean ended = !process.isAlive();
            double seconds = (System.nanoTime() - start) / 1e9;
            Map<String, String> answers = new LinkedHashMap<>();
            answers.put("standard output", text(out.resolve("out")));
            for (String format : FORMATS) answers.put(format, text(out.resolve(format)));
            return new Outcome(ended ? process.exitValue() : -1, answers, text(out.resolve("err")), seconds, peak);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a run went on", e);
        } finally {
            process.destroyForcibly();
        }
    }

    Process start(List<String> arguments, Path out) throws IOException {
        List<String> command = new ArrayList<>(program);
        command.addAll(arguments);
        Files.createDirectories(out);
        return new ProcessBuilder(command)
                .redirectOutput(out.resolve("out").toFile())
                .redirectError(out.resolve("err").toFile())
                .start();
    }

    private static String text(Path file) throws IOException {
        return Files.exists(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
    }

    /// The most resident memory a process has had, where the system tells.
    private static long resident(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status")))
                if (line.startsWith("VmHWM:")) return Long.parseLong(line.replaceAll("\\D", "")) << 10;
        } catch (IOException e) {
            return 0; // ended meanwhile, or another system
        }
        return 0;
    }
}
