package dev.ajar.license.index.build.terms;

import dev.ajar.license.name.NameTable;
import dev.ajar.license.terms.PackedWriter;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes the hash table that [NameTable] reads.
final class NameTableWriter {
    private static final int PREFIX = -1;

    private record Slot(int answer, boolean weak) {}

    private final Map<Long, Slot> slots = new LinkedHashMap<>();
    private final Map<Map<String, Object>, Integer> answers = new LinkedHashMap<>();
    private int longest = 1;

    /// Adds a key; the first of equal keys stays.
    void add(char kind, String key, Map<String, Object> answer, boolean weak) {
        int index = answers.computeIfAbsent(answer, a -> answers.size());
        slots.merge(NameTable.hash(kind, key), new Slot(index, weak), (old, now) -> old.answer() == PREFIX ? now : old);
        if (kind != NameTable.NAME) return;
        int tokens = 1;
        for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1), tokens++)
            slots.putIfAbsent(NameTable.hash(kind, key.substring(0, space)), new Slot(PREFIX, false));
        longest = Math.max(longest, tokens);
    }

    byte[] bytes() {
        int size = Integer.highestOneBit(Math.max(8, slots.size() * 2)) * 2;
        long[] hashes = new long[size];
        Slot[] values = new Slot[size];
        slots.forEach((hash, slot) -> {
            int i = (int) (hash ^ (hash >>> 32)) & (size - 1);
            while (hashes[i] != 0) i = (i + 1) & (size - 1);
            hashes[i] = hash;
            values[i] = slot;
        });
        List<byte[]> packed = new ArrayList<>();
        answers.keySet().forEach(answer -> packed.add(PackedWriter.bytes(answer)));
        int answersAt = NameTable.HEADER + size * NameTable.SLOT;
        ByteBuffer head = ByteBuffer.allocate(answersAt + 4 * packed.size()).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(NameTable.MAGIC)
                .putInt(size)
                .putInt(packed.size())
                .putInt(answersAt)
                .putInt(longest);
        for (int i = 0; i < size; i++) {
            Slot slot = values[i];
            head.putLong(hashes[i]).putInt(slot == null ? 0 : slot.answer());
            head.putInt(slot != null && slot.weak() ? NameTable.WEAK : 0);
        }
        int at = head.capacity();
        for (byte[] answer : packed) {
            head.putInt(at);
            at += answer.length;
        }
        var out = new ByteArrayOutputStream();
        out.writeBytes(head.array());
        packed.forEach(out::writeBytes);
        return out.toByteArray();
    }
}
