package dev.ajar.application.part;

import dev.ajar.application.knowledge.ComponentTable.Match;
import dev.ajar.application.knowledge.Engines.Engine;
import dev.ajar.application.knowledge.ImageName;
import dev.ajar.model.Application.Part;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A workload with what is known about its image and which models it names.
///
/// @param image taken apart, or `null` where the service is only built or its image is not known
/// @param match the software the image holds, or `null`
/// @param aliases names under which its models answer
/// @param facts settings of the engine
/// @param contains what its build lays into it
record ServiceSeen(
        Workload workload,
        @Nullable ImageName image,
        @Nullable Match match,
        @Nullable Engine engine,
        List<Mention> mentions,
        List<String> aliases,
        Map<String, String> facts,
        List<Part> contains) {
    ServiceSeen {
        mentions = List.copyOf(mentions);
        aliases = List.copyOf(aliases);
        contains = List.copyOf(contains);
    }

    String name() {
        return workload.name();
    }

    List<Mention> served() {
        return mentions.stream().filter(Mention::serving).toList();
    }

    boolean exact() {
        return match != null && match.exact();
    }
}
