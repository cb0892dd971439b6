package dev.ajar.application.part;

import dev.ajar.application.value.Place;
import dev.ajar.application.value.Traced;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Something that runs, whatever format declares it: a Compose service, a container of a manifest, a part of a chart.
///
/// @param image as written after interpolation, or `null`
/// @param imageAt where the image is written
/// @param build how it is built here, or `null`
/// @param commands simple commands, each as its words
/// @param environment names and values inside the container
/// @param addresses names under which others reach it
/// @param ports published and inner ports
/// @param mounts what is laid into it
/// @param dependsOn names it waits for
/// @param optional whether it starts only when asked to
/// @param models names of declared models it binds
/// @param operations operational words, such as `healthcheck`, with the place that shows each
/// @param chart the chart elsewhere that says what runs, or `null`
public record Workload(
        String name,
        Place at,
        @Nullable Traced image,
        Place imageAt,
        @Nullable Build build,
        List<List<Word>> commands,
        Map<String, Word> environment,
        Set<String> addresses,
        List<Port> ports,
        List<Mount> mounts,
        Set<String> dependsOn,
        boolean optional,
        Set<String> models,
        Map<String, Place> operations,
        @Nullable Chart chart) {
    public Workload {
        commands = List.copyOf(commands);
        environment = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(environment));
        addresses = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(addresses));
        ports = List.copyOf(ports);
        mounts = List.copyOf(mounts);
        dependsOn = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(dependsOn));
        models = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(models));
        operations = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(operations));
    }

    /// What runs by a file that says nothing of addresses, ports and mounts.
    public static Workload alone(
            String name,
            Place at,
            @Nullable Traced image,
            @Nullable Build build,
            List<List<Word>> commands,
            Map<String, Word> environment) {
        return new Workload(
                name,
                at,
                image,
                at,
                build,
                commands,
                environment,
                Set.of(),
                List.of(),
                List.of(),
                Set.of(),
                false,
                Set.of(),
                Map.of(),
                null);
    }

    /// A chart that is not here: its address, its name there and the versions that fit.
    public record Chart(String repository, String name, String version) {
        String text() {
            return "chart " + name + (version.isEmpty() ? "" : " " + version)
                    + (repository.isEmpty() ? "" : " of " + repository);
        }
    }

    /// A text and where it is written.
    public record Word(Traced value, Place at) {
        public String text() {
            return value.text();
        }
    }

    /// How an image is built.
    ///
    /// @param context folder, or an address; `null` where it cannot be told
    /// @param dockerfile path relative to the context
    public record Build(
            @Nullable String context,
            String dockerfile,
            @Nullable String target,
            Map<String, Word> arguments) {}

    /// A port others reach (`outer`, empty where none is published) and the one inside.
    public record Port(String outer, String inner) {}

    /// Something laid into a container.
    public record Mount(Word source, String target) {}
}
