package dev.ajar.license.index.build.terms;

import dev.ajar.license.terms.PackedWriter;
import dev.ajar.license.terms.TermsIndex;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;

/// Writes the records that [TermsIndex] reads.
final class TermsWriter {
    private TermsWriter() {}

    /// @param records by lower-case id; the empty id holds the table of kinds
    static byte[] bytes(SortedMap<String, Map<String, Object>> records) {
        var heap = new ByteArrayOutputStream();
        int start = TermsIndex.HEADER + 8 * records.size();
        ByteBuffer head = ByteBuffer.allocate(start).order(ByteOrder.LITTLE_ENDIAN);
        head.putInt(TermsIndex.MAGIC).putInt(records.size());
        records.forEach((key, record) -> {
            byte[] id = key.getBytes(StandardCharsets.UTF_8);
            head.putInt(start + heap.size());
            heap.writeBytes(ByteBuffer.allocate(4)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .putInt(id.length)
                    .array());
            heap.writeBytes(id);
            head.putInt(start + heap.size());
            heap.writeBytes(PackedWriter.bytes(record));
        });
        var out = new ByteArrayOutputStream();
        out.writeBytes(head.array());
        out.writeBytes(heap.toByteArray());
        return out.toByteArray();
    }
}
