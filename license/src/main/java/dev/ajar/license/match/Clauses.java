package dev.ajar.license.match;

import dev.ajar.license.text.Shapes;
import dev.ajar.license.text.Tokens;
import java.util.BitSet;

/// Whether a sentence outside any known text sets a term: it speaks of a duty, a right or a limit, and of the thing or
/// act that is licensed.
final class Clauses {
    private static final WordSet STRONG =
            new WordSet("must shall cannot prohibited forbidden permitted requires required"
                    + " restricted royalty royalties agree agrees prohibits solely exclusively noncommercial obtain exceed exceeds"
                    + " terminate terminates indemnify");
    private static final WordSet WEAK =
            new WordSet("may not only no never provided unless granted grants without extend");
    private static final WordSet OBJECTS =
            new WordSet("software model models license licence licensee licensor licensed"
                    + " materials work works product products commercial noncommercial non output outputs derivative derivatives"
                    + " weights distribute distributed redistribute redistribution use used uses using copy copies service services"
                    + " royalty revenue users military rights right permission agreement purpose purposes display improve train"
                    + " research written consent territory domiciled");
    private static final WordSet HAN_MUST = new WordSet("得 禁 须 应 仅 限 只");
    private static final WordSet HAN_OBJECTS = new WordSet("模 软 许 商 用 授 权 型 件 营 研");
    private static final WordSet NOT_HERE = new WordSet("file files directory directories folder below install run");
    private static final int LONGEST_SENTENCE = 400;
    private final Tokens tokens;

    Clauses(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The word after the sentence that starts at `from`, at most `to`.
    int sentenceEnd(int from, int to) {
        int limit = Math.min(to, from + LONGEST_SENTENCE);
        for (int n = from + 1; n < limit; n++) if (breaks(n)) return n;
        return limit;
    }

    /// Whether a sentence ends before word `n`: a full stop, a blank line, or the start of a heading.
    private boolean breaks(int n) {
        byte[] bytes = tokens.bytes;
        int lines = 0;
        for (int at = tokens.end[n - 1]; at < tokens.start[n]; at++) {
            int c = bytes[at];
            if (c == '\n' && ++lines > 1) return true;
            if (c == '#' && lines > 0 && at + 1 < tokens.to && bytes[at + 1] == '#') return true;
            if (c == '.' && at + 1 < tokens.to && (bytes[at + 1] == ' ' || bytes[at + 1] == '\n')) return wordy(n - 1);
            if (c == (byte) 0xE3 && at + 2 < tokens.to && bytes[at + 1] == (byte) 0x80 && bytes[at + 2] == (byte) 0x82)
                return true;
        }
        return false;
    }

    /// A full stop after a word of several letters ends a sentence, after `1` or `e.g` it does not.
    private boolean wordy(int n) {
        return tokens.end[n] - tokens.start[n] > 2;
    }

    /// True when a heading stands between the word before `n` and `n`.
    boolean headingBefore(int n) {
        int floor = n == 0 ? tokens.from : tokens.end[n - 1];
        boolean line = n == 0;
        for (int at = floor; at < tokens.start[n]; at++) {
            int c = tokens.bytes[at];
            if (c == '\n') line = true;
            if (line && c == '#') return true;
        }
        return false;
    }

    boolean clause(int from, int to) {
        int strong = 0;
        int weak = 0;
        BitSet objects = new BitSet();
        int han = 0;
        int hanObjects = 0;
        boolean elsewhere = false;
        for (int n = from; n < to; n++) {
            int word = tokens.hash[n];
            if (STRONG.has(word)) strong++;
            if (WEAK.has(word)) weak++;
            if (OBJECTS.has(word)) objects.set(Math.floorMod(word, 1 << 16));
            if (HAN_MUST.has(word)) han++;
            if (HAN_OBJECTS.has(word)) hanObjects++;
            elsewhere |= NOT_HERE.has(word);
        }
        if (han > 0 && hanObjects > 2) return true;
        if (to - from < 4 || (elsewhere && strong == 0)) return false;
        if (Shapes.copyrightLine(tokens, from) && strong == 0 && weak < 2) return false;
        int about = objects.cardinality();
        return (strong > 0 && about >= 2) || (weak > 0 && about >= 3) || (weak > 1 && about >= 2);
    }
}
