package dev.ajar.cli;

/// What the program says to the shell.
final class ExitCode {
    static final int DONE = 0;
    static final int BELOW = 1;
    static final int USAGE = 2;
    static final int NOTHING_READ = 3;
    static final int OUR_FAULT = 4;

    private ExitCode() {}
}
