package dev.ajar.license.match;

import dev.ajar.license.index.IndexFile;
import dev.ajar.license.index.Layout;
import dev.ajar.license.index.TokenFlags;
import dev.ajar.license.match.Differences.Difference;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What went with words of a known text that a file lacks: typed conditions, and the words where they may be shown.
final class Lost {
    private static final int MOST_WORDS = 120;
    private final IndexFile index;
    private final int text;

    Lost(IndexFile index, int text) {
        this.index = index;
        this.text = text;
    }

    /// The conditions whose sentence is gone for the most part, or lost a word that makes it a term; null for none.
    @Nullable
    String conditions(Difference difference) {
        Set<String> lost = new LinkedHashSet<>();
        int at = index.field(text, Layout.TEXT_ANCHOR);
        for (int n = index.field(text, Layout.TEXT_ANCHORS); n > 0; n--, at += 3) {
            int from = Math.max(index.anchor(at), difference.hunk().textFrom());
            int to = Math.min(index.anchor(at + 1), difference.hunk().textTo());
            boolean most = 2 * (to - from) >= index.anchor(at + 1) - index.anchor(at);
            if (to <= from || !(most || term(from, to))) continue;
            String condition = index.string(index.anchor(at + 2));
            if (condition != null) lost.add(condition);
        }
        return lost.isEmpty() ? null : String.join("; ", lost);
    }

    private boolean term(int from, int to) {
        int base = index.field(text, Layout.TEXT_TOKEN);
        for (int n = from; n < to; n++) if (WordSet.TERMS.has(index.token(base + n))) return true;
        return false;
    }

    /// The words, where the text may be shown.
    @Nullable
    String words(Difference difference) {
        if (!index.text(text).publishWords()) return null;
        int base = index.field(text, Layout.TEXT_TOKEN);
        StringBuilder words = new StringBuilder();
        int shown = 0;
        for (int n = difference.hunk().textFrom(); n < difference.hunk().textTo(); n++) {
            if (TokenFlags.has(index.flags(base + n), TokenFlags.BULLET)) continue;
            String word = index.word(index.token(base + n));
            if (word == null) return null;
            if (++shown > MOST_WORDS) return words.append(" \u2026").toString();
            if (!words.isEmpty()) words.append(' ');
            words.append(word);
        }
        return words.isEmpty() ? null : words.toString();
    }
}
