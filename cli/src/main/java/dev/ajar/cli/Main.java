package dev.ajar.cli;

import dev.ajar.Ajar;

/// Starts the command line.
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Console console = Console.system();
        int code = new Program(Ajar::standard, console).run(args);
        console.flush();
        System.exit(code);
    }
}
