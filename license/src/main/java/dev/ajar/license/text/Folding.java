package dev.ajar.license.text;

import java.text.Normalizer;

/// What a character beyond ASCII stands for when words are compared.
final class Folding {
    /// Ends a word.
    static final int SEPARATOR = -1;
    /// Vanishes inside a word: soft hyphen, zero-width marks, combining accents.
    static final int NOTHING = -2;
    /// Is a word of its own.
    static final int IDEOGRAPH = -3;

    private static final String[] LIGATURES = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
    private static final char[] LATIN = new char[0x250];

    private Folding() {}

    /// The letters of a ligature, or nothing.
    static String ligature(int codePoint) {
        return codePoint >= 0xFB00 && codePoint <= 0xFB06 ? LIGATURES[codePoint - 0xFB00] : "";
    }

    /// The folded letter, or one of the constants.
    static int fold(int codePoint) {
        if (codePoint < 0x250) return latin(codePoint);
        if (codePoint <= 0x36F && codePoint >= 0x300) return NOTHING;
        if (codePoint >= 0x2000 && codePoint < 0x2070)
            return (codePoint >= 0x200B && codePoint <= 0x200F) || codePoint >= 0x2060 ? NOTHING : SEPARATOR;
        if (codePoint == 0xFEFF) return NOTHING;
        if (ideograph(codePoint)) return IDEOGRAPH;
        if (codePoint >= 0xFF00 && codePoint <= 0xFF5E) return fold(codePoint - 0xFEE0);
        return Character.isLetterOrDigit(codePoint) ? Character.toLowerCase(codePoint) : SEPARATOR;
    }

    private static boolean ideograph(int codePoint) {
        return (codePoint >= 0x3040 && codePoint <= 0x30FF && codePoint != 0x30FB)
                || (codePoint >= 0x3400 && codePoint <= 0x9FFF)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7AF)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFF);
    }

    private static int latin(int codePoint) {
        if (codePoint == 0xAD) return NOTHING;
        if (codePoint == 0xAA || codePoint == 0xBA || !Character.isLetterOrDigit(codePoint)) return SEPARATOR;
        char known = LATIN[codePoint];
        if (known != 0) return known;
        String apart = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFD);
        char folded = Character.toLowerCase(apart.charAt(0));
        LATIN[codePoint] = folded;
        return folded;
    }
}
