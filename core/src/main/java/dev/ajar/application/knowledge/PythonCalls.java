package dev.ajar.application.knowledge;

import dev.ajar.application.python.LoadingCalls;

/// The table of loading calls that comes with this program.
public final class PythonCalls {
    private PythonCalls() {}

    public static LoadingCalls load() {
        return LoadingCalls.of(Resources.read("python-calls.yaml"));
    }
}
