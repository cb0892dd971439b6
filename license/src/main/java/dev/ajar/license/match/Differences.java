package dev.ajar.license.match;

import dev.ajar.license.index.IndexFile;
import dev.ajar.license.index.Layout;
import dev.ajar.license.index.TokenFlags;
import dev.ajar.license.match.Alignment.Hunk;
import dev.ajar.license.text.Shapes;
import dev.ajar.license.text.Tokens;
import dev.ajar.license.text.WordHash;
import java.util.ArrayList;
import java.util.List;

/// Sorts the differences of an alignment into form and terms.
///
/// Form is what the SPDX matching guidelines (Annex B) let vary: list marks, copyright lines, titles and other optional
/// parts, spelling variants, joined and split words, and names where the text leaves a place for them.
final class Differences {
    private static final int LONGEST_NAME = 40;
    private final IndexFile index;
    private final Tokens tokens;

    Differences(IndexFile index, Tokens tokens) {
        this.index = index;
        this.tokens = tokens;
    }

    /// A difference in terms.
    ///
    /// @param removed words of the text that are missing
    /// @param added words of the file that the text does not have
    record Difference(Hunk hunk, int removed, int added) {}

    List<Difference> of(Alignment alignment) {
        int base = index.field(alignment.text(), Layout.TEXT_TOKEN);
        List<Difference> found = new ArrayList<>();
        for (Hunk hunk : alignment.hunks()) {
            int removed = removed(base, hunk);
            int added = added(base, hunk);
            if (removed == 0 && added == 0) continue;
            if (removed > 0 && added > 0 && spelledOtherwise(base, hunk)) continue;
            found.add(new Difference(hunk, removed, added));
        }
        return found;
    }

    private int removed(int base, Hunk hunk) {
        int removed = 0;
        for (int n = hunk.textFrom(); n < hunk.textTo(); n++)
            if ((index.flags(base + n) & (TokenFlags.OPTIONAL | TokenFlags.BULLET)) == 0) removed++;
        return removed;
    }

    private int added(int base, Hunk hunk) {
        if (hunk.added() == 0) return 0;
        int added = 0;
        boolean terms = false;
        for (int n = hunk.from(); n < hunk.to(); n++) {
            boolean term = WordSet.TERMS.has(tokens.hash[n]);
            terms |= term;
            if (Shapes.bullet(tokens, n) || (!term && Shapes.copyrightLine(tokens, n))) continue;
            added++;
        }
        if (added > 0 && added <= LONGEST_NAME && !terms && gap(base, hunk)) return 0;
        return added;
    }

    private boolean gap(int base, Hunk hunk) {
        for (int n = hunk.textFrom(); n <= hunk.textTo(); n++)
            if (TokenFlags.has(index.flags(base + n), TokenFlags.GAP)) return true;
        return false;
    }

    /// The same words with other spelling, or joined or split otherwise.
    private boolean spelledOtherwise(int base, Hunk hunk) {
        int word = hunk.textFrom();
        int at = hunk.from();
        while (word < hunk.textTo() && at < hunk.to()) {
            int expected = index.token(base + word);
            if (expected == tokens.hash[at] || Equivalents.same(expected, tokens.hash[at])) {
                word++;
                at++;
                continue;
            }
            int joined = joined(expected, at, hunk.to());
            if (joined > 0) {
                word++;
                at += joined;
            } else if (word + 1 < hunk.textTo() && split(expected, index.token(base + word + 1), at)) {
                word += 2;
                at++;
            } else {
                return false;
            }
        }
        return word == hunk.textTo() && at == hunk.to();
    }

    /// How many words of the file, written as one, make the expected word; 0 when they do not.
    private int joined(int expected, int at, int to) {
        byte[] word = new byte[96];
        int length = 0;
        for (int n = at; n < to && n < at + 4; n++) {
            for (int b = tokens.start[n]; b < tokens.end[n]; b++) {
                if (length == word.length) return 0;
                word[length++] = lower(tokens.bytes[b]);
            }
            if (n > at && WordHash.of(word, 0, length) == expected) return n - at + 1;
        }
        return 0;
    }

    private boolean split(int first, int second, int at) {
        int length = tokens.end[at] - tokens.start[at];
        if (length > 40) return false;
        byte[] word = new byte[length];
        for (int n = 0; n < length; n++) word[n] = lower(tokens.bytes[tokens.start[at] + n]);
        for (int n = 1; n < length; n++)
            if (WordHash.of(word, 0, n) == first && WordHash.of(word, n, length) == second) return true;
        return false;
    }

    private static byte lower(byte b) {
        return b >= 'A' && b <= 'Z' ? (byte) (b | 0x20) : b;
    }
}
