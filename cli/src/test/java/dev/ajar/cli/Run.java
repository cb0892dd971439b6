package dev.ajar.cli;

import dev.ajar.Ajar;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/// Runs the program as a user does, and keeps what it prints.
final class Run {
    private final Ajar ajar;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private final Map<String, String> environment;

    Run(Ajar ajar) {
        this(ajar, Map.of("HOME", "/nonexistent"));
    }

    Run(Ajar ajar, Map<String, String> environment) {
        this.ajar = ajar;
        this.environment = environment;
    }

    int ajar(String... args) {
        out.reset();
        err.reset();
        Console console = new Console(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                false,
                false,
                environment,
                Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC));
        int code = new Program(_ -> ajar, console).run(args);
        console.flush();
        return code;
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
