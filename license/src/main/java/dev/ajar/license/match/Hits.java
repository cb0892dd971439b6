package dev.ajar.license.match;

import dev.ajar.license.index.IndexFile;
import dev.ajar.license.index.Layout;
import dev.ajar.license.index.Seeds;
import dev.ajar.license.text.Tokens;
import java.util.Arrays;
import java.util.Set;

/// Where runs of words of the file stand in known texts, a list for each text, in file order.
final class Hits {
    private static final int MOST = 1 << 20;
    final IndexFile index;
    private final int[] first;
    private final int[] last;
    private final boolean[] ignored;
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
        for (int n = 0; n < count.length; n++) ignored[n] = wordings.contains(index.text(n).wording());
    }

    void collect(Tokens tokens) {
        for (int n = 0; n < texts; n++) count[touched[n]] = 0;
        texts = 0;
        size = 0;
        int[] hash = tokens.hash;
        long rolling = 0;
        int width = Layout.SEED_WORDS;
        for (int n = 0; n < tokens.size; n++) {
            if (n >= width) rolling = Seeds.out(rolling, hash[n - width]);
            rolling = Seeds.in(rolling, hash[n]);
            if (n < width - 1) continue;
            long spread = Seeds.spread(rolling);
            if (Seeds.sampled(spread) && index.maybe(spread)) look(spread, n - width + 1);
        }
    }

    private void look(long spread, int at) {
        int seed = index.seed(spread);
        if (seed == 0) return;
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
