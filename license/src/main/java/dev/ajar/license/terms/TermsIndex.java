package dev.ajar.license.terms;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// The terms of all known licenses: the terms section of an index, read record by record when asked.
///
/// Layout, little-endian: magic, count; then per record, sorted by lower-case id, the offsets of id and tree; ids are
/// a length and UTF-8. The first record, with an empty id, is the table from condition kinds to shades and tags.
public final class TermsIndex {
    public static final int MAGIC = 0x314d5441;
    public static final int HEADER = 8;

    private final ByteBuffer section;
    private final int count;
    private final ConditionKinds kinds;
    private final @Nullable TermsIndex base;

    private TermsIndex(ByteBuffer section) {
        this.section = section.slice().order(ByteOrder.LITTLE_ENDIAN);
        int magic = this.section.getInt(0);
        if (magic != MAGIC) throw new IllegalArgumentException("terms section: magic ATM1 expected, got " + magic);
        this.count = this.section.getInt(4);
        this.kinds = new ConditionKinds(tree(0));
        this.base = null;
    }

    private TermsIndex(TermsIndex own, TermsIndex base) {
        this.section = own.section;
        this.count = own.count;
        this.kinds = base.kinds;
        this.base = base;
    }

    /// Terms from the terms section of an index; nothing is copied.
    public static TermsIndex read(ByteBuffer section) {
        return new TermsIndex(section);
    }

    /// Terms from the knowledge that this program comes with.
    public static TermsIndex load() {
        return read(IndexSection.of("terms"));
    }

    /// These terms before others. Of a license that both know these count; on which official lists it stands, and what
    /// a kind of condition means, is told by the others.
    public TermsIndex over(TermsIndex others) {
        return new TermsIndex(this, others);
    }

    /// The terms of a license, in any case; `null` where nothing is known about the id.
    public @Nullable LicenseTerms terms(String id) {
        String key = id.toLowerCase(Locale.ROOT);
        if (key.isEmpty()) return null;
        LicenseTerms others = base == null ? null : base.terms(id);
        int record = record(key);
        if (record < 0) return others;
        return TermsReader.terms(tree(record), kinds, others == null ? null : others.standing());
    }

    private int record(String key) {
        int low = 1;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = key(middle).compareTo(key);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }

    /// All ids, lower case, sorted.
    public List<String> ids() {
        TreeSet<String> ids = new TreeSet<>(base == null ? List.of() : base.ids());
        for (int i = 1; i < count; i++) ids.add(key(i));
        return List.copyOf(ids);
    }

    /// What each kind of condition means for shade and tags.
    public ConditionKinds kinds() {
        return kinds;
    }

    /// The best shade that terms with these conditions can have on no official list.
    public Freedom freedom(Collection<TermCondition> conditions) {
        return kinds.freedom(conditions);
    }

    private String key(int record) {
        int at = section.getInt(HEADER + 8 * record);
        byte[] bytes = new byte[section.getInt(at)];
        section.get(at + 4, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private Map<String, Object> tree(int record) {
        ByteBuffer at = section.duplicate();
        at.position(section.getInt(HEADER + 8 * record + 4));
        return map(Packed.read(at));
    }

    static Map<String, Object> map(@Nullable Object tree) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (tree instanceof Map<?, ?> entries)
            entries.forEach((key, value) -> {
                if (value != null) map.put(String.valueOf(key), value);
            });
        return map;
    }
}
