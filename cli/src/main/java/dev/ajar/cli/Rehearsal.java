package dev.ajar.cli;

import dev.ajar.Ajar;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/// Runs a few commands and throws their answers away. The launcher records which classes that takes, so that later
/// starts find them loaded.
final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] args) {
        String home = System.getProperty("ajar.home", ".");
        String plain = home + "/examples/plain";
        String trapped = home + "/examples/trapped";
        List<List<String>> commands = List.of(
                List.of("--version"),
                List.of("assess", plain),
                List.of("assess", trapped, "--format", "json"),
                List.of("assess", trapped, "--format", "html"),
                List.of("compare", plain, trapped, "--format", "markdown"),
                List.of("explain", plain, "final-weights"),
                List.of("improve", plain, "--to", "mof,osaid"),
                List.of("identify", home + "/LICENSE"),
                List.of("identify", "--format", "jsonl", plain),
                List.of("assess", "llama-3", "--format", "jsonl"),
                List.of("licenses", "show", "mit"),
                List.of("catalog", "--shade", "noncommercial"),
                List.of("frameworks"),
                List.of("findings"));
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Console console = new Console(nowhere, nowhere, false, false, Map.of(), Clock.systemUTC());
        Program program = new Program(Ajar::with, console);
        for (List<String> command : commands) program.run(command.toArray(String[]::new));
    }
}
