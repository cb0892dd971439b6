package dev.ajar.bench.hostile;

import java.util.List;
import java.util.stream.Stream;

/// All hostile places.
public final class HostileCases {
    public static final List<HostileCase> ALL = Stream.of(
                    TreeCases.ALL, HeaderCases.ALL, TextCases.ALL, ApplicationCases.ALL, GitCases.ALL)
            .flatMap(List::stream)
            .toList();

    private HostileCases() {}
}
