package dev.ajar.license.index;

import dev.ajar.license.KnownText;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A mapped index file. Opening it reads one page.
public final class IndexFile {
    private static final ValueLayout.OfInt INT = ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfLong LONG = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
    private static final ValueLayout.OfShort SHORT =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final MemorySegment all;
    private final MemorySegment texts;
    private final MemorySegment strings;
    private final MemorySegment tokens;
    private final MemorySegment flags;
    private final MemorySegment choices;
    private final MemorySegment owners;
    private final MemorySegment bloom;
    private final MemorySegment seeds;
    private final MemorySegment postings;
    private final @Nullable MemorySegment anchors;
    private final @Nullable MemorySegment words;
    private final int bloomWords;
    private final int slots;

    private IndexFile(MemorySegment all) throws IOException {
        this.all = all;
        texts = require(Layout.TEXTS);
        strings = require(Layout.STRINGS);
        tokens = require(Layout.TOKENS);
        flags = require(Layout.FLAGS);
        choices = require(Layout.CHOICES);
        owners = require(Layout.OWNERS);
        bloom = require(Layout.BLOOM);
        seeds = require(Layout.SEEDS);
        postings = require(Layout.POSTINGS);
        anchors = segment(Layout.ANCHORS);
        words = segment(Layout.WORDS);
        bloomWords = (int) (bloom.byteSize() / 8);
        slots = (int) (seeds.byteSize() / 8);
    }

    public static IndexFile open(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size < Layout.HEADER) throw new IOException(path + " is no license index: " + size + " bytes");
            MemorySegment all = channel.map(FileChannel.MapMode.READ_ONLY, 0, size, Arena.global());
            long magic = all.get(LONG, 0);
            if ((magic & 0xFFFFFFFFFFFFFFL) != Layout.MAGIC) throw new IOException(path + " is no license index");
            int format = (int) (magic >>> 56);
            if (format != Layout.FORMAT)
                throw new IOException(path + " has index format " + format + ", this program reads " + Layout.FORMAT
                        + ": build it anew");
            whole(all, path);
            return new IndexFile(all);
        }
    }

    /// A file that was cut off is told before anything of it is used.
    private static void whole(MemorySegment all, Path path) throws IOException {
        int count = all.get(INT, 8);
        boolean fits = count >= 0 && Layout.HEADER + (long) count * Layout.ENTRY <= all.byteSize();
        for (int n = 0; fits && n < count; n++) {
            long entry = Layout.HEADER + (long) n * Layout.ENTRY + Layout.NAME;
            long at = all.get(LONG, entry);
            long length = all.get(LONG, entry + 8);
            fits = at >= 0 && length >= 0 && at <= all.byteSize() - length;
        }
        if (!fits) throw new IOException(path + " is a damaged license index: build it anew");
    }

    private MemorySegment require(String name) throws IOException {
        MemorySegment found = segment(name);
        if (found == null) throw new IOException("license index without section " + name + ": build it anew");
        return found;
    }

    private @Nullable MemorySegment segment(String name) {
        int count = all.get(INT, 8);
        byte[] wanted = name.getBytes(StandardCharsets.US_ASCII);
        for (int n = 0; n < count; n++) {
            long entry = Layout.HEADER + (long) n * Layout.ENTRY;
            if (!named(entry, wanted)) continue;
            return all.asSlice(all.get(LONG, entry + Layout.NAME), all.get(LONG, entry + Layout.NAME + 8));
        }
        return null;
    }

    private boolean named(long entry, byte[] wanted) {
        for (int n = 0; n < Layout.NAME; n++)
            if (all.get(ValueLayout.JAVA_BYTE, entry + n) != (n < wanted.length ? wanted[n] : 0)) return false;
        return true;
    }

    public @Nullable ByteBuffer find(String name) {
        MemorySegment found = segment(name);
        return found == null ? null : found.asByteBuffer().asReadOnlyBuffer().order(ByteOrder.LITTLE_ENDIAN);
    }

    public String version() {
        MemorySegment version = segment(Layout.VERSION);
        return version == null ? "" : new String(version.toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
    }

    public String digest() {
        return HexFormat.of().formatHex(all.asSlice(16, 32).toArray(ValueLayout.JAVA_BYTE));
    }

    public int texts() {
        return (int) (texts.byteSize() / (4L * Layout.TEXT_INTS));
    }

    public KnownText text(int n) {
        int traits = field(n, Layout.TEXT_TRAITS);
        return new KnownText(
                orEmpty(string(field(n, Layout.TEXT_WORDING))),
                kind(n),
                string(field(n, Layout.TEXT_FACTS)),
                string(field(n, Layout.TEXT_SPDX)),
                orEmpty(string(field(n, Layout.TEXT_ORIGIN))),
                orEmpty(string(field(n, Layout.TEXT_SHA256))),
                (traits & Layout.PUBLISH_WORDS) != 0,
                (traits & Layout.DEPRECATED) != 0);
    }

    public KnownText.Kind kind(int n) {
        return KnownText.Kind.of(field(n, Layout.TEXT_TRAITS) & 0xFF);
    }

    /// One int of a text's entry; the names are in `Layout`.
    public int field(int text, int field) {
        return texts.get(INT, 4L * ((long) text * Layout.TEXT_INTS + field));
    }

    public @Nullable String string(int offset) {
        if (offset == 0) return null;
        int length = strings.get(SHORT, offset) & 0xFFFF;
        byte[] bytes = strings.asSlice(offset + 2L, length).toArray(ValueLayout.JAVA_BYTE);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static String orEmpty(@Nullable String string) {
        return string == null ? "" : string;
    }

    /// The token at a place counted through all texts.
    public int token(int place) {
        return tokens.get(INT, 4L * place);
    }

    /// Its flags.
    public int flags(int place) {
        return flags.get(ValueLayout.JAVA_BYTE, place);
    }

    /// One int of the choices.
    public int choice(int n) {
        return choices.get(INT, 4L * n);
    }

    /// One int of the anchors; 0 where the index has none.
    public int anchor(int n) {
        return anchors == null ? 0 : anchors.get(INT, 4L * n);
    }

    /// The word of a hash, where it may be shown.
    public @Nullable String word(int hash) {
        if (words == null) return null;
        int low = 0;
        int high = words.get(INT, 0) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = words.get(INT, 4 + 8L * middle);
            if (found == hash) {
                int at = words.get(INT, 8 + 8L * middle);
                int length = words.get(ValueLayout.JAVA_BYTE, at) & 0xFF;
                return new String(
                        words.asSlice(at + 1L, length).toArray(ValueLayout.JAVA_BYTE), StandardCharsets.UTF_8);
            }
            if (found < hash) low = middle + 1;
            else high = middle - 1;
        }
        return null;
    }

    /// How many tokens from `place` and from `at` on are the same, at most `limit`.
    public int same(int place, int[] words, int at, int limit) {
        int n = 0;
        while (n < limit && tokens.get(INT, 4L * (place + n)) == words[at + n]) n++;
        return n;
    }

    /// The text that owns the token at a place.
    public int owner(int place) {
        int text = owners.get(SHORT, 2L * (place / Layout.OWNER_BLOCK)) & 0xFFFF;
        while (field(text, Layout.TEXT_TOKEN) + field(text, Layout.TEXT_TOKENS) <= place) text++;
        return text;
    }

    /// False when no text holds the run of words.
    public boolean maybe(long spread) {
        long bits = Seeds.bloomBits(spread);
        return (bloom.get(LONG, 8L * Seeds.bloomWord(spread, bloomWords)) & bits) == bits;
    }

    /// Where a run of words stands: 0 nowhere, negative a single place (its complement), else list and length.
    public int seed(long spread) {
        int key = Seeds.key(spread);
        int slot = Seeds.slot(spread, slots);
        while (true) {
            int found = seeds.get(INT, 8L * slot);
            if (found == key) return seeds.get(INT, 8L * slot + 4);
            if (found == 0) return 0;
            slot = slot + 1 & slots - 1;
        }
    }

    public static int listLength(int seed) {
        return seed & 0xFF;
    }

    public int listPlace(int seed, int n) {
        return postings.get(INT, 4L * ((seed >>> 8) + n));
    }
}
