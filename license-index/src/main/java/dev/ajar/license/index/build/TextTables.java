package dev.ajar.license.index.build;

import dev.ajar.license.KnownText;
import dev.ajar.license.index.Layout;
import dev.ajar.license.index.TokenFlags;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lays the texts out as tables: what is known about each, their words, flags and owners.
final class TextTables {
    private static final List<String> ENDINGS = List.of("-only", "-or-later", "-no-invariants", "-invariants");
    private final ByteArrayOutputStream strings = new ByteArrayOutputStream();
    private final Map<String, Integer> known = new HashMap<>();

    void write(List<SourceText> texts, IndexWriter writer) {
        strings.writeBytes(new byte[2]);
        int words = texts.stream().mapToInt(text -> text.tokens.length + 1).sum();
        int[] tokens = new int[words];
        byte[] flags = new byte[words];
        int[] entries = new int[texts.size() * Layout.TEXT_INTS];
        List<Integer> choices = new ArrayList<>();
        List<Integer> anchors = new ArrayList<>();
        SeedTables seeds = new SeedTables();
        int at = 0;
        ByteBuffer owners =
                ByteBuffer.allocate(2 * (words / Layout.OWNER_BLOCK + 1)).order(ByteOrder.LITTLE_ENDIAN);
        for (int n = 0; n < texts.size(); n++) {
            SourceText text = texts.get(n);
            System.arraycopy(text.tokens, 0, tokens, at, text.tokens.length);
            System.arraycopy(text.flags, 0, flags, at, text.flags.length);
            int entry = n * Layout.TEXT_INTS;
            about(text.about, entries, entry);
            entries[entry + Layout.TEXT_TOKEN] = at;
            entries[entry + Layout.TEXT_TOKENS] = text.tokens.length;
            entries[entry + Layout.TEXT_REQUIRED] = required(text);
            entries[entry + Layout.TEXT_GROUP] = group(text.about);
            entries[entry + Layout.TEXT_CHOICE] = choices.size();
            entries[entry + Layout.TEXT_CHOICES] = text.choices.size();
            for (Choice choice : text.choices) put(choice, choices);
            entries[entry + Layout.TEXT_ANCHOR] = anchors.size();
            entries[entry + Layout.TEXT_ANCHORS] = text.anchors.size();
            for (Anchor anchor : text.anchors)
                anchors.addAll(List.of(anchor.from(), anchor.to(), string(anchor.condition())));
            seeds.add(n, text.tokens, at);
            int next = at + text.tokens.length + 1;
            for (int block = (at + Layout.OWNER_BLOCK - 1) / Layout.OWNER_BLOCK;
                    block * Layout.OWNER_BLOCK < next;
                    block++) owners.putShort(2 * block, (short) n);
            at = next;
        }
        int[] counts = seeds.counts(texts.size());
        for (int n = 0; n < counts.length; n++) entries[n * Layout.TEXT_INTS + Layout.TEXT_SEEDS] = counts[n];
        writer.section(Layout.TEXTS, entries)
                .section(Layout.STRINGS, strings.toByteArray())
                .section(Layout.TOKENS, tokens)
                .section(Layout.FLAGS, flags)
                .section(Layout.CHOICES, choices.stream().mapToInt(i -> i).toArray())
                .section(Layout.ANCHORS, anchors.stream().mapToInt(i -> i).toArray())
                .section(Layout.WORDS, WordTable.of(texts))
                .section(Layout.OWNERS, owners.array());
        seeds.write(writer);
    }

    /// SPDX ids that differ only in what a notice must say (License List, "Allowing later versions") share one text.
    private int group(KnownText about) {
        String id = about.spdx();
        if (id == null) return 0;
        String text = id;
        for (String end : ENDINGS) if (text.endsWith(end)) text = text.substring(0, text.length() - end.length());
        return text.equals(id) ? 0 : string(text);
    }

    private static void put(Choice choice, List<Integer> into) {
        into.add(choice.from());
        into.add(choice.to());
        into.add(choice.wordings().size());
        for (List<Integer> wording : choice.wordings()) {
            into.add(wording.size());
            into.addAll(wording);
        }
    }

    private void about(KnownText about, int[] entries, int entry) {
        entries[entry + Layout.TEXT_TRAITS] = about.kind().code()
                | (about.publishWords() ? Layout.PUBLISH_WORDS : 0)
                | (about.deprecated() ? Layout.DEPRECATED : 0);
        entries[entry + Layout.TEXT_WORDING] = string(about.wording());
        entries[entry + Layout.TEXT_FACTS] = string(about.facts());
        entries[entry + Layout.TEXT_SPDX] = string(about.spdx());
        entries[entry + Layout.TEXT_ORIGIN] = string(about.origin());
        entries[entry + Layout.TEXT_SHA256] = string(about.sha256());
    }

    static int required(SourceText text) {
        int required = 0;
        for (int n = 0; n < text.tokens.length; n++)
            if ((text.flags[n] & (TokenFlags.OPTIONAL | TokenFlags.BULLET)) == 0) required++;
        return required;
    }

    private int string(@Nullable String string) {
        if (string == null || string.isEmpty()) return 0;
        return known.computeIfAbsent(string, s -> {
            byte[] bytes = s.getBytes(StandardCharsets.UTF_8);
            int at = strings.size();
            strings.write(bytes.length);
            strings.write(bytes.length >> 8);
            strings.writeBytes(bytes);
            return at;
        });
    }
}
