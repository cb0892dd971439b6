package dev.ajar.license.index.build;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The words of texts that may be shown: how many, then by rising hash a hash and an offset each, then each word, a
/// length in one byte before it.
final class WordTable {
    private static final int LONGEST = 255;

    private WordTable() {}

    static byte[] of(List<SourceText> texts) {
        Map<Integer, byte[]> words = new TreeMap<>();
        for (SourceText text : texts)
            for (int n = 0; n < text.words.size(); n++) {
                byte[] word = text.words.get(n).getBytes(StandardCharsets.UTF_8);
                if (word.length <= LONGEST) words.putIfAbsent(text.tokens[n], word);
            }
        int at = 4 + 8 * words.size();
        ByteBuffer out = ByteBuffer.allocate(at
                        + words.values().stream()
                                .mapToInt(word -> word.length + 1)
                                .sum())
                .order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(words.size());
        for (Map.Entry<Integer, byte[]> word : words.entrySet()) {
            out.putInt(word.getKey()).putInt(at);
            at += word.getValue().length + 1;
        }
        for (byte[] word : words.values()) out.put((byte) word.length).put(word);
        return out.array();
    }
}
