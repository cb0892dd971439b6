package dev.ajar.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;

/// Where answers and messages go.
///
/// @param out answers, always UTF-8
/// @param err messages
/// @param terminal whether answers go to a terminal
/// @param watched whether messages go to a terminal
record Console(
        PrintStream out,
        PrintStream err,
        boolean terminal,
        boolean watched,
        Map<String, String> environment,
        Clock clock) {
    Console {
        environment = Map.copyOf(environment);
    }

    /// The console of this process. The launcher tells with `ajar.tty` which of the two streams are terminals (`1`,
    /// `2`).
    static Console system() {
        String tty = System.getProperty("ajar.tty", "");
        return new Console(
                new PrintStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                        false,
                        StandardCharsets.UTF_8),
                System.err,
                tty.contains("1"),
                tty.contains("2"),
                System.getenv(),
                Clock.systemUTC());
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
