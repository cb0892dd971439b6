package dev.ajar.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One thing one file shows.
public sealed interface Observation {
    Evidence evidence();

    /// The file it was seen in.
    default String path() {
        return evidence().path();
    }

    /// A component, or a word about one.
    ///
    /// @param about the models it speaks for, as written; empty where it speaks for all of the repository
    /// @param rank how well it says so, 1 to 100; of equal statuses the highest is quoted first
    /// @param facts measured properties in wire words
    record PartSeen(
            ComponentKind kind,
            @Nullable String subkind,
            Status status,
            String name,
            List<String> urls,
            List<String> about,
            int rank,
            Map<String, Object> facts,
            Evidence evidence)
            implements Observation {
        /// The name of a tokenizer that is said to come in one download with the weights.
        public static final String WITH_WEIGHTS = "tokenizer, with the weights";

        public PartSeen {
            urls = List.copyOf(urls);
            about = List.copyOf(about);
            facts = Map.copyOf(facts);
        }
    }

    /// A file that holds license texts, notices or a use policy, or that is named as if it did.
    ///
    /// @param reads what was identified in it, in order; empty where it holds no license
    /// @param targets what its name says it is for: `LICENSE-MODEL` the weights, `LICENSE-CODE` the code
    /// @param about what else its name says: `LICENSE-BASE2.0` speaks for a model
    /// @param namesWeights whether the text itself speaks of weights or parameters
    /// @param vendored whether it lies in a folder of other people's work, of tests or of examples
    /// @param pointer where it points to instead of holding a text, as written, or `null`
    record LicenseFile(
            List<LicenseRead> reads,
            Set<ComponentKind.Content> targets,
            List<String> about,
            boolean namesWeights,
            boolean vendored,
            @Nullable String pointer,
            Evidence evidence)
            implements Observation {
        public LicenseFile {
            reads = List.copyOf(reads);
            targets = Set.copyOf(targets);
            about = List.copyOf(about);
        }
    }

    /// One license found in a file.
    ///
    /// @param kind `text`, `notice`, `tag`, `reference` or `policy`
    /// @param conditions what it asks, each with the line of this file that says it
    /// @param changes for a modified text: what was added or lost, one line each for a reader
    record LicenseRead(
            LicenseRef license,
            Confidence confidence,
            String kind,
            @Nullable String wording,
            List<Condition> conditions,
            List<String> changes,
            Evidence evidence) {
        public LicenseRead {
            conditions = List.copyOf(conditions);
            changes = List.copyOf(changes);
        }
    }

    /// A license that a tag, a sentence, a manifest or a header declares.
    ///
    /// @param raw the license as written
    /// @param target path inside the snapshot of the file it points to, or `null`
    /// @param kinds the components it names; empty where it says "this project"
    /// @param whole whether it speaks for everything released here
    record LicenseSaid(
            String raw,
            LicenseRef license,
            @Nullable String target,
            @Nullable String url,
            Set<ComponentKind> kinds,
            boolean whole,
            List<String> about,
            Basis basis,
            Evidence evidence)
            implements Observation {
        public LicenseSaid {
            kinds = Set.copyOf(kinds);
            about = List.copyOf(about);
        }
    }

    /// A sentence that calls the subject, or a part of it, open.
    ///
    /// @param kind a word of the published list, such as `open-source`
    record ClaimSeen(String kind, List<String> about, Evidence evidence) implements Observation {
        public ClaimSeen {
            about = List.copyOf(about);
        }
    }

    /// A condition that stands in a card or README rather than in a license.
    ///
    /// @param mode `intended` where it says what the model is meant for, `card-section` where a section lists
    /// what is not allowed, else `null`
    record ConditionSeen(String kind, @Nullable String mode, String meaning, List<String> about, Evidence evidence)
            implements Observation {
        public ConditionSeen {
            about = List.copyOf(about);
        }
    }

    /// A model that the repository speaks for as its own.
    ///
    /// @param names display names and Hub ids of one model
    /// @param family the name it shares with its siblings, as written, or `null`
    record SubjectSeen(List<String> names, @Nullable String family, int rank, Evidence evidence)
            implements Observation {
        /// The rank of a name that titles its document.
        public static final int TITLE = 90;

        public SubjectSeen {
            names = List.copyOf(names);
        }
    }

    /// A model that this one was made from.
    record BaseSeen(String model, String relation, List<String> about, Evidence evidence) implements Observation {
        public BaseSeen {
            about = List.copyOf(about);
        }
    }
}
