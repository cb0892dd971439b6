package dev.ajar.license.terms;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/// Writes what [Packed] reads.
public final class PackedWriter {
    private PackedWriter() {}

    /// The bytes of a tree of maps with text keys, lists, text, whole numbers from 0 and truth values.
    public static byte[] bytes(Object tree) {
        var out = new ByteArrayOutputStream();
        write(out, tree);
        return out.toByteArray();
    }

    private static void write(ByteArrayOutputStream out, Object tree) {
        switch (tree) {
            case Boolean b -> out.write(b ? Packed.TRUE : Packed.FALSE);
            case Integer i -> number(out, i.longValue());
            case Long l -> number(out, l);
            case String s -> {
                out.write(Packed.TEXT);
                text(out, s);
            }
            case List<?> list -> {
                out.write(Packed.LIST);
                varint(out, list.size());
                for (Object item : list) write(out, item);
            }
            case Map<?, ?> map -> {
                out.write(Packed.MAP);
                varint(out, map.size());
                map.forEach((key, value) -> {
                    text(out, key.toString());
                    write(out, value);
                });
            }
            default ->
                throw new IllegalArgumentException(
                        "packed tree: map, list, text, number or truth value expected, got " + tree.getClass());
        }
    }

    private static void number(ByteArrayOutputStream out, long value) {
        out.write(Packed.NUMBER);
        varint(out, value);
    }

    private static void text(ByteArrayOutputStream out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        varint(out, bytes.length);
        out.writeBytes(bytes);
    }

    private static void varint(ByteArrayOutputStream out, long value) {
        long rest = value;
        while ((rest & ~0x7fL) != 0) {
            out.write((int) ((rest & 0x7f) | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
