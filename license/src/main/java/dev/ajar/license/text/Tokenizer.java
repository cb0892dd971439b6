package dev.ajar.license.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Bytes to words in one pass, eight bytes at a time.
///
/// Case, white space, punctuation, quotes, dashes, comment marks, HTML tags and entities, Markdown marks and escapes
/// vanish; each ideograph is a word. Bytes that are no UTF-8 are read as Latin-1.
public final class Tokenizer {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = 0x8080808080808080L;
    private static final byte[] CLASS = new byte[128];
    private static final byte WORD = 1;
    private static final byte SPECIAL = 2;

    static {
        for (int c = 0; c < 128; c++) if (Character.isLetterOrDigit(c)) CLASS[c] = WORD;
        CLASS['<'] = CLASS['&'] = CLASS['\\'] = SPECIAL;
    }

    private byte[] folded = new byte[64];
    private int foldedSize;
    private int codePointEnd;
    private int wordEnd;
    private boolean ideograph;
    private int ideographStart;

    /// Reads the words of UTF-8 bytes.
    public void read(byte[] bytes, int from, int to, Tokens into) {
        into.clear();
        into.bytes = bytes;
        into.from = from;
        into.to = to;
        int at = from;
        while (at < to) {
            int c = bytes[at];
            if (c < 0) {
                at = wide(bytes, at, to, into);
            } else if (CLASS[c] == WORD) {
                at = word(bytes, at, to, into);
            } else if (CLASS[c] == SPECIAL) {
                at = Markup.skip(bytes, at, to, into);
            } else {
                at++;
            }
        }
    }

    /// The folded letters of a word.
    public byte[] folded(Tokens tokens, int n) {
        foldedSize = 0;
        fold(tokens.bytes, tokens.start[n], tokens.end[n]);
        return Arrays.copyOf(folded, foldedSize);
    }

    private int word(byte[] bytes, int from, int to, Tokens into) {
        long hash = WordHash.SEED;
        int at = from;
        while (true) {
            long group = at + 8 <= to ? (long) LONG.get(bytes, at) : tail(bytes, at, to);
            long others = others(group);
            if (others == 0) {
                hash = WordHash.mix(hash, group | ONES * 0x20);
                at += 8;
                continue;
            }
            int length = Long.numberOfTrailingZeros(others) >>> 3;
            if (length > 0) hash = WordHash.mix(hash, (group | ONES * 0x20) & (1L << (8 * length)) - 1);
            at += length;
            break;
        }
        if (at < to && bytes[at] < 0) return wide(bytes, from, to, into);
        into.add(WordHash.finish(hash), from, at);
        return at;
    }

    private static long tail(byte[] bytes, int at, int to) {
        long group = 0;
        for (int n = to - at - 1; n >= 0; n--) group = group << 8 | (bytes[at + n] & 0xFF);
        return group;
    }

    /// The high bit of every byte that is no ASCII letter or digit.
    private static long others(long group) {
        long seven = group & ~HIGH;
        long lower = seven | ONES * 0x20;
        long letters = lower + ONES * (0x80 - 'a') & ~(lower + ONES * (0x7F - 'z'));
        long digits = seven + ONES * (0x80 - '0') & ~(seven + ONES * (0x7F - '9'));
        return (~(letters | digits) | group) & HIGH;
    }

    /// A word with characters beyond ASCII, a single ideograph, or no word at all.
    private int wide(byte[] bytes, int from, int to, Tokens into) {
        foldedSize = 0;
        int at = fold(bytes, from, to);
        if (foldedSize > 0) into.add(WordHash.of(folded, 0, foldedSize), from, wordEnd);
        else if (ideograph) into.add(WordHash.of(bytes, ideographStart, at), ideographStart, at);
        return at;
    }

    /// Folds letters up to what ends the word; a first character that is no letter is passed.
    private int fold(byte[] bytes, int from, int to) {
        int at = from;
        wordEnd = from;
        ideograph = false;
        while (at < to) {
            int c = bytes[at];
            if (c >= 0) {
                if (CLASS[c] != WORD) break;
                append(c >= 'A' && c <= 'Z' ? c | 0x20 : c);
                wordEnd = ++at;
                continue;
            }
            int codePoint = codePoint(bytes, at, to);
            int next = codePointEnd;
            int letter = Folding.fold(codePoint);
            if (letter == Folding.IDEOGRAPH || letter == Folding.SEPARATOR) {
                if (foldedSize > 0) break;
                ideograph = letter == Folding.IDEOGRAPH;
                ideographStart = at;
                return next;
            }
            at = next;
            if (letter == Folding.NOTHING) continue;
            letters(codePoint, letter);
            wordEnd = next;
        }
        return at;
    }

    private void letters(int codePoint, int letter) {
        String ligature = Folding.ligature(codePoint);
        if (ligature.isEmpty()) append(letter);
        for (int n = 0; n < ligature.length(); n++) append(ligature.charAt(n));
    }

    private void append(int codePoint) {
        if (foldedSize + 4 > folded.length) folded = Arrays.copyOf(folded, folded.length * 2);
        if (codePoint < 0x80) {
            folded[foldedSize++] = (byte) codePoint;
        } else if (codePoint < 0x800) {
            folded[foldedSize++] = (byte) (0xC0 | codePoint >> 6);
            folded[foldedSize++] = (byte) (0x80 | (codePoint & 0x3F));
        } else if (codePoint < 0x10000) {
            folded[foldedSize++] = (byte) (0xE0 | codePoint >> 12);
            folded[foldedSize++] = (byte) (0x80 | (codePoint >> 6 & 0x3F));
            folded[foldedSize++] = (byte) (0x80 | (codePoint & 0x3F));
        } else {
            folded[foldedSize++] = (byte) (0xF0 | codePoint >> 18);
            folded[foldedSize++] = (byte) (0x80 | (codePoint >> 12 & 0x3F));
            folded[foldedSize++] = (byte) (0x80 | (codePoint >> 6 & 0x3F));
            folded[foldedSize++] = (byte) (0x80 | (codePoint & 0x3F));
        }
    }

    private int codePoint(byte[] bytes, int at, int to) {
        int lead = bytes[at] & 0xFF;
        int more =
                lead >= 0xF0 && lead < 0xF5 ? 3 : lead >= 0xE0 && lead < 0xF0 ? 2 : lead >= 0xC2 && lead < 0xE0 ? 1 : 0;
        int value = more == 3 ? lead & 7 : more == 2 ? lead & 15 : lead & 31;
        codePointEnd = at + 1;
        if (more == 0 || at + more >= to) return lead;
        for (int n = 1; n <= more; n++) {
            if ((bytes[at + n] & 0xC0) != 0x80) return lead;
            value = value << 6 | (bytes[at + n] & 0x3F);
        }
        codePointEnd = at + more + 1;
        return value;
    }
}
