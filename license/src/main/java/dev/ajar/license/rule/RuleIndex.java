package dev.ajar.license.rule;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;

/// The section `rules` of an index, read in place: rules filed under their rarest run of words.
///
/// Layout in ints, little-endian: magic, count of rules, slots (a power of two), bytes of text; then rules of
/// [#RULE_INTS] ints; then slots of key and rule (counted from 1); then the texts, each a length (two bytes) and UTF-8.
public final class RuleIndex {
    public static final String SECTION = "rules";
    public static final int MAGIC = 0x314c5552;
    public static final int HEADER = 4;
    public static final int RULE_INTS = 8;
    public static final int LENGTH = 0;
    public static final int HASH = 1;
    public static final int ANCHOR_AT = 3;
    public static final int NEXT = 4;
    public static final int ID = 5;
    public static final int TRAITS = 6;
    public static final int NAME = 7;

    private final ByteBuffer bytes;
    private final IntBuffer ints;
    private final int count;
    private final int slots;
    private final int textsAt;

    public RuleIndex(ByteBuffer section) {
        bytes = section.slice().order(ByteOrder.LITTLE_ENDIAN);
        ints = bytes.asIntBuffer();
        if (ints.get(0) != MAGIC)
            throw new IllegalArgumentException("rules section: magic RUL1 expected, got " + ints.get(0));
        count = ints.get(1);
        slots = ints.get(2);
        textsAt = 4 * (HEADER + count * RULE_INTS + 2 * slots);
        if (count < 0 || Integer.bitCount(slots) != 1 || textsAt + ints.get(3) > bytes.capacity())
            throw new IllegalArgumentException("rules section: damaged");
    }

    public int count() {
        return count;
    }

    int field(int rule, int field) {
        return ints.get(HEADER + rule * RULE_INTS + field);
    }

    long hash(int rule) {
        return (field(rule, HASH) & 0xFFFFFFFFL) | ((long) field(rule, HASH + 1) << 32);
    }

    String text(int rule, int field) {
        int at = textsAt + field(rule, field);
        byte[] text = new byte[bytes.getShort(at) & 0xFFFF];
        bytes.get(at + 2, text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /// The first rule filed under a key, or -1.
    int first(int key) {
        int table = HEADER + count * RULE_INTS;
        int slot = key & slots - 1;
        while (true) {
            int found = ints.get(table + 2 * slot);
            if (found == key) return ints.get(table + 2 * slot + 1) - 1;
            if (found == 0) return -1;
            slot = slot + 1 & slots - 1;
        }
    }
}
