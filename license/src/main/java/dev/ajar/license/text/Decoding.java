package dev.ajar.license.text;

/// Reads words of UTF-16 text, with or without a mark, as well as those of UTF-8.
public final class Decoding {
    private static final int[] NONE = {};
    private static final int LOOK = 64;
    private static final int BINARY_LOOK = 8192;

    private Decoding() {}

    public static void read(byte[] bytes, int from, int to, Tokenizer tokenizer, Tokens into) {
        int high = highByte(bytes, from, to);
        into.sources = NONE;
        if (high < 0) {
            tokenizer.read(bytes, from, to, into);
            return;
        }
        int length = (to - from) / 2;
        byte[] copy = new byte[length * 3];
        int[] sources = new int[length * 3 + 1];
        int size = 0;
        for (int n = 0; n < length; n++) {
            int at = from + 2 * n;
            int unit = (bytes[at + high] & 0xFF) << 8 | (bytes[at + 1 - high] & 0xFF);
            int codePoint = unit;
            if (Character.isHighSurrogate((char) unit) && n + 1 < length) {
                int low = (bytes[at + 2 + high] & 0xFF) << 8 | (bytes[at + 3 - high] & 0xFF);
                if (Character.isLowSurrogate((char) low)) {
                    codePoint = Character.toCodePoint((char) unit, (char) low);
                    n++;
                }
            }
            int start = size;
            size = put(codePoint, copy, size);
            for (int b = start; b < size; b++) sources[b] = at - from;
        }
        sources[size] = 2 * length;
        tokenizer.read(copy, 0, size, into);
        into.sources = sources;
    }

    /// True when the beginning holds zero bytes and is no UTF-16: a program, a picture, weights.
    public static boolean isBinary(byte[] bytes, int from, int to) {
        int end = Math.min(to, from + BINARY_LOOK);
        for (int n = from; n < end; n++) if (bytes[n] == 0) return highByte(bytes, from, to) < 0;
        return false;
    }

    private static int put(int codePoint, byte[] into, int at) {
        int size = at;
        if (codePoint < 0x80) {
            into[size++] = (byte) codePoint;
        } else if (codePoint < 0x800) {
            into[size++] = (byte) (0xC0 | codePoint >> 6);
            into[size++] = (byte) (0x80 | (codePoint & 0x3F));
        } else {
            if (codePoint >= 0x10000) {
                into[size++] = (byte) (0xF0 | codePoint >> 18);
                into[size++] = (byte) (0x80 | (codePoint >> 12 & 0x3F));
            } else {
                into[size++] = (byte) (0xE0 | codePoint >> 12);
            }
            into[size++] = (byte) (0x80 | (codePoint >> 6 & 0x3F));
            into[size++] = (byte) (0x80 | (codePoint & 0x3F));
        }
        return size;
    }

    /// Which byte of a pair is the high one: 0 or 1; -1 when this is no UTF-16.
    private static int highByte(byte[] bytes, int from, int to) {
        if (to - from < 4) return -1;
        if (bytes[from] == (byte) 0xFE && bytes[from + 1] == (byte) 0xFF) return 0;
        if (bytes[from] == (byte) 0xFF && bytes[from + 1] == (byte) 0xFE) return 1;
        int[] zeros = new int[2];
        int end = Math.min(to - from, LOOK);
        for (int n = 0; n < end; n++) if (bytes[from + n] == 0) zeros[n & 1]++;
        if (zeros[1] * 3 > end && zeros[0] == 0) return 1;
        return zeros[0] * 3 > end && zeros[1] == 0 ? 0 : -1;
    }
}
