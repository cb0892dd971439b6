package dev.ajar.license.index.build;

import dev.ajar.license.rule.RuleHash;
import dev.ajar.license.rule.RuleIndex;
import dev.ajar.license.text.Tokenizer;
import dev.ajar.license.text.Tokens;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Files rules under their rarest run of words and writes the section that [RuleIndex] reads.
final class RuleTables {
    private static final int LONGEST_TEXT = 0xFFFF;
    private final List<int[]> words = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final List<Integer> traits = new ArrayList<>();
    private final Map<Long, Integer> seen = new HashMap<>();
    private final RuleHash hash = new RuleHash();

    /// Adds a rule; of two with the same words the first stays.
    void add(String name, String id, int trait, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Tokens tokens = new Tokens();
        new Tokenizer().read(bytes, 0, bytes.length, tokens);
        if (tokens.size == 0 || id.length() > LONGEST_TEXT / 4) return;
        hash.read(tokens.hash, tokens.size);
        if (seen.putIfAbsent(hash.of(0, tokens.size), words.size()) != null) return;
        words.add(Arrays.copyOf(tokens.hash, tokens.size));
        ids.add(id);
        names.add(name);
        traits.add(trait);
    }

    int count() {
        return words.size();
    }

    byte[] bytes() {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int[] rule : words) {
            hash.read(rule, rule.length);
            int width = Math.min(RuleHash.ANCHOR, rule.length);
            for (int n = 0; n + width <= rule.length; n++) counts.merge(key(n, width), 1, Integer::sum);
        }
        int slots = Integer.highestOneBit(Math.max(8, words.size())) * 4;
        int[] table = new int[2 * slots];
        int[] rules = new int[words.size() * RuleIndex.RULE_INTS];
        Texts texts = new Texts();
        for (int rule = words.size() - 1; rule >= 0; rule--) {
            int at = rule * RuleIndex.RULE_INTS;
            int[] own = words.get(rule);
            hash.read(own, own.length);
            long whole = hash.of(0, own.length);
            int width = Math.min(RuleHash.ANCHOR, own.length);
            int anchor = 0;
            for (int n = 1; n + width <= own.length; n++)
                if (counts.getOrDefault(key(n, width), 0) < counts.getOrDefault(key(anchor, width), 0)) anchor = n;
            int slot = slot(table, key(anchor, width), slots);
            rules[at + RuleIndex.LENGTH] = own.length;
            rules[at + RuleIndex.HASH] = (int) whole;
            rules[at + RuleIndex.HASH + 1] = (int) (whole >>> 32);
            rules[at + RuleIndex.ANCHOR_AT] = anchor;
            rules[at + RuleIndex.NEXT] = table[2 * slot + 1];
            rules[at + RuleIndex.ID] = texts.at(ids.get(rule));
            rules[at + RuleIndex.TRAITS] = traits.get(rule);
            rules[at + RuleIndex.NAME] = texts.at(names.get(rule));
            table[2 * slot] = key(anchor, width);
            table[2 * slot + 1] = rule + 1;
        }
        byte[] heap = texts.out.toByteArray();
        ByteBuffer out = ByteBuffer.allocate(4 * (RuleIndex.HEADER + rules.length + table.length) + heap.length)
                .order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(RuleIndex.MAGIC).putInt(words.size()).putInt(slots).putInt(heap.length);
        for (int n : rules) out.putInt(n);
        for (int n : table) out.putInt(n);
        out.put(heap);
        return out.array();
    }

    private int key(int from, int width) {
        return RuleHash.anchor(hash.of(from, from + width), width);
    }

    private static int slot(int[] table, int key, int slots) {
        int slot = key & slots - 1;
        while (table[2 * slot] != 0 && table[2 * slot] != key) slot = slot + 1 & slots - 1;
        return slot;
    }

    /// Strings, each once.
    private static final class Texts {
        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private final Map<String, Integer> places = new LinkedHashMap<>();

        int at(String text) {
            return places.computeIfAbsent(text, t -> {
                int at = out.size();
                byte[] bytes = t.getBytes(StandardCharsets.UTF_8);
                out.write(bytes.length);
                out.write(bytes.length >> 8);
                out.writeBytes(bytes);
                return at;
            });
        }
    }
}
