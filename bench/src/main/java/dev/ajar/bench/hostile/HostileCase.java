package dev.ajar.bench.hostile;

import java.io.IOException;
import java.util.List;

/// One way to do harm.
///
/// @param id kebab-case
/// @param exits the exit codes that are right
/// @param issues of these words one must stand in an issue, without regard to case; none: no issue is needed
/// @param large whether making the place takes long or much disk, so that only the script runs it
public record HostileCase(String id, List<Integer> exits, List<String> issues, boolean large, Making making) {
    public HostileCase {
        exits = List.copyOf(exits);
        issues = List.copyOf(issues);
    }

    /// Fills a place.
    @FunctionalInterface
    public interface Making {
        void fill(Ground ground) throws IOException;
    }

    static HostileCase of(String id, List<String> issues, Making making) {
        return new HostileCase(id, List.of(0), issues, false, making);
    }

    HostileCase exiting(Integer... codes) {
        return new HostileCase(id, List.of(codes), issues, large, making);
    }

    HostileCase larger() {
        return new HostileCase(id, exits, issues, true, making);
    }

    @Override
    public String toString() {
        return id;
    }
}
