package dev.ajar.framework.record;

import dev.ajar.framework.Judged;
import dev.ajar.framework.Truth;
import dev.ajar.internal.DataNode;
import dev.ajar.model.Component;
import dev.ajar.model.Issue;
import dev.ajar.model.LicenseRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// One record, whoever published it.
///
/// @param publisher `mof`, `osai-index` or `os-ai-map`
/// @param name of the model or system, as the record has it
/// @param producer who made the model, or empty
/// @param components what the record says of the parts; what it does not speak of is unknown
/// @param flags what it says that is no part
/// @param words the record's own words by criterion, under the framework that reads them
/// @param issues where the publisher's own program would read the record otherwise
public record RecordFile(
        String publisher,
        String name,
        String producer,
        List<Component> components,
        Map<String, Truth> flags,
        Map<String, Map<String, String>> words,
        List<Issue> issues) {
    public RecordFile {
        issues = List.copyOf(issues);
        components = List.copyOf(components);
        flags = Map.copyOf(flags);
        words = Map.copyOf(words);
    }

    /// A record that its publisher's program reads as it is read here.
    public RecordFile(
            String publisher,
            String name,
            String producer,
            List<Component> components,
            Map<String, Truth> flags,
            Map<String, Map<String, String>> words) {
        this(publisher, name, producer, components, flags, words, List.of());
    }

    /// Reads a record; empty where the text is none.
    ///
    /// @param licenses what a license name in a record stands for
    /// @throws dev.ajar.internal.DataException naming file, line and what was expected
    public static Optional<RecordFile> read(String file, String text, Function<String, LicenseRef> licenses) {
        DataNode root = DataNode.parse(file, text);
        if (!root.isFields()) return Optional.empty();
        Parts parts = new Parts(root, licenses);
        if (MotFile.accepts(root)) return Optional.of(MotFile.read(root, parts));
        if (IndexFile.accepts(root)) return Optional.of(IndexFile.read(root, parts));
        if (MapFile.accepts(root)) return Optional.of(MapFile.read(root, parts));
        return Optional.empty();
    }

    /// What frameworks see of it.
    public Judged judged() {
        Judged judged = Judged.of(components, flags);
        return new Judged(judged.components(), judged.flags(), words);
    }
}
