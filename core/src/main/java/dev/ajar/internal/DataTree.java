package dev.ajar.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The nodes of a YAML data file as the build has read them. To parse the YAML that comes with the program would be a
/// third of a short run; to read its tree takes next to nothing.
///
/// A node is its kind, its line, and its content: a text; or a count and that many nodes; or a count and that many
/// texts each with a node. Numbers have seven bits to a byte, lowest first; a text is its length in bytes and UTF-8.
final class DataTree {
    private static final int QUOTED = 0;
    private static final int PLAIN = 1;
    private static final int LIST = 2;
    private static final int FIELDS = 3;

    private DataTree() {}

    static byte[] write(DataNode root) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        node(root, out);
        return out.toByteArray();
    }

    /// @param file how the nodes name the file that they are from
    static DataNode read(String file, byte[] tree) {
        return new Reading(file, tree).node();
    }

    private static void node(DataNode node, ByteArrayOutputStream out) {
        out.write(node.isFields() ? FIELDS : node.isList() ? LIST : node.plain() ? PLAIN : QUOTED);
        number(node.line(), out);
        if (node.isFields()) {
            number(node.fields().size(), out);
            node.fields().forEach((key, value) -> {
                text(key, out);
                node(value, out);
            });
        } else if (node.isList()) {
            number(node.items().size(), out);
            node.items().forEach(item -> node(item, out));
        } else text(node.text(), out);
    }

    private static void text(String text, ByteArrayOutputStream out) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length, out);
        out.writeBytes(bytes);
    }

    private static void number(int number, ByteArrayOutputStream out) {
        int rest = number;
        for (; rest > 0x7f; rest >>>= 7) out.write((rest & 0x7f) | 0x80);
        out.write(rest);
    }

    private static final class Reading {
        private final String file;
        private final byte[] tree;
        private int at;

        Reading(String file, byte[] tree) {
            this.file = file;
            this.tree = tree;
        }

        DataNode node() {
            int kind = tree[at++];
            int line = number();
            return switch (kind) {
                case QUOTED, PLAIN -> new DataNode(file, line, text(), kind == PLAIN);
                case LIST -> new DataNode(file, line, items(), false);
                case FIELDS -> new DataNode(file, line, fields(), false);
                default -> throw new IllegalStateException(file + ": its tree is damaged, build again");
            };
        }

        private List<DataNode> items() {
            int count = number();
            List<DataNode> items = new ArrayList<>(count);
            for (int i = 0; i < count; i++) items.add(node());
            return items;
        }

        private Map<String, DataNode> fields() {
            int count = number();
            Map<String, DataNode> fields = new LinkedHashMap<>(count * 2);
            for (int i = 0; i < count; i++) {
                String key = text();
                fields.put(key, node());
            }
            return fields;
        }

        private String text() {
            int length = number();
            String text = new String(tree, at, length, StandardCharsets.UTF_8);
            at += length;
            return text;
        }

        private int number() {
            int number = 0;
            for (int shift = 0; ; shift += 7) {
                int part = tree[at++];
                number |= (part & 0x7f) << shift;
                if (part >= 0) return number;
            }
        }
    }
}
