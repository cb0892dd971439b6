package dev.ajar.application;

import dev.ajar.application.compose.ComposeApplication;
import dev.ajar.application.compose.ComposeFiles;
import dev.ajar.application.compose.Settings;
import dev.ajar.application.knowledge.Knowledge;
import dev.ajar.application.knowledge.ModelKnowledge;
import dev.ajar.application.part.LocalLicense;
import dev.ajar.application.text.Texts;
import dev.ajar.model.Assessment;
import dev.ajar.source.Snapshot;
import java.util.List;
import java.util.Map;

/// Takes the applications of a snapshot apart.
///
/// ```java
/// Applications applications = new Applications(Knowledge.load(), models, licenses);
/// for (String entry : applications.entries(snapshot)) applications.assess(snapshot, entry, Map.of());
/// ```
public final class Applications {
    private final Knowledge knowledge;
    private final ModelKnowledge models;
    private final LocalLicense licenses;

    public Applications(Knowledge knowledge, ModelKnowledge models, LocalLicense licenses) {
        this.knowledge = knowledge;
        this.models = models;
        this.licenses = licenses;
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
            return ComposeFiles.entries(texts);
        }

        /// Whether a file describes an application.
        public boolean accepts(String path) {
            return ComposeFiles.is(texts, path);
        }

        /// Takes one application apart.
        ///
        /// @param given values of the user, by name
        public Assessment assess(String entry, Map<String, String> given) {
            return new ComposeApplication(knowledge, models, licenses, texts, settings).assess(entry, given);
        }
    }

    public Opened open(Snapshot snapshot) {
        return new Opened(snapshot);
    }
}
