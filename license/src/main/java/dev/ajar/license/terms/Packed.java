package dev.ajar.license.terms;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A small tree of maps, lists, strings, whole numbers and truth values in bytes. The index file keeps records in
/// this form so that one record can be read without its neighbors and without a parser. There are no nulls: what
/// is not known is left out.
public final class Packed {
    static final byte TRUE = 1;
    static final byte FALSE = 2;
    static final byte NUMBER = 3;
    static final byte TEXT = 4;
    static final byte LIST = 5;
    static final byte MAP = 6;
    private static final int MAX_DEPTH = 16;

    private Packed() {}

    /// Reads the tree that starts at the buffer's position and moves the position behind it.
    public static Object read(ByteBuffer in) {
        return read(in, 0);
    }

    private static Object read(ByteBuffer in, int depth) {
        if (depth > MAX_DEPTH) throw new IllegalArgumentException("packed tree deeper than " + MAX_DEPTH);
        byte tag = in.get();
        return switch (tag) {
            case TRUE -> true;
            case FALSE -> false;
            case NUMBER -> number(in);
            case TEXT -> text(in);
            case LIST -> {
                int size = size(in);
                List<Object> list = new ArrayList<>(size);
                for (int i = 0; i < size; i++) list.add(read(in, depth + 1));
                yield list;
            }
            case MAP -> {
                int size = size(in);
                Map<String, Object> map = LinkedHashMap.newLinkedHashMap(size);
                for (int i = 0; i < size; i++) map.put(text(in), read(in, depth + 1));
                yield map;
            }
            default -> throw new IllegalArgumentException("packed tree: tag 1 to 6 expected, got " + tag);
        };
    }

    private static long number(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            byte b = in.get();
            value |= (long) (b & 0x7f) << shift;
            if (b >= 0) return value;
        }
        throw new IllegalArgumentException("packed number longer than 10 bytes");
    }

    private static int size(ByteBuffer in) {
        long size = number(in);
        if (size < 0 || size > in.remaining())
            throw new IllegalArgumentException("packed size: at most " + in.remaining() + ", got " + size);
        return (int) size;
    }

    private static String text(ByteBuffer in) {
        byte[] bytes = new byte[size(in)];
        in.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
