package dev.ajar.application.yaml;

import dev.ajar.application.text.Text;
import dev.ajar.application.value.Place;
import dev.ajar.application.value.Traced;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/// Reads the documents of a YAML file. Anchors and merge keys are resolved; duplicate keys are reported, the last wins.
public final class YamlReader {
    /// The most nodes a file may unfold to, aliases counted each time.
    public static final int MAX_NODES = 1_000_000;

    private static final int MAX_DEPTH = 100;
    private static final int MAX_ALIASES = 10_000;

    private final Text text;
    private final List<String> problems = new ArrayList<>();
    private int nodes;

    private YamlReader(Text text) {
        this.text = text;
    }

    /// The documents of a file and what was wrong with it.
    public record Documents(List<Yaml> documents, List<String> problems) {}

    public static Documents read(Text text) {
        YamlReader reader = new YamlReader(text);
        List<Yaml> documents = new ArrayList<>();
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setAllowDuplicateKeys(true)
                    .setAllowRecursiveKeys(false)
                    .setMaxAliasesForCollections(MAX_ALIASES)
                    .setCodePointLimit(8 << 20)
                    .setUseMarks(true)
                    .setLabel(text.path())
                    .build();
            for (Node node : new Compose(settings).composeAllFromString(text.content()))
                documents.add(reader.convert(node, 0));
        } catch (YamlEngineException | TooLarge e) {
            String message = e.getMessage() == null ? e.toString() : e.getMessage();
            reader.problems.add("not read to its end as YAML: "
                    + message.lines()
                            .limit(2)
                            .map(String::strip)
                            .reduce((a, b) -> a + "; " + b)
                            .orElse(message));
        } catch (StackOverflowError e) {
            reader.problems.add("not read as YAML: nested too deeply");
        }
        return new Documents(documents, List.copyOf(reader.problems));
    }

    @SuppressWarnings("serial")
    private static final class TooLarge extends RuntimeException {
        TooLarge(String message) {
            super(message);
        }
    }

    private Yaml convert(Node node, int depth) {
        if (++nodes > MAX_NODES) throw new TooLarge("unfolds to more than " + MAX_NODES + " nodes");
        if (depth > MAX_DEPTH) throw new TooLarge("nested deeper than " + MAX_DEPTH);
        Place at = new Place(
                text.path(), node.getStartMark().map(m -> m.getLine() + 1).orElse(0));
        String tag = custom(node.getTag());
        return switch (node) {
            case ScalarNode scalar ->
                new Yaml.Scalar(Traced.of(scalar.getValue()), scalar.getTag().equals(Tag.NULL), tag, at);
            case SequenceNode sequence -> {
                List<Yaml> items = new ArrayList<>();
                for (Node item : sequence.getValue()) items.add(convert(item, depth + 1));
                yield new Yaml.Sequence(items, tag, at);
            }
            case MappingNode mapping -> mapping(mapping, tag, at, depth);
            default -> new Yaml.Scalar(Traced.EMPTY, true, tag, at);
        };
    }

    private Yaml mapping(MappingNode node, String tag, Place at, int depth) {
        Map<String, Yaml> own = new LinkedHashMap<>();
        Map<String, Yaml> merged = new LinkedHashMap<>();
        for (NodeTuple tuple : node.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) continue;
            Yaml value = convert(tuple.getValueNode(), depth + 1);
            if (key.getValue().equals("<<")) {
                for (Yaml source : Yaml.items(value)) Yaml.entries(source).forEach(merged::putIfAbsent);
            } else if (own.put(key.getValue(), value) != null) {
                int line = key.getStartMark().map(m -> m.getLine() + 1).orElse(0);
                problems.add("line " + line + ": key '" + key.getValue() + "' stands twice; the last one is used");
            }
        }
        Map<String, Yaml> all = new LinkedHashMap<>(own);
        merged.forEach(all::putIfAbsent);
        return new Yaml.Mapping(all, tag, at);
    }

    private static String custom(Tag tag) {
        return Optional.of(tag.getValue()).filter(t -> t.startsWith("!")).orElse("");
    }
}
