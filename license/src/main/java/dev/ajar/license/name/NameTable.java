package dev.ajar.license.name;

import dev.ajar.license.terms.Packed;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Map;

/// The names section of an index: one hash table from spelled keys to answers, read in place.
///
/// Layout, little-endian: magic, slots (a power of two), answers, offset of the answer offsets, longest name in
/// tokens; then slots of 16 bytes: hash, answer (-1: only the beginning of longer names), flags.
public final class NameTable {
    public static final int MAGIC = 0x314d4e41;
    public static final int HEADER = 20;
    public static final int SLOT = 16;
    /// The name needs a word such as "license" beside it to be a license in running text.
    public static final int WEAK = 1;
    /// What a key is: a license name, an SPDX id, an exception id, an address.
    public static final char NAME = 'n';

    public static final char SPDX = 's';
    public static final char EXCEPTION = 'x';
    public static final char URL = 'u';
    static final int ABSENT = -2;
    static final int PREFIX = -1;

    private final ByteBuffer section;
    private final int mask;
    private final int answers;
    private final int answersAt;
    final int longest;

    NameTable(ByteBuffer section) {
        this.section = section.slice().order(ByteOrder.LITTLE_ENDIAN);
        int magic = this.section.getInt(0);
        if (magic != MAGIC) throw new IllegalArgumentException("names section: magic ANM1 expected, got " + magic);
        this.mask = this.section.getInt(4) - 1;
        this.answers = this.section.getInt(8);
        this.answersAt = this.section.getInt(12);
        this.longest = this.section.getInt(16);
    }

    /// The slot of a hash, or [#ABSENT].
    int slot(long hash) {
        for (int i = (int) (hash ^ (hash >>> 32)) & mask, n = 0; n <= mask; i = (i + 1) & mask, n++) {
            long found = section.getLong(HEADER + i * SLOT);
            if (found == hash) return i;
            if (found == 0) return ABSENT;
        }
        return ABSENT;
    }

    /// The answer of a slot, or [#PREFIX].
    int answer(int slot) {
        return section.getInt(HEADER + slot * SLOT + 8);
    }

    boolean weak(int slot) {
        return (section.getInt(HEADER + slot * SLOT + 12) & WEAK) != 0;
    }

    Map<?, ?> map(int answer) {
        if (answer < 0 || answer >= answers)
            throw new IllegalArgumentException("answer: 0 to " + (answers - 1) + ", got " + answer);
        ByteBuffer at = section.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        at.position(section.getInt(answersAt + 4 * answer));
        if (!(Packed.read(at) instanceof Map<?, ?> map)) throw new IllegalArgumentException("names section: no map");
        return map;
    }

    Resolution resolution(int answer) {
        Map<?, ?> map = map(answer);
        if (map.get("placeholder") instanceof String word) return new Resolution.Placeholder(word);
        if (map.get("license") instanceof String license && map.get("exception") instanceof String exception)
            return new Resolution.Compound(
                    new SpdxExpression.With(new SpdxExpression.License(license), exception), false);
        if (map.get("one") instanceof String id) return new Resolution.One(id);
        List<String> ids = map.get("ids") instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
        return new Resolution.Candidates(ids, String.valueOf(map.get("family")));
    }

    /// The hash under which a key of a kind is filed; never 0.
    public static long hash(char kind, CharSequence key) {
        long hash = start(kind);
        for (int i = 0; i < key.length(); i++) hash = step(hash, key.charAt(i));
        return finish(hash);
    }

    static long start(char kind) {
        return step(0xcbf29ce484222325L, kind);
    }

    static long step(long hash, int c) {
        return (hash ^ c) * 0x100000001b3L;
    }

    static long finish(long hash) {
        long mixed = (hash ^ (hash >>> 29)) * 0xbf58476d1ce4e5b9L;
        mixed ^= mixed >>> 32;
        return mixed == 0 ? 1 : mixed;
    }
}
