package dev.ajar.framework;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ajar.internal.DataNode;
import dev.ajar.model.Component;
import dev.ajar.model.ComponentKind;
import dev.ajar.model.Judgement;
import dev.ajar.model.LicenseFinding;
import dev.ajar.model.LicenseRef;
import dev.ajar.model.Origin;
import dev.ajar.model.Shade;
import dev.ajar.model.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each file below `cases` is a subject, a framework, and what must come out.
///
/// A part is written `status`, `status license` or `status license subkind`; `-` for no license, `?` for not told.
class FrameworkCasesTest {
    private final Frameworks frameworks = Frameworks.load();

    @TestFactory
    Stream<DynamicTest> everyCaseComesOutAsWritten() throws Exception {
        Path folder = Path.of("src/test/resources/dev/ajar/framework/cases");
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(folder.relativize(file).toString(), () -> run(file)));
        }
    }

    private void run(Path file) throws Exception {
        DataNode root = DataNode.parse(file.toString(), Files.readString(file))
                .only("framework", "parts", "rest", "flags", "recorded", "best", "worst", "warnings", "criteria");
        Framework framework = frameworks.select(root.need("framework").text()).getFirst();
        Judgement judgement = Judge.judge(framework, subject(root, framework.id()), new CaseTags());
        assertThat(judgement.best()).as("best").isEqualTo(root.need("best").text());
        assertThat(judgement.worst()).as("worst").isEqualTo(root.text("worst", judgement.best()));
        assertThat(judgement.warnings()).isEqualTo(root.texts("warnings"));
        Map<String, String> verdicts = new LinkedHashMap<>();
        for (var result : judgement.criteria())
            verdicts.put(result.id(), result.verdict().wire());
        DataNode criteria = root.get("criteria");
        if (criteria != null)
            criteria.fields().forEach((id, verdict) -> assertThat(verdicts).containsEntry(id, verdict.text()));
    }

    private static Judged subject(DataNode root, String framework) {
        List<Component> components = new ArrayList<>();
        Map<String, DataNode> parts =
                root.get("parts") == null ? Map.of() : root.need("parts").fields();
        for (ComponentKind kind : ComponentKind.values()) {
            DataNode part = parts.get(kind.wire());
            String rest = root.text("rest", "");
            if (part != null) {
                for (String one : part.isList()
                        ? part.items().stream().map(DataNode::text).toList()
                        : List.of(part.text())) components.add(component(kind, one));
            } else if (!rest.isEmpty()) components.add(component(kind, rest));
        }
        Map<String, Truth> flags = new LinkedHashMap<>();
        DataNode said = root.get("flags");
        if (said != null)
            said.fields()
                    .forEach((name, value) ->
                            flags.put(name, Truth.valueOf(value.text().toUpperCase(java.util.Locale.ROOT))));
        Judged judged = Judged.of(components, flags);
        DataNode recorded = root.get("recorded");
        if (recorded == null) return judged;
        Map<String, String> words = new LinkedHashMap<>();
        recorded.fields().forEach((id, word) -> words.put(id, word.text()));
        return new Judged(judged.components(), judged.flags(), Map.of(framework, words));
    }

    private static Component component(ComponentKind kind, String written) {
        String[] words = written.split(" +", -1);
        Status status = Status.valueOf(words[0].replace('-', '_').toUpperCase(java.util.Locale.ROOT));
        String license = words.length > 1 ? words[1].replace('_', ' ') : "?";
        LicenseRef ref = switch (license) {
            case "-" -> new LicenseRef.None();
            case "?" -> new LicenseRef.NotTold();
            default -> new LicenseRef.Known(license);
        };
        return new Component(
                kind,
                words.length > 2 ? words[2] : null,
                kind.wire(),
                status,
                List.of(),
                new LicenseFinding(Origin.CONCLUDED, ref, null, null, "as written", List.of()),
                List.of(),
                Shade.UNKNOWN,
                "as written",
                List.of(),
                List.of(),
                Map.of());
    }
}
