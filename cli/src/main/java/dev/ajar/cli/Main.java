package dev.ajar.cli;

import dev.ajar.Ajar;

/// Starts the command line.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Console console = Console.system();
        int code = run(console, args);
        console.flush();
        System.exit(code);
    }

    private static int run(Console console, String... args) {
        try {
            return new Program(Ajar::with, console).run(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            console.err()
                    .println("ajar: " + e.getClass().getSimpleName()
                            + ": more memory is needed than there is; please report it with the place assessed");
            return ExitCode.OUR_FAULT;
        }
    }
}
