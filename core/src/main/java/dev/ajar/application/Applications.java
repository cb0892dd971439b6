package dev.ajar.application;

import dev.ajar.application.compose.ComposeApplication;
import dev.ajar.application.compose.Settings;
import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.knowledge.ModelKnowledge;
import dev.ajar.application.part.LocalLicense;
import dev.ajar.application.part.Parts;
import dev.ajar.application.part.Workload;
import dev.ajar.application.text.Text;
import dev.ajar.application.text.Texts;
import dev.ajar.application.value.Names;
import dev.ajar.model.Assessment;
import dev.ajar.source.Snapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Takes the applications of a snapshot apart.
///
/// ```java
/// Applications applications = new Applications(Knowledge.load(), models, licenses);
/// for (String entry : applications.entries(snapshot)) applications.assess(snapshot, entry, Map.of());
/// ```
public final class Applications {
    private final Supplier<Knowledge> source;
    private final ModelKnowledge models;
    private final LocalLicense licenses;
    private @Nullable Knowledge loaded;

    public Applications(Knowledge knowledge, ModelKnowledge models, LocalLicense licenses) {
        this(() -> knowledge, models, licenses);
    }

    /// With knowledge that is fetched when the first application is taken apart: most places hold none.
    public Applications(Supplier<Knowledge> knowledge, ModelKnowledge models, LocalLicense licenses) {
        this.source = knowledge;
        this.models = models;
        this.licenses = licenses;
    }

    private synchronized Knowledge knowledge() {
        Knowledge known = loaded;
        if (known == null) loaded = known = source.get();
        return known;
    }

    /// One snapshot opened for several applications; not for use by several threads.
    public final class Opened {
        private final Texts texts;
        private final Settings settings;

        private Opened(Snapshot snapshot) {
            texts = new Texts(snapshot);
            settings = new Settings(texts);
        }

        /// Paths of the files that each describe an application, sorted.
        public List<String> entries() {
            return Formats.entries(texts);
        }

        /// Whether a file describes an application.
        public boolean accepts(String path) {
            return Formats.of(texts, path) != null;
        }

        /// Takes one application apart.
        ///
        /// @param given values of the user, by name
        public Assessment assess(String entry, Map<String, String> given) {
            return assess(entry, given, List.of());
        }

        /// Takes one application apart, with value files for charts, later ones win.
        public Assessment assess(String entry, Map<String, String> given, List<Text> values) {
            int before = texts.issues().size();
            Knowledge knowledge = knowledge();
            Parts parts = new Parts(knowledge, models, licenses, texts);
            WorkloadApplication application = new WorkloadApplication(knowledge, parts, texts);
            Formats format = Objects.requireNonNullElse(Formats.of(texts, entry), Formats.COMPOSE);
            if (format == Formats.COMPOSE)
                return new ComposeApplication(knowledge, models, licenses, texts, settings).assess(entry, given);
            List<Workload> workloads = format.workloads(texts, entry, knowledge, values);
            return application.assess(
                    format.id(),
                    entry,
                    workloads,
                    null,
                    List.of(),
                    List.of(),
                    texts.issues().subList(before, texts.issues().size()));
        }
    }

    /// Whether a file of this name may describe an application at all.
    public static boolean mayDescribe(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".yaml")
                || lower.endsWith(".yml")
                || lower.endsWith(".json")
                || lower.endsWith(".md")
                || lower.startsWith("modelfile")
                || lower.endsWith(".modelfile");
    }

    /// Values a user gives in files: `NAME=value` lines, or YAML whose top holds plain values.
    public static Map<String, String> given(List<Path> files) {
        Map<String, String> given = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                for (String line : Files.readAllLines(file)) {
                    int equals = line.indexOf('=');
                    if (equals > 0 && Names.is(line.substring(0, equals).strip()))
                        given.put(
                                line.substring(0, equals).strip(),
                                line.substring(equals + 1).strip());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(file + ": values could not be read", e);
            }
        }
        return given;
    }

    /// The same files as texts, for charts.
    public static List<Text> texts(List<Path> files) {
        List<Text> found = new ArrayList<>();
        for (Path file : files) {
            try {
                found.add(new Text(file.toString(), Files.readString(file), "", List.of()));
            } catch (IOException e) {
                throw new UncheckedIOException(file + ": values could not be read", e);
            }
        }
        return found;
    }

    public Opened open(Snapshot snapshot) {
        return new Opened(snapshot);
    }
}
