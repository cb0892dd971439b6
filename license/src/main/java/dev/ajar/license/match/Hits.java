package dev.ajar.license.match;

import dev.ajar.license.index.IndexFile;
import dev.ajar.license.index.Layout;
import dev.ajar.license.index.Seeds;
import dev.ajar.license.text.Tokens;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;

/// Where runs of words of the file stand in known texts, a list for each text, in file order.
final class Hits {
    private static final int MOST = 1 << 20;
    private static final int RARE = 12;
    final IndexFile index;
    private final int[] first;
    private final int[] last;
    private final boolean[] ignored;
    private int[] foundAt = new int[1 << 10];
    private int[] foundSeed = new int[1 << 10];
    private int found;
    /// How many hits each text has.
    final int[] count;
    /// Texts with hits.
    final int[] touched;

    int texts;
    int[] at = new int[1 << 12];
    int[] place = new int[1 << 12];
    int[] next = new int[1 << 12];
    int size;

    Hits(IndexFile index) {
        this.index = index;
        int texts = index.texts();
        first = new int[texts];
        last = new int[texts];
        ignored = new boolean[texts];
        count = new int[texts];
        touched = new int[texts];
    }

    /// The first hit of a text; `next` leads on, -1 ends.
    int first(int text) {
        return count[text] == 0 ? -1 : first[text];
    }

    /// Leaves texts out from here on.
    void ignore(Set<String> wordings) {
        for (int n = 0; n < count.length; n++)
            ignored[n] = wordings.contains(index.text(n).wording());
    }

    /// Looks up the runs of words of the file; those that few texts have become hits.
    void collect(Tokens tokens) {
        clear();
        found = 0;
        int[] hash = tokens.hash;
        long rolling = 0;
        int width = Layout.SEED_WORDS;
        for (int n = 0; n < tokens.size; n++) {
            if (n >= width) rolling = Seeds.out(rolling, hash[n - width]);
            rolling = Seeds.in(rolling, hash[n]);
            if (n < width - 1) continue;
            long spread = Seeds.spread(rolling);
            if (Seeds.sampled(spread) && index.maybe(spread)) keep(index.seed(spread), n - width + 1);
        }
        for (int n = 0; n < found; n++) if (rare(foundSeed[n])) addAll(foundAt[n], foundSeed[n]);
    }

    /// Starts again with all runs of words outside of `claimed`; returns whether there are any.
    boolean expand(BitSet claimed) {
        clear();
        for (int n = 0; n < found; n++) if (!claimed.get(foundAt[n])) addAll(foundAt[n], foundSeed[n]);
        return size > 0;
    }

    private void clear() {
        for (int n = 0; n < texts; n++) count[touched[n]] = 0;
        texts = 0;
        size = 0;
    }

    private static boolean rare(int seed) {
        return seed < 0 || IndexFile.listLength(seed) <= RARE;
    }

    private void keep(int seed, int at) {
        if (seed == 0) return;
        if (found == foundAt.length) {
            foundAt = Arrays.copyOf(foundAt, found * 2);
            foundSeed = Arrays.copyOf(foundSeed, found * 2);
        }
        foundAt[found] = at;
        foundSeed[found++] = seed;
    }

    private void addAll(int at, int seed) {
        if (seed < 0) {
            add(at, ~seed);
            return;
        }
        for (int n = 0; n < IndexFile.listLength(seed); n++) add(at, index.listPlace(seed, n));
    }

    private void add(int fileAt, int textPlace) {
        if (size == MOST) return;
        if (size == at.length) grow();
        int text = index.owner(textPlace);
        at[size] = fileAt;
        place[size] = textPlace;
        next[size] = -1;
        if (ignored[text]) return;
        if (count[text]++ == 0) {
            touched[texts++] = text;
            first[text] = size;
        } else {
            next[last[text]] = size;
        }
        last[text] = size++;
    }

    private void grow() {
        at = Arrays.copyOf(at, size * 2);
        place = Arrays.copyOf(place, size * 2);
        next = Arrays.copyOf(next, size * 2);
    }
}
