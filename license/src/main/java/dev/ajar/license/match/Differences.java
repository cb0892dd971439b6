package dev.ajar.license.match;

import dev.ajar.license.index.IndexFile;
import dev.ajar.license.index.Layout;
import dev.ajar.license.index.TokenFlags;
import dev.ajar.license.match.Alignment.Hunk;
import dev.ajar.license.text.Shapes;
import dev.ajar.license.text.Tokenizer;
import dev.ajar.license.text.Tokens;
import dev.ajar.license.text.WordHash;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sorts the differences of an alignment into form and terms.
///
/// Form is what the SPDX matching guidelines (Annex B) let vary: list marks, copyright lines, titles and other optional
/// parts, spelling variants, joined and split words, and names where the text leaves a place for them.
final class Differences {
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_WORD = 96;
    private static final int LONGEST_EDGE = 4;
    private static final int LONGEST_SLIDE = 12;
    /// Words of titles that tell nothing about the text.
    private static final WordSet SILENT = new WordSet("the a an of license licence agreement exception version");
    /// So many words of an optional part tell that it is there.
    private static final int LEAST_REST = 2;
    private final IndexFile index;
    private final Tokens tokens;
    private final Tokenizer tokenizer;

    Differences(IndexFile index, Tokens tokens, Tokenizer tokenizer) {
        this.index = index;
        this.tokens = tokens;
        this.tokenizer = tokenizer;
    }

    /// A difference in terms.
    ///
    /// @param removed words of the text that are missing
    /// @param added words of the file that the text does not have
    record Difference(Hunk hunk, int removed, int added) {}

    List<Difference> of(Alignment alignment) {
        int base = index.field(alignment.text(), Layout.TEXT_TOKEN);
        List<Difference> found = new ArrayList<>();
        for (Hunk aligned : new Wordings(index, tokens).unexplained(alignment)) {
            Hunk hunk = atSentence(base, aligned, alignment);
            int removed = removed(base, hunk);
            int added = added(base, hunk);
            if (removed == 0 && added == 0) {
                Hunk changed = changedAtEdge(base, hunk, alignment);
                if (changed != null && !writtenOtherwiseAtEdge(base, hunk, alignment))
                    found.add(new Difference(changed, changed.removed(), changed.added()));
                continue;
            }
            if (hunk.removed() > 0 && hunk.added() > 0 && spelledOtherwise(base, hunk)) continue;
            if (hunk.added() == 0 && writtenOtherwiseAtEdge(base, hunk, alignment)) continue;
            found.add(new Difference(hunk, removed, added));
        }
        return found;
    }

    /// A cut that could as well be a few words earlier or later is where a sentence or line of the file begins.
    private Hunk atSentence(int base, Hunk hunk, Alignment alignment) {
        if (hunk.added() > 0 || hunk.removed() == 0) return hunk;
        Hunk best = hunk;
        int most = edge(hunk.from());
        for (int n = 1; n <= LONGEST_SLIDE && hunk.textFrom() >= n && hunk.from() - n > alignment.from(); n++) {
            int word = index.token(base + hunk.textFrom() - n);
            if (word != index.token(base + hunk.textTo() - n) || tokens.hash[hunk.from() - n] != word) break;
            Hunk slid = new Hunk(hunk.textFrom() - n, hunk.textTo() - n, hunk.from() - n, hunk.from() - n);
            if (edge(slid.from()) > most) {
                best = slid;
                most = edge(slid.from());
            }
        }
        int length = index.field(alignment.text(), Layout.TEXT_TOKENS);
        for (int n = 1; n <= LONGEST_SLIDE && hunk.textTo() + n <= length && hunk.from() + n < alignment.to(); n++) {
            int word = index.token(base + hunk.textTo() + n - 1);
            if (word != index.token(base + hunk.textFrom() + n - 1) || tokens.hash[hunk.from() + n - 1] != word) break;
            Hunk slid = new Hunk(hunk.textFrom() + n, hunk.textTo() + n, hunk.from() + n, hunk.from() + n);
            if (edge(slid.from()) > most) {
                best = slid;
                most = edge(slid.from());
            }
        }
        return best;
    }

    /// How clearly something begins at a word of the file: a paragraph, a sentence, a line.
    private int edge(int n) {
        if (n == 0 || n >= tokens.size) return 3;
        if (paragraph(n)) return 3;
        for (int at = tokens.end[n - 1]; at < tokens.start[n]; at++) {
            int c = tokens.bytes[at];
            if (c == '.' || c == ';' || c == (byte) 0x82) return 2;
        }
        return Shapes.startsLine(tokens, n) ? 1 : 0;
    }

    private int removed(int base, Hunk hunk) {
        int removed = 0;
        int optional = 0;
        for (int n = hunk.textFrom(); n < hunk.textTo(); n++) {
            int flags = index.flags(base + n);
            if ((flags & (TokenFlags.OPTIONAL | TokenFlags.BULLET)) == 0) removed++;
            if ((flags & TokenFlags.OPTIONAL) != 0 && (flags & TokenFlags.GAP) == 0) optional++;
        }
        return removed == 0 && optional > 0 && cutsOptional(base, hunk) ? optional : removed;
    }

    /// Whether a piece of an optional part is missing that says something, while the rest of the part is there.
    private boolean cutsOptional(int base, Hunk hunk) {
        boolean starts = inside(base, hunk.textFrom()) && hunk.textFrom() > 0;
        boolean ends = inside(base, hunk.textTo());
        if (!starts && !ends) return false;
        for (int n = hunk.textFrom(); n < hunk.textTo(); n++) if (WordSet.TERMS.has(index.token(base + n))) return true;
        return false;
    }

    /// Whether a word goes on with the optional part of the word before it.
    private boolean inside(int base, int n) {
        int flags = index.flags(base + n);
        return TokenFlags.has(flags, TokenFlags.OPTIONAL) && !TokenFlags.has(flags, TokenFlags.START);
    }

    /// The first or last words of an optional part that is otherwise there, when the file has others in their place: a
    /// title may be missing, but with another name or number it is another title.
    private @Nullable Hunk changedAtEdge(int base, Hunk hunk, Alignment alignment) {
        if (hunk.added() > 0 || hunk.removed() == 0 || hunk.removed() > LONGEST_EDGE || gap(base, hunk)) return null;
        int length = index.field(alignment.text(), Layout.TEXT_TOKENS);
        if (hunk.textFrom() == 0 && inside(base, hunk.textTo())) {
            int from = hunk.from();
            while (from > 0 && hunk.from() - from <= LONGEST_EDGE && !Shapes.startsLine(tokens, from)) from--;
            Hunk other = others(base, new Hunk(0, hunk.textTo(), from, hunk.from()));
            boolean rest = goesOn(base, hunk.textTo(), hunk.textTo() + LEAST_REST) && tells(base, hunk.textTo());
            return rest || (other != null && shares(base, other)) ? other : null;
        }
        if (hunk.textTo() == length && goesOn(base, hunk.textFrom() - LEAST_REST, hunk.textFrom() + 1)) {
            int to = hunk.to();
            while (to < tokens.size && to - hunk.to() < hunk.removed() && !paragraph(to)) to++;
            return others(base, new Hunk(hunk.textFrom(), length, hunk.to(), to));
        }
        return null;
    }

    /// Null where the file has nothing in place of the text's words, or only words that they contain.
    private @Nullable Hunk others(int base, Hunk hunk) {
        for (int at = hunk.from(); at < hunk.to(); at++) {
            boolean own = false;
            for (int n = hunk.textFrom(); n < hunk.textTo(); n++) own |= index.token(base + n) == tokens.hash[at];
            if (!own && !Shapes.bullet(tokens, at)) return hunk;
        }
        return null;
    }

    /// Whether the optional part that goes on at a word has one that tells something.
    private boolean tells(int base, int from) {
        for (int n = from; inside(base, n); n++) if (!SILENT.has(index.token(base + n))) return true;
        return false;
    }

    /// Whether text and file have a word in common here that tells something.
    private boolean shares(int base, Hunk hunk) {
        for (int n = hunk.textFrom(); n < hunk.textTo(); n++) {
            int word = index.token(base + n);
            if (SILENT.has(word)) continue;
            for (int at = hunk.from(); at < hunk.to(); at++) if (tokens.hash[at] == word) return true;
        }
        return false;
    }

    /// Whether one optional part holds all these words.
    private boolean goesOn(int base, int from, int to) {
        for (int n = from; n < to; n++) if (n < 0 || !inside(base, n)) return false;
        return true;
    }

    private boolean paragraph(int n) {
        int lines = 0;
        for (int at = n == 0 ? tokens.from : tokens.end[n - 1]; at < tokens.start[n]; at++)
            if (tokens.bytes[at] == '\n') lines++;
        return lines > 1;
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
        if (added > 0 && added <= LONGEST_NAME && !terms && gap(base, hunk) && !cutBesideGap(base, hunk)) return 0;
        return added;
    }

    /// Whether the file has other words for the end or the beginning of an optional part that a gap adjoins, on the
    /// line
    /// where the rest of that part stands.
    private boolean cutBesideGap(int base, Hunk hunk) {
        if (hunk.removed() == 0) return false;
        int first = hunk.textFrom();
        int last = hunk.textTo() - 1;
        if (first > 0 && fixed(base, first) && fixed(base, first - 1) && inside(base, first))
            return !Shapes.startsLine(tokens, hunk.from());
        return fixed(base, last)
                && fixed(base, last + 1)
                && inside(base, last + 1)
                && hunk.to() < tokens.size
                && !Shapes.startsLine(tokens, hunk.to());
    }

    /// A word of an optional part, which no other may replace.
    private boolean fixed(int base, int n) {
        int flags = index.flags(base + n);
        return TokenFlags.has(flags, TokenFlags.OPTIONAL)
                && !TokenFlags.has(flags, TokenFlags.GAP)
                && !TokenFlags.has(flags, TokenFlags.BULLET);
    }

    private boolean gap(int base, Hunk hunk) {
        for (int n = hunk.textFrom(); n <= hunk.textTo(); n++)
            if (TokenFlags.has(index.flags(base + n), TokenFlags.GAP)) return true;
        return false;
    }

    /// Missing words at the edge of the text that stand in the file beyond its edge, joined or split otherwise.
    private boolean writtenOtherwiseAtEdge(int base, Hunk hunk, Alignment alignment) {
        int length = index.field(alignment.text(), Layout.TEXT_TOKENS);
        if (hunk.removed() > LONGEST_EDGE) return false;
        for (int n = 1; n <= hunk.removed() + 3; n++) {
            if (hunk.textTo() == length && hunk.to() + n <= tokens.size) {
                if (spelledOtherwise(base, new Hunk(hunk.textFrom(), length, hunk.to(), hunk.to() + n))) return true;
            } else if (hunk.textFrom() == 0 && hunk.from() >= n) {
                if (spelledOtherwise(base, new Hunk(0, hunk.textTo(), hunk.from() - n, hunk.from()))) return true;
            }
        }
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
        byte[] word = new byte[0];
        for (int n = at; n < to && n < at + 4; n++) {
            byte[] part = tokenizer.folded(tokens, n);
            int length = word.length;
            if (length + part.length > LONGEST_WORD) return 0;
            word = Arrays.copyOf(word, length + part.length);
            System.arraycopy(part, 0, word, length, part.length);
            if (n > at && WordHash.of(word, 0, word.length) == expected) return n - at + 1;
        }
        return 0;
    }

    /// Whether the word of the file is two words of the text, written as one.
    private boolean split(int first, int second, int at) {
        if (tokens.end[at] - tokens.start[at] > LONGEST_WORD) return false;
        byte[] word = tokenizer.folded(tokens, at);
        for (int n = 1; n < word.length; n++)
            if (WordHash.of(word, 0, n) == first && WordHash.of(word, n, word.length) == second) return true;
        return false;
    }
}
