package dev.ajar.finding;

import dev.ajar.source.Entry;
import dev.ajar.source.Snapshot;

/// Looks at one file and says what it shows.
public interface Finder {
    /// Kebab-case, stable.
    String id();

    /// Whether the file may show something, by its path alone.
    boolean wants(Entry entry);

    /// What the file shows. Never throws for what a file holds: what cannot be read becomes an issue.
    Found find(Entry entry, Snapshot snapshot);
}
