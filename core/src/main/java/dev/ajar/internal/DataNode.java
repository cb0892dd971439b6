package dev.ajar.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A value of a YAML data file that remembers where it stands, so that every complaint names file and line.
///
/// All scalars stay text: `no`, `1.0` and dates are read as they are written.
///
/// @param file as a reader should know it
/// @param line from 1
/// @param value text, a list of nodes, or a map from key to node
/// @param plain whether a text stands without quotes
public record DataNode(String file, int line, Object value, boolean plain) {
    private static final int MAX_CHARACTERS = 2_000_000;
    private static final int MAX_DEPTH = 40;
    private static final int MAX_NODES = 200_000;
    private static final List<String> NULLS = List.of("", "~", "null", "Null", "NULL");

    /// Reads a data file that comes with the program: its tree where the build has made one, else the YAML.
    ///
    /// @param owner a class beside which the file lies
    /// @throws IllegalStateException if it is missing, which is a mistake in the program
    public static DataNode resource(Class<?> owner, String resource) {
        String file = resource.substring(resource.lastIndexOf('/') + 1);
        byte[] tree = bytes(owner, treeOf(resource));
        if (tree != null) return DataTree.read(file, tree);
        byte[] yaml = bytes(owner, resource);
        if (yaml == null) throw new IllegalStateException("no resource " + resource + " beside " + owner.getName());
        return parse(file, new String(yaml, StandardCharsets.UTF_8));
    }

    static String treeOf(String yaml) {
        return yaml.substring(0, yaml.length() - ".yaml".length()) + ".tree";
    }

    private static byte @Nullable [] bytes(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + resource, e);
        }
    }

    /// Reads one document.
    ///
    /// @throws DataException if the text is no YAML, is empty, repeats a key, or exceeds the limits
    public static DataNode parse(String file, String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(MAX_CHARACTERS)
                .setMaxAliasesForCollections(50)
                .build();
        try {
            Node root = new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() -> new DataException(file, 1, "a YAML document, found an empty file"));
            return new Reading(file).convert(root, 0);
        } catch (StackOverflowError _) {
            throw new DataException(file, 1, "at most " + MAX_DEPTH + " levels of nesting");
        } catch (YamlEngineException e) {
            int line = e instanceof MarkedYamlEngineException marked
                    ? marked.getProblemMark().map(Mark::getLine).orElse(0) + 1
                    : 1;
            throw new DataException(
                    file,
                    line,
                    "readable YAML: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
        }
    }

    /// The text of a scalar; an empty value is the empty text.
    public String text() {
        if (value instanceof String text) return text;
        throw wrong("text");
    }

    public List<DataNode> items() {
        if (value instanceof List<?> list) {
            List<DataNode> items = new ArrayList<>();
            for (Object item : list) items.add((DataNode) item);
            return items;
        }
        throw wrong("a list");
    }

    public Map<String, DataNode> fields() {
        if (value instanceof Map<?, ?> map) {
            Map<String, DataNode> fields = new LinkedHashMap<>();
            map.forEach((key, node) -> fields.put((String) key, (DataNode) node));
            return fields;
        }
        throw wrong("fields with names");
    }

    /// Whether nothing is written, or `null`.
    public boolean isNull() {
        return plain && value instanceof String text && NULLS.contains(text);
    }

    public boolean isText() {
        return value instanceof String;
    }

    public boolean isFields() {
        return value instanceof Map<?, ?>;
    }

    public boolean isList() {
        return value instanceof List<?>;
    }

    public @Nullable DataNode get(String key) {
        if (value instanceof Map<?, ?> map) return (DataNode) map.get(key);
        throw wrong("fields with names");
    }

    /// The field with this key.
    ///
    /// @throws DataException if it is missing
    public DataNode need(String key) {
        DataNode node = get(key);
        if (node == null) throw wrong("a field '" + key + "'");
        return node;
    }

    public String text(String key, String absent) {
        DataNode node = get(key);
        return node == null ? absent : node.text();
    }

    /// The items of a list field, none where the field is missing; a lone text counts as a list of one.
    public List<DataNode> list(String key) {
        DataNode node = get(key);
        if (node == null) return List.of();
        return node.isText() ? List.of(node) : node.items();
    }

    public List<String> texts(String key) {
        return list(key).stream().map(DataNode::text).toList();
    }

    /// Complains about the first field that is not among these.
    public DataNode only(String... keys) {
        List<String> known = List.of(keys);
        fields().forEach((key, node) -> {
            if (!known.contains(key)) throw node.wrong("one of the fields " + known + ", found '" + key + "'");
        });
        return this;
    }

    /// What to throw when this node is not what was expected.
    public DataException wrong(String expected) {
        return new DataException(file, line, expected);
    }

    private static final class Reading {
        private final String file;
        private int nodes;

        Reading(String file) {
            this.file = file;
        }

        DataNode convert(Node node, int depth) {
            int line = node.getStartMark().map(Mark::getLine).orElse(0) + 1;
            if (depth > MAX_DEPTH) throw new DataException(file, line, "at most " + MAX_DEPTH + " levels of nesting");
            if (++nodes > MAX_NODES) throw new DataException(file, line, "at most " + MAX_NODES + " values");
            return switch (node) {
                case ScalarNode scalar -> new DataNode(file, line, scalar.getValue(), scalar.isPlain());
                case SequenceNode sequence -> {
                    List<DataNode> items = new ArrayList<>();
                    for (Node item : sequence.getValue()) items.add(convert(item, depth + 1));
                    yield new DataNode(file, line, items, false);
                }
                case MappingNode mapping -> new DataNode(file, line, fields(mapping, depth), false);
                default -> throw new DataException(file, line, "text, a list or fields");
            };
        }

        private Map<String, DataNode> fields(MappingNode mapping, int depth) {
            Map<String, DataNode> fields = new LinkedHashMap<>();
            for (NodeTuple tuple : mapping.getValue()) {
                int line = tuple.getKeyNode().getStartMark().map(Mark::getLine).orElse(0) + 1;
                if (!(tuple.getKeyNode() instanceof ScalarNode key))
                    throw new DataException(file, line, "a field name that is text");
                DataNode value = convert(tuple.getValueNode(), depth + 1);
                if (fields.put(key.getValue(), new DataNode(file, line, value.value(), value.plain())) != null)
                    throw new DataException(file, line, "each field once, found '" + key.getValue() + "' again");
            }
            return fields;
        }
    }
}
