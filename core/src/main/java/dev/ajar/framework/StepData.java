package dev.ajar.framework;

import dev.ajar.internal.DataNode;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Which licenses suit which part, and what judgements are called: `steps.yaml`.
///
/// @param licenses by content or kind, most suitable first
/// @param depths kinds whose subkind is a depth
record StepData(Map<String, List<String>> licenses, Set<String> depths, Map<String, Words> judgements) {
    private static final String FILE = "/dev/ajar/framework/steps/steps.yaml";

    /// @param fact whether it can be told and not changed
    record Words(boolean fact, String yes, String no) {}

    private static final class Loaded {
        static final StepData DATA = load();
    }

    static StepData known() {
        return Loaded.DATA;
    }

    /// Licenses that suit a kind.
    List<String> suitable(ComponentKind kind) {
        List<String> own = licenses.get(kind.wire());
        return own != null ? own : licenses.getOrDefault(Wire.wire(kind.content()), List.of());
    }

    Words judgement(String name) {
        return judgements.getOrDefault(
                name,
                new Words(
                        false,
                        "whether '" + name + "' holds; this way needs a yes",
                        "whether '" + name + "' holds; this way needs a no"));
    }

    boolean isFact(String judgement) {
        return judgement(judgement).fact();
    }

    private static StepData load() {
        try (InputStream in = StepData.class.getResourceAsStream(FILE)) {
            if (in == null) throw new IllegalStateException("the jar lacks " + FILE);
            DataNode root = DataNode.parse("steps.yaml", new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .only("licenses", "kinds", "depths", "judgements");
            Map<String, List<String>> licenses = new LinkedHashMap<>();
            for (String field : List.of("licenses", "kinds"))
                root.need(field)
                        .fields()
                        .forEach((name, list) -> licenses.put(
                                name, list.items().stream().map(DataNode::text).toList()));
            Map<String, Words> judgements = new LinkedHashMap<>();
            root.need("judgements")
                    .fields()
                    .forEach((name, words) -> judgements.put(
                            name,
                            new Words(
                                    words.text("fact", "false")
                                            .toLowerCase(Locale.ROOT)
                                            .equals("true"),
                                    words.need("yes").text(),
                                    words.need("no").text())));
            return new StepData(Map.copyOf(licenses), Set.copyOf(root.texts("depths")), Map.copyOf(judgements));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }
}
