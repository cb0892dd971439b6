package dev.ajar.license.index.build;

import dev.ajar.license.index.Layout;
import dev.ajar.license.index.Seeds;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Runs of words and where they stand: Bloom filter, hash table, lists.
final class SeedTables {
    private static final int LONGEST_LIST = 255;
    private final Map<Long, List<Integer>> places = new LinkedHashMap<>();

    /// Files the sampled runs of a text; returns how many there are.
    int add(int[] tokens, int base) {
        int width = Layout.SEED_WORDS;
        long rolling = 0;
        int added = 0;
        for (int n = 0; n < tokens.length; n++) {
            if (n >= width) rolling = Seeds.out(rolling, tokens[n - width]);
            rolling = Seeds.in(rolling, tokens[n]);
            if (n < width - 1) continue;
            long spread = Seeds.spread(rolling);
            if (!Seeds.sampled(spread)) continue;
            places.computeIfAbsent(spread, s -> new ArrayList<>()).add(base + n - width + 1);
            added++;
        }
        return added;
    }

    void write(IndexWriter writer) {
        places.values().removeIf(list -> list.size() > LONGEST_LIST);
        int slots = Integer.highestOneBit(Math.max(64, places.size())) * 4;
        int bloomWords = Math.max(64, slots / 16);
        long[] bloom = new long[bloomWords];
        int[] table = new int[2 * slots];
        List<Integer> postings = new ArrayList<>();
        for (Map.Entry<Long, List<Integer>> entry : places.entrySet()) {
            long spread = entry.getKey();
            List<Integer> list = entry.getValue();
            bloom[Seeds.bloomWord(spread, bloomWords)] |= Seeds.bloomBits(spread);
            int slot = Seeds.slot(spread, slots);
            while (table[2 * slot] != 0) slot = slot + 1 & slots - 1;
            table[2 * slot] = Seeds.key(spread);
            table[2 * slot + 1] = list.size() == 1 ? ~list.getFirst() : postings.size() << 8 | list.size();
            if (list.size() > 1) postings.addAll(list);
        }
        ByteBuffer bits = ByteBuffer.allocate(8 * bloomWords).order(ByteOrder.LITTLE_ENDIAN);
        bits.asLongBuffer().put(bloom);
        writer.section(Layout.BLOOM, bits.array())
                .section(Layout.SEEDS, table)
                .section(Layout.POSTINGS, postings.stream().mapToInt(n -> n).toArray());
    }
}
