package dev.ajar.license.index.build;

import dev.ajar.license.KnownText;
import dev.ajar.license.index.TokenFlags;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Texts with the same words: an old SPDX id gives way to a current one, and a text that the SPDX list holds as well
/// gets its id.
final class SameWords {
    private SameWords() {}

    static List<SourceText> merge(List<SourceText> spdx, List<SourceText> others) {
        List<SourceText> current =
                spdx.stream().filter(text -> !text.about.deprecated()).toList();
        List<SourceText> all = new ArrayList<>();
        for (SourceText text : spdx) if (!text.about.deprecated() || find(text, current) == null) all.add(text);
        for (SourceText other : others) {
            SourceText same = other.about.spdx() == null ? find(other, current) : null;
            if (same == null) all.add(other);
            else if (other.about.facts() != null)
                all.set(all.indexOf(same), new SourceText(both(other.about, same.about), same));
        }
        return all;
    }

    private static @Nullable SourceText find(SourceText text, List<SourceText> current) {
        for (SourceText other : current) if (same(text, other)) return other;
        return null;
    }

    private static KnownText both(KnownText about, KnownText listed) {
        return new KnownText(
                about.wording(),
                about.kind(),
                about.facts(),
                listed.spdx(),
                about.origin(),
                about.sha256(),
                true,
                false);
    }

    /// Whether two texts differ only in words that may be missing.
    static boolean same(SourceText one, SourceText other) {
        int a = 0;
        int b = 0;
        while (true) {
            boolean left = a < one.tokens.length;
            boolean right = b < other.tokens.length;
            if (!left && !right) return true;
            if (left && right && one.tokens[a] == other.tokens[b]) {
                a++;
                b++;
            } else if (left && form(one, a)) {
                a++;
            } else if (right && form(other, b)) {
                b++;
            } else {
                return false;
            }
        }
    }

    private static boolean form(SourceText text, int n) {
        return (text.flags[n] & (TokenFlags.OPTIONAL | TokenFlags.BULLET)) != 0;
    }
}
