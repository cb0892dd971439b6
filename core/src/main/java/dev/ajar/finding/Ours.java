package dev.ajar.finding;

import dev.ajar.source.PathRoles;

/// Whether a file is the repository's own work, and may be a part of what it releases.
public final class Ours {
    private Ours() {}

    /// False in folders of other people's work, of tests and their fixtures, and of builds.
    public static boolean is(String path) {
        return switch (PathRoles.of(path).role()) {
            case VENDORED, BUILD, FIXTURE, TEST -> false;
            case EXAMPLE, DOCUMENTATION, OWN -> true;
        };
    }
}
