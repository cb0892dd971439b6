package dev.ajar.finding;

import dev.ajar.finding.code.CodeFinder;
import java.util.List;

/// All finders, in the order they look.
public final class Finders {
    public static final List<Finder> ALL = List.of(new NamedFiles(), new CodeFinder());

    private Finders() {}
}
