package dev.ajar.license.index.build;

import dev.ajar.license.index.Layout;
import dev.ajar.license.index.Seeds;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Runs of words and where they stand: Bloom filter, hash table, lists.
final class SeedTables {
    private static final int LONGEST_LIST = 255;
    private static final int MOST_REPEATS = 3;
    private final Map<Long, List<Integer>> places = new LinkedHashMap<>();
    private final Map<Long, List<Integer>> owners = new LinkedHashMap<>();

    /// Files the sampled runs of a text; a run that the text repeats often says little about the place.
    void add(int text, int[] tokens, int base) {
        Map<Long, List<Integer>> own = new LinkedHashMap<>();
        int width = Layout.SEED_WORDS;
        long rolling = 0;
        for (int n = 0; n < tokens.length; n++) {
            if (n >= width) rolling = Seeds.out(rolling, tokens[n - width]);
            rolling = Seeds.in(rolling, tokens[n]);
            if (n < width - 1) continue;
            long spread = Seeds.spread(rolling);
            if (Seeds.sampled(spread))
                own.computeIfAbsent(spread, s -> new ArrayList<>()).add(base + n - width + 1);
        }
        own.forEach((spread, found) -> {
            if (found.size() > MOST_REPEATS) return;
            places.computeIfAbsent(spread, s -> new ArrayList<>()).addAll(found);
            owners.computeIfAbsent(spread, s -> new ArrayList<>()).addAll(Collections.nCopies(found.size(), text));
        });
    }

    /// How many runs of each text are filed.
    int[] counts(int texts) {
        int[] counts = new int[texts];
        owners.forEach((spread, list) -> {
            if (list.size() <= LONGEST_LIST) for (int text : list) counts[text]++;
        });
        return counts;
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
